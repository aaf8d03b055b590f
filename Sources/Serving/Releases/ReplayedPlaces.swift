import Learning
import Storage

/// The places that a configuration gives to logged hits.
enum ReplayedPlaces {
  /// One place per hit, from 1, as shown; `nil` for what cannot be replayed.
  static func of(
    _ retrieval: RetrievalRecord, by learner: Learner, choice: LearningChoice
  ) -> [Int]? {
    guard let places = learner.replayedPlaces(of: retrieval) else { return nil }
    guard choice.learning == .off else { return places }
    let plain = places.indices.sorted { left, right in
      (retrieval.hits[left].rankBefore, left) < (retrieval.hits[right].rankBefore, right)
    }
    var unlearned = places
    for (rank, place) in plain.enumerated() { unlearned[place] = rank + 1 }
    return unlearned
  }
}
