import Corpora
import Feedback
import Foundation
import Learning
import Retrieval
import Storage

/// A learner with its logs: asks, votes, and folds again what it was told.
final class Session {
  let learner: Learner
  private(set) var inputs: [ProjectionInput] = []
  private var retrievals = 0

  init(profile: LearningProfile = .balanced) {
    learner = Learner(profile: profile, dimension: Neighborhoods.dimension)
  }

  /// Chunks in the order in which the learner shows them.
  func order(_ world: Neighborhoods, _ vector: [Float]) -> [Int] {
    show(world, vector).map { Int($0.key.rawValue) }
  }

  /// The adjustment of every chunk.
  func adjustments(_ world: Neighborhoods, _ vector: [Float]) -> [Int: Adjustment] {
    let candidates = world.candidates(for: vector)
    let outcome = learner.rerank(
      RerankRequest(queryVector: vector, candidates: candidates, explains: true))
    return Dictionary(
      uniqueKeysWithValues: candidates.indices.map { place in
        var adjustment = outcome.adjustments[place]
        adjustment.explanation = outcome.explain(place)
        return (Int(candidates[place].key.rawValue), adjustment)
      })
  }

  /// Asks and logs.
  func ask(_ world: Neighborhoods, _ vector: [Float]) -> RetrievalRecord {
    retrievals += 1
    let candidates = world.candidates(for: vector)
    let outcome = learner.rerank(RerankRequest(queryVector: vector, candidates: candidates))
    let hits = show(world, vector)
    let places = hits.map { hit in
      candidates.firstIndex { $0.key == hit.key } ?? 0
    }
    return RetrievalRecord(
      id: QueryID(trusted: "q\(retrievals)"), collection: CollectionKey(rawValue: 1),
      recordedAt: Date(timeIntervalSince1970: 0), text: nil, vector: vector, space: 0,
      mode: .dense, limit: hits.count, generation: 1, policy: outcome.policy, session: nil,
      actor: nil, hits: hits, trace: outcome.makeTrace(places),
      digest: ContentFingerprint(high: 0, low: 0))
  }

  /// Sends an event about a chunk.
  @discardableResult
  func tell(
    _ name: FeedbackName, score: Double, of chunk: Int, in retrieval: RetrievalRecord,
    by actor: String?, label: FeedbackLabel? = nil
  ) -> Bool {
    let event = FeedbackEvent(
      id: EventID(trusted: "e\(inputs.count)"), query: retrieval.id,
      source: name == .click ? .implicit : .user, name: name,
      target: .chunk(ChunkID(trusted: "c\(chunk)"), rank: nil), score: score, label: label,
      actor: actor.map(ActorHash.init(rawValue:)))
    guard let verdict = Attribution.attribute(event, to: retrieval) else { return false }
    let input = ProjectionInput.evidence(
      Evidence(
        sequence: LedgerSequence(inputs.count + 1), recordedAt: Date(timeIntervalSince1970: 0),
        event: event, retrieval: retrieval, fault: verdict.fault, credits: verdict.credits))
    inputs.append(input)
    learner.apply(input)
    return true
  }

  /// Honest traffic: users look down the list and mostly click what is right.
  func live(_ world: inout Neighborhoods, sessions: Int, users: Int = 40, noise: Double = 0.1) {
    for session in 0..<sessions {
      let need = Int(world.chance() * Double(Neighborhoods.needCount))
      let retrieval = ask(world, world.wording(of: need))
      for hit in retrieval.hits {
        let seen = world.chance() < 1 / Double(hit.rank)
        let wanted = Int(hit.key.rawValue) == need ? 0.8 : noise
        if seen, world.chance() < wanted {
          tell(
            .click, score: 1, of: Int(hit.key.rawValue), in: retrieval, by: "u\(session % users)")
        }
      }
    }
  }

  private func show(_ world: Neighborhoods, _ vector: [Float]) -> [RetrievedHit] {
    let candidates = world.candidates(for: vector)
    let adjustments = learner.rerank(
      RerankRequest(queryVector: vector, candidates: candidates)
    ).adjustments
    let scores = zip(candidates, adjustments).map { $0.baseScore + $1.value }
    let order = scores.indices.sorted { left, right in
      scores[left] != scores[right] ? scores[left] > scores[right] : left < right
    }
    return order.enumerated().map { rank, place in
      RetrievedHit(
        key: candidates[place].key,
        chunk: ChunkID(trusted: "c\(candidates[place].key.rawValue)"),
        document: DocumentID(trusted: "d"), fingerprint: candidates[place].fingerprint,
        rank: rank + 1, rankBefore: place + 1, similarity: candidates[place].similarity,
        score: scores[place])
    }
  }
}
