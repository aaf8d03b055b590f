public import Storage

/// Which entries of the ledger no longer count.
///
/// An event with a null score takes back the same actor's earlier events of that name on that
/// target of that retrieval; a decision takes back an event, or all that an actor ever sent. What
/// counts is decided by the ledger alone, so that every process agrees.
public struct Retractions: Sendable, Equatable {
  private struct Claim: Hashable {
    var query: QueryID
    var actor: ActorHash?
    var name: FeedbackName
    var target: String
  }

  private var live: [Claim: [LedgerSequence]] = [:]
  private var byActor: [ActorHash: [LedgerSequence]] = [:]
  private var byEvent: [EventID: LedgerSequence] = [:]

  /// The places of entries that no longer count.
  public private(set) var excluded: Set<LedgerSequence> = []

  /// Starts before the first entry.
  public init() {}

  /// Takes the next entry.
  ///
  /// - Returns: Whether an earlier entry stopped counting, so that states have to be folded anew.
  public mutating func apply(_ entry: LedgerEntry) -> Bool {
    switch entry.body {
    case .feedback(let event):
      return apply(event, at: entry.sequence)
    case .decision(let decision) where decision.action == .retract:
      switch decision.subject {
      case .event(let id): return exclude(byEvent[id].map { [$0] } ?? [])
      case .actor(let actor): return exclude(byActor[actor] ?? [])
      default: return false
      }
    case .decision, .observation:
      return false
    }
  }

  private mutating func apply(_ event: FeedbackEvent, at sequence: LedgerSequence) -> Bool {
    let claim = Claim(
      query: event.query, actor: event.actor, name: event.name, target: event.target.claimKey)
    guard event.score != nil else {
      excluded.insert(sequence)
      return exclude(live.removeValue(forKey: claim) ?? [])
    }
    live[claim, default: []].append(sequence)
    byEvent[event.id] = sequence
    if let actor = event.actor { byActor[actor, default: []].append(sequence) }
    return false
  }

  private mutating func exclude(_ sequences: [LedgerSequence]) -> Bool {
    let before = excluded.count
    excluded.formUnion(sequences)
    return excluded.count > before
  }
}

extension FeedbackTarget {
  /// What makes two targets the same, whatever rank a client told.
  fileprivate var claimKey: String {
    switch self {
    case .response: "response"
    case .chunk(let chunk, _): "chunk/" + chunk.rawValue
    case .document(let document): "document/" + document.rawValue
    }
  }
}
