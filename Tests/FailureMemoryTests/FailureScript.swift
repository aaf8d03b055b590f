import Corpora
import FailureMemory
import Feedback
import Foundation
import Retrieval
import Storage

/// Writes evidence as a ledger would hand it over.
struct FailureScript {
  /// The steps so far.
  private(set) var steps: [ProjectionInput] = []
  private var random: UInt64

  init(seed: UInt64 = 1) { random = seed }

  /// A draw from 0 ..< 1 (SplitMix64).
  mutating func draw() -> Double {
    random &+= 0x9e37_79b9_7f4a_7c15
    var bits = random
    bits = (bits ^ bits >> 30) &* 0xbf58_476d_1ce4_e5b9
    bits = (bits ^ bits >> 27) &* 0x94d0_49bb_1331_11eb
    return Double((bits ^ bits >> 31) >> 11) / 9_007_199_254_740_992
  }

  /// A unit vector of a random direction.
  mutating func direction(_ dimension: Int) -> [Float] {
    Self.unit((0..<dimension).map { _ in (0..<6).reduce(0) { sum, _ in sum + draw() } - 3 })
  }

  /// A unit vector near another one.
  mutating func near(_ center: [Float], spread: Double) -> [Float] {
    let away = direction(center.count)
    return Self.unit(zip(center, away).map { Double($0) + spread * Double($1) })
  }

  static func unit(_ components: [Double]) -> [Float] {
    let norm = components.reduce(0) { $0 + $1 * $1 }.squareRoot()
    return components.map { Float($0 / norm) }
  }

  /// One thing that somebody said.
  struct Say {
    var score = -1.0
    var chunk = "bad"
    var actor = "ada"
    var query: String?
    var label: FeedbackLabel?
    var fault = Fault.retrieval
    var correction: String?
    var hasHits = true
    var space = 1
  }

  /// Adds feedback on a query.
  @discardableResult
  mutating func say(_ vector: [Float], _ say: Say = Say()) -> Evidence {
    let sequence = Int64(steps.count + 1)
    let date = Date(timeIntervalSince1970: 1_700_000_000 + Double(sequence))
    let query = QueryID(trusted: say.query ?? "query-\(sequence)")
    let subject = Self.subject(say.chunk)
    let hit = RetrievedHit(
      key: subject.key, chunk: subject.chunk, document: subject.document,
      fingerprint: subject.fingerprint, rank: 1, rankBefore: 1, similarity: 0.5, score: 0.5)
    let retrieval = RetrievalRecord(
      id: query, collection: CollectionKey(rawValue: 1), recordedAt: date, text: nil,
      vector: vector, signature: vector, space: say.space, mode: .dense, limit: 10,
      generation: 1, policy: "plain", session: nil, actor: nil, hits: say.hasHits ? [hit] : [],
      trace: [], digest: subject.fingerprint)
    let event = FeedbackEvent(
      id: EventID(trusted: "event-\(sequence)"), query: query, name: .thumb,
      target: .chunk(subject.chunk, rank: 1), score: say.score, label: say.label,
      correction: say.correction, actor: ActorHash(rawValue: say.actor))
    let credit = Credit(
      key: subject.key, chunk: subject.chunk, fingerprint: subject.fingerprint, rank: 1,
      value: say.score)
    let evidence = Evidence(
      sequence: sequence, recordedAt: date, event: event, retrieval: retrieval, fault: say.fault,
      credits: say.hasHits && say.fault != .outOfScope ? [credit] : [])
    steps.append(.evidence(evidence))
    return evidence
  }

  /// Adds a maintainer's decision about a case.
  mutating func decide(
    _ action: Decision.Action, about failure: String, answer: String? = nil
  ) {
    let sequence = Int64(steps.count + 1)
    steps.append(
      .decision(
        Decision(
          id: EventID(trusted: "decision-\(sequence)"), subject: .failure(failure),
          action: action, answer: answer.map { Self.subject($0) }),
        sequence: sequence, recordedAt: Date(timeIntervalSince1970: 1_700_000_000)))
  }

  /// Adds something that the service saw about a chunk.
  mutating func observe(_ kind: Observation.Kind, of chunk: String) {
    let sequence = Int64(steps.count + 1)
    steps.append(
      .observation(
        Observation(
          id: EventID(trusted: "observation-\(sequence)"), subject: Self.subject(chunk),
          kind: kind),
        sequence: sequence, recordedAt: Date(timeIntervalSince1970: 1_700_000_000)))
  }

  static func subject(_ chunk: String) -> Observation.Subject {
    let number = chunk.utf8.reduce(UInt64(7)) { ($0 &* 31 &+ UInt64($1)) % 1_000_003 }
    return Observation.Subject(
      key: ChunkKey(rawValue: Int64(number)), chunk: ChunkID(trusted: chunk),
      document: DocumentID(trusted: "document-\(chunk)"),
      fingerprint: ContentFingerprint(high: 0, low: number))
  }

  /// A book that took all steps.
  func book(dimension: Int, policy: FailurePolicy = .standard) -> FailureCaseBook {
    let book = FailureCaseBook(dimension: dimension, policy: policy)
    for step in steps { book.apply(step) }
    return book
  }

  /// A unit vector along one axis, with a bit of another.
  static func axis(_ axis: Int, leaning other: Int? = nil, by share: Double = 0) -> [Float] {
    var components = Array(repeating: 0.0, count: 16)
    components[axis] = 1
    if let other { components[other] += share }
    return unit(components)
  }

  /// Feedback of many kinds on queries of several topics.
  static func mixture(seed: UInt64, count: Int) -> FailureScript {
    var script = FailureScript(seed: seed)
    let topics = (0..<12).map { _ in script.direction(16) }
    for step in 0..<count {
      let topic = Int(script.draw() * 12)
      let vector = script.near(topics[topic], spread: 0.5)
      let fails = script.draw() < (topic < 6 ? 0.7 : 0.1)
      script.say(
        vector,
        Say(
          score: fails ? -1 : 1, chunk: "\(fails ? "bad" : "good")-\(topic)",
          actor: "actor-\(Int(script.draw() * 9))",
          label: fails && script.draw() < 0.3 ? .outdated : nil))
      if step % 29 == 28 { script.observe(.removed, of: "bad-\(topic)") }
    }
    return script
  }
}
