public import Logging
public import Tracing

/// Where and how the API is served.
public struct ServerSettings: Sendable {
  /// The address to bind; only loopback addresses are taken.
  public var host: String
  /// The port to bind, 0–65535; 0 lets the system choose.
  public var port: Int
  /// Receives what happens.
  public var logger: Logger
  /// Which requests are logged, and what of them.
  public var requestLog: RequestLog
  /// Makes the spans of requests; none without it.
  public var tracer: (any Tracer)?
  /// Called once with the port that was bound.
  public var onReady: @Sendable (_ port: Int) async -> Void

  /// Makes settings.
  public init(
    host: String = "127.0.0.1", port: Int = 8080, logger: Logger,
    requestLog: RequestLog = RequestLog(), tracer: (any Tracer)? = nil,
    onReady: @escaping @Sendable (_ port: Int) async -> Void = { _ in }
  ) {
    self.host = host
    self.port = port
    self.logger = logger
    self.requestLog = requestLog
    self.tracer = tracer
    self.onReady = onReady
  }

  /// Checks that the address is one that nobody else can reach.
  ///
  /// - Throws: ``HTTPProblem`` `invalid` with the remedy.
  public func validate() throws {
    guard ["127.0.0.1", "::1", "localhost"].contains(host) else {
      throw HTTPProblem.invalid(
        "the address \(host) can be reached by others, and this version has no keys yet; serve on "
          + "127.0.0.1 and put a proxy with authentication and TLS in front of it")
    }
    guard (0...65_535).contains(port) else {
      throw HTTPProblem.invalid("the port is \(port); give 0 to 65535")
    }
  }
}
