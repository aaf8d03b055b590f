import Corpora
import Feedback
import Foundation
import Retrieval
import Staleness
import Storage

/// Makes the steps of a fold, one second apart.
struct Ledger {
  var steps: [ProjectionInput] = []
  private var sequence: LedgerSequence = 0

  /// The moment of the next step.
  var now: Date { Date(timeIntervalSinceReferenceDate: 800_000_000 + Double(sequence)) }

  static func subject(_ key: Int, content: Int = 0) -> Observation.Subject {
    Observation.Subject(
      key: ChunkKey(rawValue: Int64(key)), chunk: ChunkID(trusted: "chunk-\(key)"),
      document: DocumentID(trusted: "document-\(key)"),
      fingerprint: ContentFingerprint(high: UInt64(key), low: UInt64(content)))
  }

  /// Feedback on one of the chunks that were shown, in the order in which they were shown.
  mutating func feedback(
    _ name: FeedbackName, label: FeedbackLabel? = nil, score: Double, on key: Int,
    shown: [Int], actor: String?, content: Int = 0, shownAt: Date? = nil, query: String? = nil
  ) {
    sequence += 1
    let hits = shown.enumerated().map { place, key in
      let subject = Self.subject(key, content: content)
      return RetrievedHit(
        key: subject.key, chunk: subject.chunk, document: subject.document,
        fingerprint: subject.fingerprint, rank: place + 1, rankBefore: place + 1,
        similarity: 0.9, score: 0.9)
    }
    let query = QueryID(trusted: query ?? "query-\(sequence)")
    let event = FeedbackEvent(
      id: EventID(trusted: "event-\(sequence)"), query: query, name: name,
      target: .chunk(ChunkID(trusted: "chunk-\(key)"), rank: nil), score: score, label: label,
      actor: actor.map(ActorHash.init(rawValue:)))
    let retrieval = RetrievalRecord(
      id: query, collection: CollectionKey(rawValue: 1), recordedAt: shownAt ?? now, text: nil,
      vector: [], space: 1, mode: .dense, limit: 10, generation: 1, policy: "plain", session: nil,
      actor: nil, hits: hits, trace: [], digest: ContentFingerprint(high: 0, low: 0))
    let credits = hits.filter { $0.key.rawValue == Int64(key) }.map {
      Credit(
        key: $0.key, chunk: $0.chunk, fingerprint: $0.fingerprint, rank: $0.rank, value: score)
    }
    steps.append(
      .evidence(
        Evidence(
          sequence: sequence, recordedAt: now, event: event, retrieval: retrieval,
          fault: label == nil ? .retrieval : .document, credits: credits)))
  }

  mutating func outdated(_ key: Int, by actor: String?) {
    feedback(.label, label: .outdated, score: -1, on: key, shown: [key], actor: actor)
  }

  mutating func observe(_ kind: Observation.Kind, on key: Int, content: Int = 0) {
    sequence += 1
    steps.append(
      .observation(
        Observation(
          id: EventID(trusted: "seen-\(sequence)"), subject: Self.subject(key, content: content),
          kind: kind), sequence: sequence, recordedAt: now))
  }

  mutating func sibling(_ newer: Int, of older: Int) {
    observe(
      .newerNeighbor(
        newer: Self.subject(newer), similarity: 0.98, overlap: nil, differences: []), on: older)
  }

  mutating func decide(_ action: Decision.Action, finding: String, until: Date? = nil) {
    sequence += 1
    steps.append(
      .decision(
        Decision(
          id: EventID(trusted: "decision-\(sequence)"), subject: .finding(finding), action: action,
          until: until), sequence: sequence, recordedAt: now))
  }

  /// A tracker that has taken all steps, or those that pass.
  func folded(where keeps: (ProjectionInput) -> Bool = { _ in true }) -> StalenessTracker {
    let tracker = StalenessTracker()
    for step in steps where keeps(step) { tracker.apply(step) }
    return tracker
  }
}

extension ProjectionInput {
  /// Whether it is feedback of an actor.
  func isFrom(_ actor: String) -> Bool {
    if case .evidence(let evidence) = self {
      evidence.event.actor?.rawValue == actor
    } else {
      false
    }
  }
}

/// A small seeded generator (SplitMix64).
struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64
  init(seed: UInt64) { state = seed }
  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}
