/// What the index made of a query, as one vector: two questions with the same signature met the
/// same part of the corpus, however they were worded.
public enum RetrievalSignature {
  /// How many hits take part.
  public static let depth = 10

  /// The unit mean of the plain top hits' vectors, weighted by 1/rank.
  ///
  /// - Parameter vectors: Vectors of the hits in plain order, all of one dimension.
  /// - Returns: A unit vector; empty for no vectors or a vanishing mean.
  /// - Complexity: O(``depth`` · dimension).
  public static func make(of vectors: some Sequence<[Float]>) -> [Float] {
    var sum: [Float] = []
    for (position, vector) in vectors.prefix(depth).enumerated() {
      if sum.isEmpty { sum = [Float](repeating: 0, count: vector.count) }
      let weight = 1 / Float(position + 1)
      for component in sum.indices { sum[component] += weight * vector[component] }
    }
    var square: Float = 0
    for component in sum { square += component * component }
    guard square > 0 else { return [] }
    let scale = 1 / square.squareRoot()
    return sum.map { $0 * scale }
  }
}
