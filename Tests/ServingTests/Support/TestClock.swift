import Foundation
import Synchronization

/// A clock that a test moves.
final class TestClock: Sendable {
  private let seconds = Mutex(0.0)

  /// The moment it shows.
  var now: Date {
    Date(timeIntervalSinceReferenceDate: 800_000_000 + seconds.withLock { $0 })
  }

  /// Moves on.
  func advance(_ step: Double = 1) { seconds.withLock { $0 += step } }
}
