import Corpora
import Feedback
import Foundation
import Learning
import Retrieval
import SeededNumbers
import Storage
import VectorIndexes

/// Questions about needs, and chunks that answer them.
///
/// Four needs to a topic of twenty chunks, one right chunk each; the needs lie a little nearer to the next chunk, so that plain order is often
/// wrong.
struct World {
  /// Candidates that a search judges.
  static let candidateCount = 50
  /// Hits that a search shows.
  static let shownCount = 10

  private let dimension: Int
  private var random: Numbers
  private var chunks: FixedOrderMatrix
  private var needs: [[Float]] = []
  private var asked = 0

  /// - Parameters:
  ///   - chunkCount: Chunks of the collection, five to a need.
  ///   - dimension: Components of a vector.
  ///   - seed: Equal seeds give equal worlds.
  init(chunkCount: Int, dimension: Int, seed: UInt64) {
    self.dimension = dimension
    random = Numbers(seed: seed)
    chunks = FixedOrderMatrix(columnCount: dimension, isSearchable: true)
    var topic: [Float] = []
    for chunk in 0..<chunkCount {
      if chunk.isMultiple(of: 20) { topic = random.unit(dimension) }
      chunks.append(random.unit(near: topic, noise: 0.7))
    }
    for answer in stride(from: 0, to: chunkCount - 1, by: 5) {
      let between = zip(chunks[answer], chunks[answer + 1]).map { 0.8 * $0 + $1 }
      needs.append(random.unit(near: VectorMath.unitVector(between) ?? between, noise: 0.7))
    }
  }

  /// A need, and a question about it that nobody asked before.
  mutating func question() -> (need: Int, vector: [Float]) {
    let need = Int(random.next() % UInt64(needs.count))
    return (need, random.unit(near: needs[need], noise: 0.45))
  }

  /// What plain retrieval finds for a question.
  func candidates(for vector: [Float]) -> [RerankCandidate] {
    chunks.nearestRows(to: vector, limit: Self.candidateCount).map { chunk, similarity in
      RerankCandidate(
        key: ChunkKey(rawValue: Int64(chunk)),
        fingerprint: ContentFingerprint(high: 1, low: UInt64(chunk)), baseScore: similarity,
        similarity: similarity)
    }
  }

  /// A user asks, looks down the list as the learner has ordered it, and clicks.
  mutating func visit(_ learner: Learner) -> [Evidence] {
    let (need, vector) = question()
    let candidates = candidates(for: vector)
    let outcome = learner.rerank(RerankRequest(queryVector: vector, candidates: candidates))
    let scores = zip(candidates, outcome.adjustments).map { $0.baseScore + $1.value }
    let order = scores.indices.sorted {
      scores[$0] != scores[$1] ? scores[$0] > scores[$1] : $0 < $1
    }.prefix(Self.shownCount)
    asked += 1
    let time = Date(timeIntervalSince1970: Double(asked) * 30)
    let record = RetrievalRecord(
      id: QueryID(trusted: "q\(asked)"), collection: CollectionKey(rawValue: 1), recordedAt: time,
      text: nil, vector: vector, space: 0, mode: .dense, limit: Self.shownCount, generation: 1,
      policy: outcome.policy, session: nil, actor: nil,
      hits: order.enumerated().map { rank, place in
        RetrievedHit(
          key: candidates[place].key, chunk: ChunkID(trusted: "c\(candidates[place].key.rawValue)"),
          document: DocumentID(trusted: "d"), fingerprint: candidates[place].fingerprint,
          rank: rank + 1, rankBefore: place + 1, similarity: candidates[place].similarity,
          score: scores[place])
      }, trace: outcome.makeTrace(Array(order)), digest: ContentFingerprint(high: 0, low: 0))
    return record.hits.compactMap { hit in
      let isRight = hit.key.rawValue == Int64(5 * need)
      guard random.chance() < 1 / Double(hit.rank), random.chance() < (isRight ? 0.8 : 0.1)
      else { return nil }
      let event = FeedbackEvent(
        id: EventID(trusted: "e\(asked)-\(hit.rank)"), query: record.id, source: .implicit,
        name: .click, target: .chunk(hit.chunk, rank: hit.rank), score: 1,
        actor: ActorHash(rawValue: "u\(asked % 500)"))
      return Attribution.attribute(event, to: record).map { verdict in
        Evidence(
          sequence: LedgerSequence(asked), recordedAt: time, event: event, retrieval: record,
          fault: verdict.fault, credits: verdict.credits)
      }
    }
  }
}
