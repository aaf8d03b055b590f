import Foundation
import Synchronization

/// A clock that a test moves.
final class Clock: Sendable {
  private let moment = Mutex(Date(timeIntervalSinceReferenceDate: 800_000_000))

  /// The present moment.
  var now: Date { moment.withLock { $0 } }

  /// Lets time pass.
  func advance(by seconds: TimeInterval) { moment.withLock { $0 += seconds } }
}
