import HTTPTypes

/// Whether a body arrives fast enough: a client that sends a byte now and then would hold a
/// connection and memory for as long as it likes.
struct BodyPace {
  private let limits: TrafficLimits?
  private var start: ContinuousClock.Instant?

  /// Starts with the first bytes; without limits nothing is too slow.
  init(_ limits: TrafficLimits?) { self.limits = limits }

  /// Takes note of all that has arrived.
  ///
  /// - Throws: ``HTTPProblem`` 408 if that is less than is due by now.
  mutating func check(_ count: Int) throws(HTTPProblem) {
    guard let limits else { return }
    guard let start else {
      start = .now
      return
    }
    let due = Duration.seconds(limits.bodySeconds + Double(count) / limits.bodyBytesPerSecond)
    guard start.duration(to: .now) <= due else {
      throw HTTPProblem(
        .requestTimeout, code: "too_slow",
        detail: "the body arrives too slowly; \(count) bytes came in longer than \(due)",
        headers: [.connection: "close"])
    }
  }
}
