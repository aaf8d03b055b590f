import GRDB
import Storage

/// One write that waits for the next commit.
struct WriteOperation: Sendable {
  /// What it does.
  enum Work: Sendable {
    /// Adds a handed-over retrieval to the log. Nobody waits for it.
    case record(RetrievalRecord)
    /// Runs statements; if they throw, what they did is taken back and only this write fails.
    case statements(@Sendable (Database) throws -> Void)
    /// Does nothing but wait for what was queued before.
    case barrier
  }

  /// What it does.
  let work: Work
  /// Called once, after the commit, with the failure if there was one.
  let finish: @Sendable ((any Error)?) -> Void

  /// Whether somebody waits for it.
  var isAwaited: Bool {
    if case .record = work { false } else { true }
  }
}
