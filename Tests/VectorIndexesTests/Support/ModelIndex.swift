import VectorIndexes

/// The naive index: a dictionary, searched by comparing everything in double precision.
struct ModelIndex {
  let metric: Metric
  var vectors: [VectorID: [Float]] = [:]

  func similarity(_ left: [Float], _ right: [Float]) -> Double {
    var dot = 0.0
    var distance = 0.0
    var leftSquare = 0.0
    var rightSquare = 0.0
    for (a, b) in zip(left, right) {
      dot += Double(a) * Double(b)
      distance += (Double(a) - Double(b)) * (Double(a) - Double(b))
      leftSquare += Double(a) * Double(a)
      rightSquare += Double(b) * Double(b)
    }
    return switch metric {
    case .cosine: dot / (leftSquare * rightSquare).squareRoot()
    case .dot: dot
    case .euclidean: -distance.squareRoot()
    }
  }

  /// The true neighbours, best first.
  func search(
    _ query: [Float], limit: Int, allowed: VectorIDSet? = nil
  ) -> [(id: VectorID, similarity: Double)] {
    vectors.filter { allowed?.contains($0.key) ?? true }
      .map { (id: $0.key, similarity: similarity(query, $0.value)) }
      .sorted { ($1.similarity, $0.id) < ($0.similarity, $1.id) }
      .prefix(limit).map { $0 }
  }
}
