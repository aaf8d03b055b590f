public import Feedback
public import Foundation
public import Retrieval
public import Storage

/// A failure case with all that a person asks about it.
public struct FailureSummary: Sendable, Equatable, Identifiable {
  /// The case as recall shows it; its similarity is 0 in lists.
  public var recalled: RecalledFailure
  /// Who is blamed by most of its failures.
  public var fault: Fault?
  /// Retrievals that went wrong, latest first, each once.
  public var queries: [QueryID]
  /// Failures behind it, those no longer kept in full included.
  public var eventCount: Int
  /// Its failures, in ledger order.
  public var events: [CaseEvent]
  /// Distinct actors behind them, anonymous ones counted as one.
  public var actors: Int
  /// Whether something that may have repaired it changed since it failed last, while it counts as
  /// unrepaired: it is worth a replay.
  public var isCandidate: Bool
  /// How often it came back after a repair.
  public var regressions: Int
  /// What changed since it was founded, oldest first.
  public var changes: [CaseChange]
  /// Texts that a maintainer made the answer, oldest first.
  public var answers: [CuratedAnswer]
  /// When it failed first and last.
  public var failedAt: ClosedRange<Date>?

  /// The case's id.
  public var id: String { recalled.failure }

  init(_ found: FailureCase, recalled: RecalledFailure) {
    self.recalled = recalled
    fault = found.fault
    var seen: Set<QueryID> = []
    queries = found.events.reversed().map(\.query).filter { seen.insert($0).inserted }
    eventCount = found.events.count + found.forgottenEvents
    events = found.events
    actors = Set(found.events.map(\.actor)).count
    isCandidate =
      found.lifecycle.hasChangedSinceFailure
      && (found.lifecycle.state == .open || found.lifecycle.state == .regressed)
    regressions = found.lifecycle.regressions
    changes = found.lifecycle.changes
    answers = found.answers
    let dates = found.events.map(\.recordedAt)
    if let first = dates.min(), let last = dates.max() { failedAt = first...last }
  }
}
