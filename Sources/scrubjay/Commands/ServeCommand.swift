import ArgumentParser
import Corpora
import Foundation
import HTTPAPI
import Logging
import Serving
import ServiceLifecycle
import UnixSignals

struct ServeCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "serve", abstract: "Serve the API over HTTP.",
    discussion: """
      Nothing is written to standard output; the address and the data directory are told on \
      standard error, and in the file at --ready-file once requests are taken. SIGTERM and SIGINT \
      finish the requests under way, save and end with 0.
      """)

  @Option(help: ArgumentHelp("Where everything is kept.", valueName: "directory"))
  var data: String?

  @Option(help: "The address to bind; one that others can reach needs TLS and a key.")
  var host: String?

  @Option(help: "The port to bind; 0 lets the system choose.")
  var port: Int?

  @OptionGroup var tls: TLSOptions

  @Option(
    help: ArgumentHelp(
      "Write {\"url\",\"data\",\"pid\"} to this file once requests are taken.", valueName: "file"))
  var readyFile: String?

  @Option(help: "The least level of log lines: trace, debug, info, notice, warning, error.")
  var logLevel: String?

  @Option(help: "How log lines look: auto, json, text.")
  var logFormat: String?

  @OptionGroup var flags: SettingFlags

  /// The settings that the command line gives.
  private func given() throws -> [String: SettingValue] {
    var values = try flags.values()
    values["data"] = data.map { .text($0) } ?? values["data"]
    values["http.host"] = host.map { .text($0) } ?? values["http.host"]
    values["http.port"] = port.map { .integer($0) } ?? values["http.port"]
    values["http.readyFile"] = readyFile.map { .text($0) } ?? values["http.readyFile"]
    values["http.tls.certificate"] =
      tls.tlsCertificate.map { .text($0) } ?? values["http.tls.certificate"]
    values["http.tls.key"] = tls.tlsKey.map { .text($0) } ?? values["http.tls.key"]
    if tls.behindTLSProxy { values["http.behindProxy"] = .flag(true) }
    values["log.level"] = logLevel.map { .text($0) } ?? values["log.level"]
    values["log.format"] = logFormat.map { .text($0) } ?? values["log.format"]
    return values
  }

  func run() async throws {
    let context = CommandContext.current
    let settings = try await Settings.load(context, flags: given())
    let configuration = settings.instance(command: "scrubjay serve")
    let logger = ServiceLog.logger(settings, context: context)
    let telemetry = try TelemetrySetup(settings, logger: logger)
    let host = settings.text("http.host")
    let readyFile = settings.optionalText("http.readyFile")
    let security = try settings.security
    let scheme = if case .tls = security { "https" } else { "http" }
    let address = ServerSettings(
      host: host, port: settings.integer("http.port"), security: security,
      limits: settings.trafficLimits, logger: logger,
      requestLog: RequestLog(
        scope: RequestLog.Scope(rawValue: settings.text("log.requests")) ?? .failed,
        holdsQueryText: settings.isOn("log.queryText")),
      tracer: telemetry?.tracer
    ) { port in
      Self.announce(
        url: "\(scheme)://\(host.contains(":") ? "[\(host)]" : host):\(port)",
        data: configuration.dataDirectory, readyFile: readyFile, context: context)
    }
    do {
      try address.validate()
    } catch let problem as HTTPProblem {
      throw CommandFailure(.usage, problem.detail)
    }
    telemetry?.install()
    let instance: Instance
    do {
      instance = try await Instance.open(configuration, logger: logger)
    } catch let error as ServiceError {
      throw CommandFailure(opening: error)
    }
    try await serve(instance, address, settings, telemetry)
    if let readyFile { try? FileManager.default.removeItem(atPath: readyFile) }
    context.note("scrubjay: stopped; everything is saved")
  }

  private func serve(
    _ instance: Instance, _ address: ServerSettings, _ settings: Settings,
    _ telemetry: TelemetrySetup?
  ) async throws {
    let logger = address.logger
    let server: APIServer
    do {
      server = try APIServer(instance: instance, settings: address)
    } catch let problem as HTTPProblem {
      try? await instance.close()
      throw CommandFailure(.usage, problem.detail)
    }
    var services: [any Service] = telemetry.map { [$0.exporter] } ?? []
    services.append(
      UpkeepService(
        instance: instance, logger: logger, interval: .seconds(settings.integer("upkeep.seconds"))))
    services.append(server)
    var plan = ServiceGroupConfiguration(
      services: services, gracefulShutdownSignals: [.sigterm, .sigint], logger: logger)
    // Requests that do not end are cut off, so that everything is saved in time.
    plan.maximumGracefulShutdownDuration = .seconds(settings.integer("http.drainSeconds"))
    let group = ServiceGroup(configuration: plan)
    do {
      try await group.run()
    } catch is CancellationError {
      logger.warning("requests under way were cut off")
    } catch {
      try? await instance.close()
      throw CommandFailure(
        .failure, "cannot serve on \(address.host):\(address.port): \(error)",
        details: ["is the port taken? choose another with --port, or 0 for a free one"])
    }
    try await instance.close()
  }

  private static func announce(
    url: String, data: String, readyFile: String?, context: CommandContext
  ) {
    context.note("scrubjay: serving \(url), data in \(data)")
    guard let readyFile else { return }
    let line: String = [
      "url": .string(url), "data": .string(data),
      "pid": .integer(Int64(ProcessInfo.processInfo.processIdentifier)),
    ].canonicalJSON
    do {
      try Data((line + "\n").utf8).write(to: URL(fileURLWithPath: readyFile), options: .atomic)
    } catch {
      context.note("scrubjay: warning: cannot write \(readyFile): \(error)")
    }
  }
}
