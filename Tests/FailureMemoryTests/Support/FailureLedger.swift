import Corpora
import FailureMemory
import Feedback
import Foundation
import Retrieval
import Storage
import VectorIndexes

/// Makes the steps of a fold over queries around topics, one second apart.
struct FailureLedger {
  static let dimension = 32

  var steps: [ProjectionInput] = []
  private var sequence: LedgerSequence = 0
  private var generator: SeededGenerator

  init(seed: UInt64 = 1) { generator = SeededGenerator(seed: seed) }

  /// The moment of the next step.
  var now: Date { Date(timeIntervalSinceReferenceDate: 800_000_000 + Double(sequence)) }

  /// The direction of a topic: the same for the same number.
  static func topic(_ number: Int) -> [Float] {
    var generator = SeededGenerator(seed: UInt64(number) &+ 77)
    return unit((0..<dimension).map { _ in Float.random(in: -1...1, using: &generator) })
  }

  static func unit(_ vector: [Float]) -> [Float] { VectorMath.unitVector(vector) ?? vector }

  /// A query near a topic; `spread` 0 is the topic itself.
  mutating func near(_ topic: Int, spread: Float = 0.3) -> [Float] {
    let noise = Self.unit(
      (0..<Self.dimension).map { _ in Float.random(in: -1...1, using: &generator) })
    return Self.unit(zip(Self.topic(topic), noise).map { $0 + spread * $1 })
  }

  /// Feedback on the answer to a query, about the chunk that was shown first.
  @discardableResult
  mutating func feedback(
    _ score: Double, vector: [Float], chunk: Int, actor: String, label: FeedbackLabel? = nil,
    hasResults: Bool = true, space: Int = 1
  ) -> QueryID {
    sequence += 1
    let query = QueryID(trusted: "query-\(sequence)")
    let none = ContentFingerprint(high: 0, low: 0)
    let hit = RetrievedHit(
      key: ChunkKey(rawValue: Int64(chunk)), chunk: ChunkID(trusted: "chunk-\(chunk)"),
      document: DocumentID(trusted: "document"), fingerprint: none, rank: 1, rankBefore: 1,
      similarity: 0.7, score: 0.7)
    let retrieval = RetrievalRecord(
      id: query, collection: CollectionKey(rawValue: 1), recordedAt: now, text: nil,
      vector: vector, signature: Self.topic(1_000 + chunk), space: space, mode: .dense, limit: 10,
      generation: 1, policy: "plain", session: nil, actor: nil, hits: hasResults ? [hit] : [],
      trace: [], digest: none)
    let event = FeedbackEvent(
      id: EventID(trusted: "event-\(sequence)"), query: query, name: .thumb, target: .response,
      score: score, label: label, actor: ActorHash(rawValue: actor))
    let credit = Credit(
      key: hit.key, chunk: hit.chunk, fingerprint: none, rank: 1, value: score)
    steps.append(
      .evidence(
        Evidence(
          sequence: sequence, recordedAt: now, event: event, retrieval: retrieval,
          fault: hasResults ? .retrieval : .outOfScope, credits: hasResults ? [credit] : [])))
    return query
  }

  mutating func remove(chunk: Int) {
    sequence += 1
    let subject = Observation.Subject(
      key: ChunkKey(rawValue: Int64(chunk)), chunk: ChunkID(trusted: "chunk-\(chunk)"),
      document: DocumentID(trusted: "document"), fingerprint: ContentFingerprint(high: 0, low: 0))
    steps.append(
      .observation(
        Observation(id: EventID(trusted: "seen-\(sequence)"), subject: subject, kind: .removed),
        sequence: sequence, recordedAt: now))
  }

  mutating func decide(_ action: Decision.Action, failure: String) {
    sequence += 1
    steps.append(
      .decision(
        Decision(
          id: EventID(trusted: "decision-\(sequence)"), subject: .failure(failure), action: action),
        sequence: sequence, recordedAt: now))
  }

  /// A book that has taken all steps, or those that pass.
  func folded(where keeps: (ProjectionInput) -> Bool = { _ in true }) -> FailureCaseBook {
    let book = FailureCaseBook(dimension: Self.dimension)
    for step in steps where keeps(step) { book.apply(step) }
    return book
  }
}

extension FailureCaseBook {
  /// The ids of all events that are kept, in order.
  var keptEvents: [String] {
    failures(in: Set(FailureState.allCases)).flatMap(\.events).map(\.event.rawValue).sorted()
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
