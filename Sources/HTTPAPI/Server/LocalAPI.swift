public import HTTPTypes
import Hummingbird
public import Logging
import NIOCore
public import Serving
import Synchronization
public import Tracing

/// The API without a socket: the same router, called in this process.
public struct LocalAPI: Sendable {
  /// What was answered.
  public struct Answer: Sendable {
    /// The status.
    public var status: HTTPResponse.Status
    /// The header fields.
    public var headers: HTTPFields
    /// The body.
    public var body: [UInt8]
  }

  private let responder: RouterResponder<APIContext>
  private let logger: Logger

  /// Serves an instance that the caller opened, and closes.
  ///
  /// - Parameters:
  ///   - instance: What answers.
  ///   - readiness: What the probes tell.
  ///   - access: How callers are told apart.
  ///   - limits: What is taken from callers; everything if `nil`.
  ///   - logger: Receives what happens.
  ///   - requestLog: Which requests are logged.
  ///   - tracer: Makes the spans of requests.
  public init(
    instance: Instance, readiness: Readiness = Readiness(.ready), access: AccessPolicy = .trusted,
    limits: TrafficLimits? = nil, logger: Logger,
    requestLog: RequestLog = RequestLog(scope: .none), tracer: (any Tracer)? = nil
  ) {
    let api = API(
      instance: instance, metrics: RequestMetrics(), readiness: readiness, requestLog: requestLog,
      tracer: tracer, access: access, traffic: limits.map { Traffic($0) })
    self.responder = api.makeRouter().buildResponder()
    self.logger = logger
  }

  /// Answers one request.
  ///
  /// - Parameters:
  ///   - method: The method.
  ///   - path: Path and query, percent-encoded.
  ///   - authority: The host that it is sent to.
  ///   - headers: The header fields.
  ///   - body: The body; empty for none.
  /// - Returns: The answer; failures are problems in it.
  /// - Throws: Only what writing the body throws.
  public func send(
    _ method: HTTPRequest.Method, _ path: String, authority: String = "localhost",
    headers: HTTPFields = [:], body: [UInt8] = []
  ) async throws -> Answer {
    let request = Request(
      head: HTTPRequest(
        method: method, scheme: "http", authority: authority, path: path, headerFields: headers),
      body: RequestBody(buffer: ByteBuffer(bytes: body)))
    let context = APIContext(local: APIContext.LocalSource(logger: logger))
    let response = try await responder.respond(to: request, context: context)
    let collector = BodyCollector()
    try await response.body.write(collector)
    return Answer(status: response.status, headers: response.headers, body: collector.bytes)
  }
}

/// Gathers a response's body.
private final class BodyCollector: ResponseBodyWriter, Sendable {
  private let collected = Mutex<[UInt8]>([])

  var bytes: [UInt8] { collected.withLock { $0 } }

  func write(_ buffer: ByteBuffer) async throws {
    collected.withLock { $0.append(contentsOf: buffer.readableBytesView) }
  }

  consuming func finish(_ trailingHeaders: HTTPFields?) async throws {}
}
