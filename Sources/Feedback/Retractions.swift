import Foundation
public import Storage

/// Which entries of the ledger no longer count.
///
/// An event with a null score takes back the same actor's earlier events of that name on that
/// target of that retrieval; a decision takes back an event, all that an actor sent before it, or
/// all that was taken in a period. What a decision takes back is as if it had never been said: if
/// that was a null score, the event that it took back counts again. What counts is decided by the
/// ledger alone, so that every process agrees.
public struct Retractions: Sendable, Equatable {
  /// Whose words on what an event is.
  private struct Claim: Hashable, Sendable {
    var query: QueryID
    var actor: ActorHash?
    var name: FeedbackName
    var target: String
  }

  /// One event of the ledger.
  private struct Event: Sendable, Equatable {
    var sequence: LedgerSequence
    /// When the service took it, in seconds since the reference date.
    var recordedAt: Double
    var id: EventID
    /// The number of its claim.
    var claim: Int
    /// Whether it has a null score.
    var takesBack: Bool
  }

  /// All events in the order of the ledger.
  private var events: [Event] = []
  /// Claims in the order in which they were met.
  private var claims: [Claim] = []
  /// Places of events that decisions took back.
  private var withdrawn: Set<LedgerSequence> = []
  private var numbers: [Claim: Int] = [:]
  private var eventsOfClaim: [[Int]] = []
  private var eventsOfActor: [ActorHash: [Int]] = [:]
  private var eventOfID: [EventID: Int] = [:]

  /// The places of entries that no longer count.
  public private(set) var excluded: Set<LedgerSequence> = []

  /// Starts before the first entry.
  public init() {}

  /// Takes the next entry.
  ///
  /// - Returns: Whether an earlier entry stopped counting or counts again, so that states have to be
  ///   folded anew.
  public mutating func apply(_ entry: LedgerEntry) -> Bool {
    switch entry.body {
    case .feedback(let event):
      let claim = Claim(
        query: event.query, actor: event.actor, name: event.name, target: event.target.claimKey)
      let number = add(
        Event(
          sequence: entry.sequence, recordedAt: entry.recordedAt.timeIntervalSinceReferenceDate,
          id: event.id, claim: self.number(of: claim), takesBack: event.score == nil))
      return event.score == nil && settle(number)
    case .decision(let decision) where decision.action == .retract:
      return withdraw(named(by: decision.subject))
    default:
      return false
    }
  }

  /// How many events a retraction would take out that count at present.
  public func reach(of subject: Decision.Subject) -> Int {
    named(by: subject).count { !excluded.contains(events[$0].sequence) }
  }

  /// The events that a decision is about.
  private func named(by subject: Decision.Subject) -> [Int] {
    switch subject {
    case .event(let id): eventOfID[id].map { [$0] } ?? []
    case .actor(let actor): eventsOfActor[actor] ?? []
    case .period(let from, let until):
      events.indices.filter { number in
        events[number].recordedAt >= from.timeIntervalSinceReferenceDate
          && events[number].recordedAt < until.timeIntervalSinceReferenceDate
      }
    case .finding, .failure, .chunk: []
    }
  }

  private mutating func withdraw(_ numbers: [Int]) -> Bool {
    var touched: [Int] = []
    for number in numbers where withdrawn.insert(events[number].sequence).inserted {
      touched.append(events[number].claim)
    }
    var hasChanged = false
    for claim in Set(touched).sorted() where settle(claim) { hasChanged = true }
    return hasChanged
  }

  private mutating func number(of claim: Claim) -> Int {
    if let number = numbers[claim] { return number }
    numbers[claim] = claims.count
    claims.append(claim)
    eventsOfClaim.append([])
    return claims.count - 1
  }

  /// Notes an event.
  ///
  /// - Returns: The number of its claim.
  private mutating func add(_ event: Event) -> Int {
    eventsOfClaim[event.claim].append(events.count)
    eventOfID[event.id] = events.count
    if let actor = claims[event.claim].actor {
      eventsOfActor[actor, default: []].append(events.count)
    }
    events.append(event)
    return event.claim
  }

  /// Works out which events of a claim count.
  ///
  /// - Returns: Whether that changed for an event with a score.
  /// - Complexity: O(events of the claim).
  private mutating func settle(_ claim: Int) -> Bool {
    var isTakenBack = false
    var hasChanged = false
    for number in eventsOfClaim[claim].reversed() {
      let event = events[number]
      let isWithdrawn = withdrawn.contains(event.sequence)
      if event.takesBack {
        excluded.insert(event.sequence)
        if !isWithdrawn { isTakenBack = true }
      } else if isWithdrawn || isTakenBack {
        if excluded.insert(event.sequence).inserted { hasChanged = true }
      } else if excluded.remove(event.sequence) != nil {
        hasChanged = true
      }
    }
    return hasChanged
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
