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

  @Option(help: "The address to bind; only loopback addresses are taken.")
  var host: String?

  @Option(help: "The port to bind; 0 lets the system choose.")
  var port: Int?

  @Option(
    help: ArgumentHelp(
      "Write {\"url\",\"data\",\"pid\"} to this file once requests are taken.", valueName: "file"))
  var readyFile: String?

  @Option(help: "The least level of log lines: trace, debug, info, notice, warning, error.")
  var logLevel = "info"

  func validate() throws {
    guard Logger.Level(rawValue: logLevel) != nil else {
      throw ValidationError("“\(logLevel)” is no level of log lines.")
    }
  }

  func run() async throws {
    let context = CommandContext.current
    let settings = try await Settings.load(context)
    let configuration = settings.instance(directory: data, command: "scrubjay serve")
    var logger = Logger(label: "scrubjay") { _ in DiagnosticsLogHandler() }
    logger.logLevel = Logger.Level(rawValue: logLevel) ?? .info
    let host = host ?? settings.host
    let readyFile = readyFile
    let address = ServerSettings(host: host, port: port ?? settings.port, logger: logger) { port in
      Self.announce(
        url: "http://\(host.contains(":") ? "[\(host)]" : host):\(port)",
        data: configuration.dataDirectory, readyFile: readyFile, context: context)
    }
    do {
      try address.validate()
    } catch let problem as HTTPProblem {
      throw CommandFailure(.usage, problem.detail)
    }
    let instance: Instance
    do {
      instance = try await Instance.open(configuration, logger: logger)
    } catch let error as ServiceError {
      throw CommandFailure(opening: error)
    }
    try await serve(instance, address, logger)
    if let readyFile { try? FileManager.default.removeItem(atPath: readyFile) }
    context.note("scrubjay: stopped; everything is saved")
  }

  private func serve(_ instance: Instance, _ address: ServerSettings, _ logger: Logger) async throws
  {
    let group = ServiceGroup(
      configuration: ServiceGroupConfiguration(
        services: [
          .init(service: UpkeepService(instance: instance, logger: logger)),
          .init(service: try APIServer(instance: instance, settings: address)),
        ],
        gracefulShutdownSignals: [.sigterm, .sigint], logger: logger))
    do {
      try await group.run()
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
