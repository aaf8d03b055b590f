public import Storage
internal import Retrieval

extension Learner {
  /// The places that the present state gives to the hits of a logged retrieval, among themselves.
  ///
  /// - Returns: One place per hit, from 1, in the order in which they were shown; `nil` for a
  ///   retrieval that was not re-ranked or was made in another space. Hits beyond those that a trace
  ///   keeps have no place, and the list ends before them.
  public func replayedPlaces(of retrieval: RetrievalRecord) -> [Int]? {
    guard let trace = RankingTrace(bytes: retrieval.trace), !trace.bases.isEmpty,
      trace.bases.count <= retrieval.hits.count
    else { return nil }
    let plain = trace.bases.indices.sorted { left, right in
      (retrieval.hits[left].rankBefore, left) < (retrieval.hits[right].rankBefore, right)
    }
    let outcome = rerank(
      RerankRequest(
        queryVector: retrieval.vector,
        candidates: plain.map { place in
          RerankCandidate(
            key: retrieval.hits[place].key, fingerprint: retrieval.hits[place].fingerprint,
            baseScore: trace.bases[place], similarity: retrieval.hits[place].similarity)
        }))
    let scores = zip(plain, outcome.adjustments).map { trace.bases[$0] + $1.value }
    let order = scores.indices.sorted { left, right in
      scores[left] != scores[right] ? scores[left] > scores[right] : left < right
    }
    var places = [Int](repeating: 0, count: plain.count)
    for (rank, entry) in order.enumerated() { places[plain[entry]] = rank + 1 }
    return places
  }
}
