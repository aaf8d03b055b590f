import AsyncHTTPClient
public import Logging
import NIOCore
import NIOHTTP1
public import ServiceLifecycle
import Synchronization

/// Sends spans that have ended to a receiver, in batches over OTLP/HTTP with JSON bodies.
///
/// Nothing waits for it: spans beyond what it can hold are dropped and counted, and so are batches
/// that the receiver does not take after three tries.
public final class SpanExporter: Service {
  /// Where spans go, and what is said of their origin.
  public struct Settings: Sendable {
    /// The base address of the receiver; `/v1/traces` is added unless it is there.
    public var endpoint: String
    /// Further header fields, such as a key.
    public var headers: [(name: String, value: String)]
    /// The name of the service.
    public var serviceName: String
    /// The version of the service.
    public var serviceVersion: String
    /// How many spans may wait.
    public var capacity: Int
    /// How long the first of a batch waits for company.
    public var interval: Duration

    /// Makes settings.
    public init(
      endpoint: String, headers: [(name: String, value: String)] = [],
      serviceName: String = "scrubjay", serviceVersion: String = "", capacity: Int = 4_096,
      interval: Duration = .seconds(1)
    ) {
      self.endpoint = endpoint
      self.headers = headers
      self.serviceName = serviceName
      self.serviceVersion = serviceVersion
      self.capacity = capacity
      self.interval = interval
    }

    /// The full address.
    var url: String {
      let base = endpoint.hasSuffix("/") ? String(endpoint.dropLast()) : endpoint
      return base.hasSuffix("/v1/traces") ? base : base + "/v1/traces"
    }
  }

  /// What became of spans.
  public struct Statistics: Sendable, Equatable {
    /// Spans that the receiver took.
    public internal(set) var sent = 0
    /// Spans that were given up.
    public internal(set) var dropped = 0
  }

  private struct State {
    var waiting: [FinishedSpan] = []
    var statistics = Statistics()
  }

  private static let batch = 512
  private static let tries = 3

  private let settings: Settings
  private let logger: Logger
  private let encoder: OTLPEncoder
  private let state = Mutex(State())
  private let alarms: AsyncStream<Void>
  private let alarm: AsyncStream<Void>.Continuation

  /// Makes an exporter; nothing is sent before ``run()``.
  public init(_ settings: Settings, logger: Logger) {
    self.settings = settings
    self.logger = logger
    encoder = OTLPEncoder(resource: [
      ("service.name", settings.serviceName), ("service.version", settings.serviceVersion),
      ("telemetry.sdk.language", "swift"), ("telemetry.sdk.name", "scrubjay"),
    ])
    (alarms, alarm) = AsyncStream.makeStream(bufferingPolicy: .bufferingNewest(1))
  }

  /// What became of spans so far.
  public var statistics: Statistics { state.withLock { $0.statistics } }

  /// Takes a span over; takes a short lock.
  func take(_ span: FinishedSpan) {
    let count = state.withLock { state -> Int in
      guard state.waiting.count < settings.capacity else {
        state.statistics.dropped += 1
        return 0
      }
      state.waiting.append(span)
      return state.waiting.count
    }
    if count == Self.batch { wake() }
  }

  /// Ends the wait for company.
  func wake() { alarm.yield() }

  /// Sends until the service group shuts down, then what is left.
  public func run() async throws {
    var configuration = HTTPClient.Configuration()
    configuration.tracing.tracer = nil
    configuration.timeout.connect = .seconds(2)
    let client = HTTPClient(eventLoopGroupProvider: .singleton, configuration: configuration)
    await withTaskGroup(of: Void.self) { group in
      group.addTask { await self.tick() }
      group.addTask {
        for await _ in self.alarms.cancelOnGracefulShutdown() { await self.sendAll(client) }
      }
      _ = await group.next()
      group.cancelAll()
    }
    // A receiver that is gone must not hold up the end.
    await sendAll(client, tries: 1)
    try await client.shutdown()
  }

  private func tick() async {
    try? await cancelWhenGracefulShutdown {
      while true {
        try await Task.sleep(for: self.settings.interval)
        self.wake()
      }
    }
  }

  private func sendAll(_ client: HTTPClient, tries: Int = tries) async {
    while true {
      let spans = state.withLock { state -> [FinishedSpan] in
        let spans = Array(state.waiting.prefix(Self.batch))
        state.waiting.removeFirst(spans.count)
        return spans
      }
      if spans.isEmpty { return }
      let isTaken = await send(spans, client, tries: tries)
      state.withLock { state in
        if isTaken {
          state.statistics.sent += spans.count
        } else {
          state.statistics.dropped += spans.count
        }
      }
    }
  }

  private func send(_ spans: [FinishedSpan], _ client: HTTPClient, tries: Int) async -> Bool {
    var request = HTTPClientRequest(url: settings.url)
    request.method = .POST
    for (name, value) in settings.headers { request.headers.add(name: name, value: value) }
    request.headers.replaceOrAdd(name: "content-type", value: "application/json")
    request.body = .bytes(ByteBuffer(string: encoder.request(spans)))
    var reason = ""
    for attempt in 1...tries {
      do {
        let response = try await client.execute(request, timeout: .seconds(3))
        _ = try? await response.body.collect(upTo: 1 << 20)
        if (200..<300).contains(response.status.code) { return true }
        reason = "status \(response.status.code)"
        if !Self.isWorthRetrying(response.status.code) { break }
      } catch {
        reason = "\(error)"
      }
      if attempt < tries { try? await Task.sleep(for: .milliseconds(200 << attempt)) }
    }
    logger.warning(
      "spans could not be sent and are dropped",
      metadata: ["spans": "\(spans.count)", "reason": "\(reason)"])
    return false
  }

  private static func isWorthRetrying(_ status: UInt) -> Bool {
    [429, 502, 503, 504].contains(status)
  }
}
