/// Compares a snapshot's default search with its exact search.
struct RecallMeasurement {
  let snapshot: IndexSnapshot
  let limit: Int

  func run(_ queries: [[Float]]) throws -> GenerationVerification {
    var sum = 0.0
    var worst = 1.0
    var scanned = 0
    for query in queries {
      let exact = try snapshot.search(query, SearchParameters(limit: limit, exact: true))
      let found = try snapshot.search(query, SearchParameters(limit: limit))
      let recall = Self.recall(of: found.neighbors, against: exact.neighbors)
      sum += recall
      worst = min(worst, recall)
      scanned += found.vectorsScanned
    }
    let count = Double(max(queries.count, 1))
    return GenerationVerification(
      count: snapshot.count, queryCount: queries.count, limit: limit,
      recall: queries.isEmpty ? 1 : sum / count, worstRecall: worst,
      meanVectorsScanned: Double(scanned) / count)
  }

  /// The share of `exact` that `found` reaches, equal similarities standing for one another.
  static func recall(of found: [Neighbor], against exact: [Neighbor]) -> Double {
    guard let last = exact.last else { return 1 }
    let hits = found.count { $0.similarity >= last.similarity }
    return min(1, Double(hits) / Double(exact.count))
  }
}
