public import Tracing

/// Makes spans and carries their context over process borders (W3C Trace Context).
///
/// A trace that began elsewhere is recorded if its beginner recorded it; of those that begin here
/// the given share is.
public final class OTLPTracer: Tracer {
  private let exporter: SpanExporter
  private let sampleRatio: Double
  private let draw: @Sendable () -> UInt64

  /// Makes a tracer.
  ///
  /// - Parameters:
  ///   - exporter: Takes the spans that have ended.
  ///   - sampleRatio: The share of traces begun here that are recorded, 0–1.
  ///   - draw: Draws a random word, for ids.
  public init(
    exporter: SpanExporter, sampleRatio: Double = 1,
    draw: @escaping @Sendable () -> UInt64 = { UInt64.random(in: 0 ... .max) }
  ) {
    self.exporter = exporter
    self.sampleRatio = sampleRatio
    self.draw = draw
  }

  /// Begins a span under that of `context`, or a new trace.
  public func startSpan<Instant: TracerInstant>(
    _ operationName: String, context: @autoclosure () -> ServiceContext, ofKind kind: SpanKind,
    at instant: @autoclosure () -> Instant, function: String, file fileID: String, line: UInt
  ) -> RecordedSpan {
    var service = context()
    let parent = service.trace
    let own = position(under: parent)
    service.trace = own
    let start = instant().nanosecondsSinceEpoch
    return RecordedSpan(
      FinishedSpan(
        context: own, parent: parent?.span, name: operationName, kind: kind, start: start,
        end: start, attributes: [:], status: nil, events: []),
      context: service, finish: { [exporter] in exporter.take($0) })
  }

  private func position(under parent: TraceContext?) -> TraceContext {
    var words = DrawnWords(draw: draw)
    let span = SpanID(using: &words)
    if let parent {
      return TraceContext(
        trace: parent.trace, span: span, isSampled: parent.isSampled, state: parent.state)
    }
    let trace = TraceID(using: &words)
    return TraceContext(
      trace: trace, span: span, isSampled: Double.random(in: 0..<1, using: &words) < sampleRatio)
  }

  /// Wakes the exporter; it does not wait for it.
  public func forceFlush() { exporter.wake() }

  /// Takes the trace over that a request belongs to.
  public func extract<Carrier, Extract: Extractor>(
    _ carrier: Carrier, into context: inout ServiceContext, using extractor: Extract
  ) where Extract.Carrier == Carrier {
    guard let parent = extractor.extract(key: "traceparent", from: carrier) else { return }
    context.trace = TraceContext(
      parent: parent, state: extractor.extract(key: "tracestate", from: carrier))
  }

  /// Hands the trace on with an outgoing request.
  public func inject<Carrier, Inject: Injector>(
    _ context: ServiceContext, into carrier: inout Carrier, using injector: Inject
  ) where Inject.Carrier == Carrier {
    guard let trace = context.trace else { return }
    injector.inject(trace.parent, forKey: "traceparent", into: &carrier)
    if let state = trace.state { injector.inject(state, forKey: "tracestate", into: &carrier) }
  }
}

/// Random words from a closure.
private struct DrawnWords: RandomNumberGenerator {
  let draw: @Sendable () -> UInt64

  func next() -> UInt64 { draw() }
}
