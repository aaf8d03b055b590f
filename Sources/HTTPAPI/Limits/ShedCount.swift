import Synchronization

/// Counts the requests that are turned away, so that the log tells of them once a second: a line for
/// each would cost more than the refusal.
final class ShedCount: Sendable {
  private struct State {
    var untold = 0
    var told: ContinuousClock.Instant?
  }

  private let state = Mutex(State())

  /// Takes a refusal at an instant.
  ///
  /// - Returns: How many there were since the log told of them; `nil` where that is less than a second ago.
  func add(at now: ContinuousClock.Instant) -> Int? {
    state.withLock { state in
      state.untold += 1
      if let told = state.told, told.duration(to: now) < .seconds(1) { return nil }
      defer { state = State(told: now) }
      return state.untold
    }
  }
}
