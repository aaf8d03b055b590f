public import VectorIndexes

/// How much of the exact answer an index finds, measured on its own data and traffic.
public struct RecallEstimate: Sendable, Equatable, Codable {
  /// The share of the true nearest that were found, 0…1.
  public var recall: Double
  /// The lower end of the 95 % interval.
  public var low: Double
  /// The upper end of the 95 % interval.
  public var high: Double
  /// The number of queries measured.
  public var queries: Int
  /// The number of nearest compared per query.
  public var depth: Int

  /// Counts hits among all the neighbours compared, with Wilson's interval (1927,
  /// doi:10.1080/01621459.1927.10502953).
  public init(found: Int, compared: Int, queries: Int, depth: Int) {
    let n = Double(max(compared, 1))
    let p = Double(found) / n
    let z = 1.96
    let center = (p + z * z / (2 * n)) / (1 + z * z / n)
    let half = z / (1 + z * z / n) * (p * (1 - p) / n + z * z / (4 * n * n)).squareRoot()
    recall = compared == 0 ? 1 : p
    low = compared == 0 ? 0 : max(0, center - half)
    high = compared == 0 ? 1 : min(1, center + half)
    self.queries = queries
    self.depth = depth
  }

  /// Measures a snapshot: each query is searched as usual and exhaustively.
  ///
  /// - Complexity: One exhaustive search per query.
  /// - Throws: `VectorIndexError`.
  public static func measure(
    _ snapshot: IndexSnapshot, queries: [[Float]], depth: Int = 10, recallTarget: Float = 0.95
  ) throws -> RecallEstimate {
    var found = 0
    var compared = 0
    for query in queries {
      let usual = try snapshot.search(
        query, SearchParameters(limit: depth, recallTarget: recallTarget))
      let exact = try snapshot.search(query, SearchParameters(limit: depth, exact: true))
      let truth = Set(exact.neighbors.map(\.id))
      found += usual.neighbors.count { truth.contains($0.id) }
      compared += truth.count
    }
    return RecallEstimate(
      found: found, compared: compared, queries: queries.count, depth: depth)
  }
}
