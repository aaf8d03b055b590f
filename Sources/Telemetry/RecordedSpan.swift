import Synchronization
public import Tracing

/// A span under way; it is handed to the exporter when it ends, once.
///
/// What is done to it after its end, or when its trace is not recorded, has no effect.
public final class RecordedSpan: Span {
  private struct State {
    var span: FinishedSpan
    var isOpen: Bool
  }

  /// What tasks inside the span carry.
  public let context: ServiceContext
  private let state: Mutex<State>
  private let finish: @Sendable (FinishedSpan) -> Void

  /// The most events that a span keeps.
  private static let mostEvents = 128

  init(
    _ span: FinishedSpan, context: ServiceContext,
    finish: @escaping @Sendable (FinishedSpan) -> Void
  ) {
    self.context = context
    self.finish = finish
    state = Mutex(State(span: span, isOpen: span.context.isSampled))
  }

  /// Whether anything is kept.
  public var isRecording: Bool { state.withLock { $0.isOpen } }

  /// What the span is called.
  public var operationName: String {
    get { state.withLock { $0.span.name } }
    set { change { $0.name = newValue } }
  }

  /// What is known about it.
  public var attributes: SpanAttributes {
    get { state.withLock { $0.span.attributes } }
    set { change { $0.attributes = newValue } }
  }

  /// Says how it went.
  public func setStatus(_ status: SpanStatus) { change { $0.status = status } }

  /// Notes that something happened.
  public func addEvent(_ event: SpanEvent) {
    change { if $0.events.count < Self.mostEvents { $0.events.append(event) } }
  }

  /// Notes an error; its text may hold what users wrote, so only its type is kept.
  public func recordError<Instant: TracerInstant>(
    _ error: any Error, attributes: SpanAttributes, at instant: @autoclosure () -> Instant
  ) {
    var attributes = attributes
    attributes["exception.type"] = SpanAttribute.string(String(reflecting: type(of: error)))
    addEvent(SpanEvent(name: "exception", at: instant(), attributes: attributes))
  }

  /// Links are not sent.
  public func addLink(_ link: SpanLink) {}

  /// Ends the span.
  public func end<Instant: TracerInstant>(at instant: @autoclosure () -> Instant) {
    let now = instant().nanosecondsSinceEpoch
    let finished = state.withLock { state -> FinishedSpan? in
      guard state.isOpen else { return nil }
      state.isOpen = false
      state.span.end = max(now, state.span.start)
      return state.span
    }
    if let finished { finish(finished) }
  }

  private func change(_ body: (inout FinishedSpan) -> Void) {
    state.withLock { state in
      if state.isOpen { body(&state.span) }
    }
  }
}
