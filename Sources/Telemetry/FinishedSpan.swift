import Tracing

/// A span that has ended, ready to be sent.
struct FinishedSpan: Sendable {
  var context: TraceContext
  var parent: SpanID?
  var name: String
  var kind: SpanKind
  /// Nanoseconds since 1970.
  var start: UInt64
  /// Nanoseconds since 1970.
  var end: UInt64
  var attributes: SpanAttributes
  var status: SpanStatus?
  var events: [SpanEvent]
}
