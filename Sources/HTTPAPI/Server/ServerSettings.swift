public import Logging
public import Serving
public import Tracing

/// Where and how the API is served.
public struct ServerSettings: Sendable {
  /// The address to bind.
  public var host: String
  /// The port to bind, 0–65535; 0 lets the system choose.
  public var port: Int
  /// What keeps the traffic from being read.
  public var security: TransportSecurity
  /// The least time between two looks at the files of certificates.
  public var certificateInterval = Duration.seconds(10)
  /// What is taken from callers.
  public var limits: TrafficLimits
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
    host: String = "127.0.0.1", port: Int = 8080, security: TransportSecurity = .none,
    limits: TrafficLimits = TrafficLimits(), logger: Logger,
    requestLog: RequestLog = RequestLog(), tracer: (any Tracer)? = nil,
    onReady: @escaping @Sendable (_ port: Int) async -> Void = { _ in }
  ) {
    self.host = host
    self.port = port
    self.security = security
    self.limits = limits
    self.logger = logger
    self.requestLog = requestLog
    self.tracer = tracer
    self.onReady = onReady
  }

  /// Whether only this machine can reach the address.
  public var isLoopback: Bool { LoopbackHost.isLoopback(host) }

  /// How callers are told apart.
  public var access: AccessPolicy {
    isLoopback ? .keysOnceMade(anyHost: security != .none) : .keys
  }

  /// Checks what can be checked before anything is opened.
  ///
  /// - Throws: ``HTTPProblem`` `invalid` with the remedy, for a port that is none and for an address
  ///   that others can reach without TLS.
  public func validate() throws {
    guard (0...65_535).contains(port) else {
      throw HTTPProblem.invalid("the port is \(port); give 0 to 65535")
    }
    guard isLoopback || security != .none else {
      throw HTTPProblem.invalid(
        "the address \(host) can be reached by others, and keys and texts would travel in the "
          + "clear; give --tls-certificate and --tls-key, or say --behind-tls-proxy if a proxy "
          + "does TLS, or serve on 127.0.0.1")
    }
  }

  /// Checks that somebody could come in where keys are asked for.
  ///
  /// - Throws: ``HTTPProblem`` `invalid` with the remedy, for an address that others can reach
  ///   while no key opens anything.
  public func validate(for instance: Instance) throws {
    guard access == .keys, !instance.hasActiveKey else { return }
    throw HTTPProblem.invalid(
      "the address \(host) can be reached by others, and there is no key that opens anything; make "
        + "one first: scrubjay keys create NAME --scope admin --data DIR")
  }
}
