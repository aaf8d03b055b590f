import Synchronization

/// Lets one backup be written at a time.
final class BackupGate: Sendable {
  private let isTaken = Mutex(false)

  /// Whether the caller may begin; it ends with ``end()``.
  func begin() -> Bool {
    isTaken.withLock { isTaken in
      defer { isTaken = true }
      return !isTaken
    }
  }

  /// Lets the next one begin.
  func end() { isTaken.withLock { $0 = false } }
}
