public import Tracing

/// Where a piece of work stands in a trace: what W3C Trace Context carries between processes.
public struct TraceContext: Hashable, Sendable {
  /// The trace.
  public var trace: TraceID
  /// The span that the work belongs to.
  public var span: SpanID
  /// Whether the trace is recorded.
  public var isSampled: Bool
  /// What vendors added (`tracestate`), passed on as it came.
  public var state: String?

  /// Makes a place in a trace.
  public init(trace: TraceID, span: SpanID, isSampled: Bool, state: String? = nil) {
    self.trace = trace
    self.span = span
    self.isSampled = isSampled
    self.state = state
  }

  /// Reads the headers `traceparent` and `tracestate` (W3C Trace Context, level 1).
  ///
  /// A later version is read by the rules of version 0, as the recommendation asks.
  ///
  /// - Returns: `nil` for what is not well-formed, which starts a new trace.
  public init?(parent: String, state: String? = nil) {
    let parts = parent.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count >= 4, parts[0].count == 2, parts[1].count == 32, parts[2].count == 16,
      parts[3].count == 2, let version = Hexadecimal.word(parts[0]), version != 0xFF,
      version > 0 || parts.count == 4, let flags = Hexadecimal.word(parts[3]),
      let high = Hexadecimal.word(parts[1].prefix(16)),
      let low = Hexadecimal.word(parts[1].suffix(16)), let trace = TraceID(high: high, low: low),
      let word = Hexadecimal.word(parts[2]), let span = SpanID(word)
    else { return nil }
    self.init(
      trace: trace, span: span, isSampled: flags & 1 == 1,
      state: state.flatMap { $0.utf8.count <= 512 && !$0.isEmpty ? $0 : nil })
  }

  /// The value of the header `traceparent`.
  public var parent: String { "00-\(trace)-\(span)-\(isSampled ? "01" : "00")" }
}

/// The key of the trace among what a task carries.
enum TraceContextKey: ServiceContextKey {
  typealias Value = TraceContext
  static var nameOverride: String? { "trace" }
}

extension ServiceContext {
  /// Where the task stands in a trace; `nil` outside of one.
  public var trace: TraceContext? {
    get { self[TraceContextKey.self] }
    set { self[TraceContextKey.self] = newValue }
  }
}
