import Hummingbird
import HummingbirdCore
import HummingbirdTLS
import Logging
import NIOCore
public import Serving
public import ServiceLifecycle

/// The API on a socket, as a service that starts, drains and stops.
///
/// On a graceful shutdown it stops being ready, finishes the requests under way and ends; closing
/// the instance is left to whoever opened it.
public struct APIServer: Service {
  private let settings: ServerSettings
  private let api: API
  private let builder: HTTPServerBuilder

  /// Prepares a server.
  ///
  /// - Throws: ``HTTPProblem`` `invalid` for an address that is refused, and for TLS files that
  ///   cannot be used.
  public init(instance: Instance, settings: ServerSettings) throws {
    try settings.validate()
    try settings.validate(for: instance)
    self.settings = settings
    let traffic = Traffic(settings.limits)
    api = API(
      instance: instance, metrics: RequestMetrics(), readiness: Readiness(),
      requestLog: settings.requestLog, tracer: settings.tracer, access: settings.access,
      traffic: traffic)
    builder = try Self.builder(
      settings, arrived: traffic.arrived,
      refusal: SearchRefusal(metrics: api.metrics, shed: api.shed, logger: settings.logger))
  }

  /// Serves until a graceful shutdown or cancellation.
  ///
  /// - Throws: If the address cannot be bound.
  public func run() async throws {
    let readiness = api.readiness
    let onReady = settings.onReady
    let application = Application(
      router: api.makeRouter(), server: builder,
      configuration: ApplicationConfiguration(
        address: .hostname(settings.host, port: settings.port), serverName: "scrubjay",
        availableConnectionsDelegate: MaximumAvailableConnections(settings.limits.connections)),
      onServerRunning: { channel in
        readiness.state = .ready
        await onReady(channel.localAddress?.port ?? 0)
      }, logger: settings.logger)
    try await withGracefulShutdownHandler {
      try await application.run()
    } onGracefulShutdown: {
      readiness.state = .draining
    }
  }

  private static func builder(
    _ settings: ServerSettings, arrived: Occupancy, refusal: SearchRefusal
  ) throws -> HTTPServerBuilder {
    let plain = HTTPServerBuilder.http1(
      configuration: HTTP1Channel.Configuration(
        additionalChannelHandlers: [
          SheddingHandler(arrived: arrived, refusal: refusal), BrokenRequestHandler(),
        ],
        idleTimeout: .seconds(Int64(settings.limits.idleSeconds))))
    guard case .tls(let certificates, let privateKey) = settings.security else {
      return plain
    }
    let files = try CertificateFiles(
      certificates: certificates, privateKey: privateKey,
      interval: settings.certificateInterval, logger: settings.logger)
    return try .tls(plain, tlsConfiguration: files.configuration)
  }
}
