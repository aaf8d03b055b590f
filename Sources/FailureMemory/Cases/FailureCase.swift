import Feedback
import Foundation
import Storage

/// A neighbourhood of queries that went wrong for the same reason.
struct FailureCase: Codable, Equatable {
  /// The most events that a case keeps in full; of those before only the number is known.
  static let eventLimit = 1_000

  /// The failure that founded it; with ``part`` it makes its id.
  var founder: LedgerSequence
  /// 0, or the number of a part that was split off.
  var part = 0
  /// Where it stands.
  var lifecycle = CaseLifecycle()
  /// Its failures, in ledger order.
  var events: [CaseEvent] = []
  /// Failures that are no longer kept in full.
  var forgottenEvents = 0
  /// The queries that stand for all of them.
  var representatives: [Representative] = []
  /// Chunks that failed.
  var bad: [ChunkTally] = []
  /// Chunks that helped.
  var good: [ChunkTally] = []
  /// What would have been right, as was said last.
  var correction: String?
  /// Texts that a maintainer made the answer, oldest first.
  var answers: [CuratedAnswer] = []

  /// Its id.
  var id: String { part == 0 ? "failure-\(founder)" : "failure-\(founder)-\(part)" }

  /// The ledger entry that touched it last.
  var lastSequence: LedgerSequence { events.last?.sequence ?? founder }

  /// What most failures were labelled, the alphabetically first of equals.
  var label: FeedbackLabel? {
    let counts = events.reduce(into: [:] as [String: Int]) { counts, event in
      if let label = event.label { counts[label.rawValue, default: 0] += 1 }
    }
    return counts.min { ($1.value, $0.key) < ($0.value, $1.key) }
      .flatMap { FeedbackLabel(rawValue: $0.key) }
  }

  /// Who is blamed by most failures, the alphabetically first of equals.
  var fault: Fault? {
    let counts = events.reduce(into: [:] as [String: Int]) { counts, event in
      counts[event.fault.rawValue, default: 0] += 1
    }
    return counts.min { ($1.value, $0.key) < ($0.value, $1.key) }
      .flatMap { Fault(rawValue: $0.key) }
  }

  /// Keeps an event.
  mutating func append(_ event: CaseEvent) {
    let place = events.lastIndex { $0.sequence <= event.sequence }.map { $0 + 1 } ?? 0
    events.insert(event, at: place)
    if events.count > Self.eventLimit {
      forgottenEvents += events.count - Self.eventLimit
      events.removeFirst(events.count - Self.eventLimit)
    }
  }

  /// Whether a chunk failed here.
  func blames(_ keys: [ChunkKey]) -> Bool {
    bad.contains { keys.contains($0.key) }
  }
}
