public import Storage

/// Reciprocal rank fusion of several rankings (Cormack, Clarke and Büttcher 2009,
/// doi:10.1145/1571941.1572114).
public struct RankFusion: Sendable {
  /// Damps the weight of the first places; 60 in the paper.
  public var damping: Double

  /// Makes a fusion.
  public init(damping: Double = 60) { self.damping = damping }

  /// Fuses rankings, each best first; a key's score is the sum of 1/(damping + rank).
  ///
  /// - Returns: All keys, best first; equal scores in order of key.
  /// - Complexity: O(*n* log *n*) for *n* keys in all.
  public func fuse(_ rankings: [[ChunkKey]]) -> [(key: ChunkKey, score: Double)] {
    var scores: [ChunkKey: Double] = [:]
    for ranking in rankings {
      for (position, key) in ranking.enumerated() {
        scores[key, default: 0] += 1 / (damping + Double(position + 1))
      }
    }
    return scores.map { (key: $0.key, score: $0.value) }
      .sorted { $0.score != $1.score ? $0.score > $1.score : $0.key < $1.key }
  }

  /// Gives an order the scores of another scale: the *k*-th best takes the *k*-th greatest of
  /// `similarities`.
  ///
  /// So a fused order keeps scores that adjustments, demotions and `min_score` can be compared
  /// with, whatever found the candidates.
  public static func scores(ordered count: Int, from similarities: [Float]) -> [Float] {
    let sorted = similarities.sorted(by: >)
    return (0..<count).map { position in
      position < sorted.count ? sorted[position] : (sorted.last ?? 0)
    }
  }
}
