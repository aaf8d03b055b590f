import Hummingbird
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

  /// Prepares a server.
  ///
  /// - Throws: ``HTTPProblem`` `invalid` for an address that is refused.
  public init(instance: Instance, settings: ServerSettings) throws {
    try settings.validate()
    self.settings = settings
    self.api = API(
      instance: instance, metrics: RequestMetrics(), readiness: Readiness(),
      requestLog: settings.requestLog, tracer: settings.tracer)
  }

  /// Serves until a graceful shutdown or cancellation.
  ///
  /// - Throws: If the address cannot be bound.
  public func run() async throws {
    let readiness = api.readiness
    let onReady = settings.onReady
    let application = Application(
      router: api.makeRouter(),
      configuration: ApplicationConfiguration(
        address: .hostname(settings.host, port: settings.port), serverName: "scrubjay"),
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
}
