import Testing

@testable import VectorIndexes

/// Keeps the lists of an index in order while its content changes.
///
/// Gates are counts: recall and vectors scanned, beside those of an index that is built anew.
@Suite struct ListMaintenanceTests {
  private static let dimension = 32
  private static let count = 3_000

  /// Vectors around centers, the centers in an order in which content drifts.
  private static func content(_ seed: UInt64, around centerSeed: UInt64 = 1) -> [[Float]] {
    var random = SeededGenerator(seed: centerSeed)
    let centers = (0..<40).map { _ in random.vector(dimension) }
    random = SeededGenerator(seed: seed)
    return (0..<count).map { number in
      let center = centers[number * centers.count / count]
      return center.map { $0 + Float.random(in: -0.8...0.8, using: &random) }
    }
  }

  private static func index(_ vectors: [(VectorID, [Float])], _ metric: Metric) throws
    -> VectorIndex
  {
    let index = try VectorIndex.open(
      directory: "/index",
      configuration: IndexConfiguration(dimension: dimension, metric: metric, kind: .ivf),
      fileSystem: FaultInjectingFileSystem(seed: 0))
    try index.publish(
      try index.buildGeneration(from: ArrayVectorSource(vectors), watermark: 1))
    return index
  }

  private static func measure(
    _ index: VectorIndex, _ queries: [[Float]], target: Float = 0.95
  ) throws -> (recall: Double, scanned: Int) {
    let snapshot = index.snapshot()
    var recall = 0.0
    var scanned = 0
    for query in queries {
      let found = try snapshot.search(
        query, SearchParameters(limit: 10, recallTarget: target))
      let exact = try snapshot.search(query, SearchParameters(limit: 10, exact: true))
      recall += RecallMeasurement.recall(of: found.neighbors, against: exact.neighbors)
      scanned += found.vectorsScanned
    }
    return (recall / Double(queries.count), scanned / queries.count)
  }

  struct Churn: Sendable {
    var metric: Metric
    var drifts: Bool
  }

  @Test(arguments: [
    Churn(metric: .cosine, drifts: false), Churn(metric: .cosine, drifts: true),
    Churn(metric: .euclidean, drifts: true),
  ])
  func `after most was replaced a search is as good and as cheap as in a new index`(
    churn: Churn
  ) throws {
    let old = Self.content(1)
    let new = Self.content(2, around: churn.drifts ? 9 : 1)
    let index = try Self.index(
      old.enumerated().map { (VectorID(Int64($0)), $1) }, churn.metric)
    var random = SeededGenerator(seed: 3)
    let order =
      churn.drifts
      ? Array(0..<Self.count) : (0..<Self.count).shuffled(using: &random)
    let replaced = order.prefix(Self.count * 6 / 10)
    var content = old
    var plans: [ListMaintenancePlan] = []
    for (step, number) in replaced.enumerated() {
      // Replaced ones get new identifiers, as new documents do.
      content[number] = new[number]
      try index.apply(
        IndexChanges(
          sequence: Int64(step + 2), upserts: [(VectorID(Int64(Self.count + number)), new[number])],
          deletes: [VectorID(Int64(number))]))
      if (step + 1) % 900 == 0 {
        let made = try #require(try index.buildMaintainedGeneration())
        #expect(made.reassigned >= 900)
        #expect(made.candidate.watermark == Int64(step + 2))
        plans += made.rounds
        try index.publish(made.candidate)
        try index.checkInvariants()
        #expect(index.statistics().deltaCount == 0)
      }
    }
    #expect(index.snapshot().count == Self.count)
    #expect(!index.snapshot().contains(VectorID(Int64(replaced[0]))))
    #expect(!churn.drifts || plans.contains { !$0.isEmpty })
    let queries = stride(from: 0, to: Self.count, by: 30).map { number in
      content[number].map { $0 + Float.random(in: -0.4...0.4, using: &random) }
    }
    let fresh = try Self.index(
      content.enumerated().map { (VectorID(Int64($0)), $1) }, churn.metric)
    // Calibration scatters, so that what is compared is the cost of about the same recall.
    let built = try Self.measure(fresh, queries)
    let kept = try #require(
      try [0.95, 0.96, 0.97, 0.98, 0.99].map {
        try Self.measure(index, queries, target: $0)
      }.first { $0.recall >= built.recall - 0.01 })
    #expect(Double(kept.scanned) <= 1.35 * Double(built.scanned), "\(kept) and \(built)")
  }

  @Test func `a generation without lists is not maintained but built`() throws {
    let index = try VectorIndex.open(
      directory: "/index", configuration: IndexConfiguration(dimension: 4),
      fileSystem: FaultInjectingFileSystem(seed: 0))
    #expect(!index.canBeMaintained)
    #expect(try index.buildMaintainedGeneration() == nil)
  }

  @Test func `what arrives is found through codes, and few are compared`() throws {
    let index = try Self.index(
      Self.content(1).enumerated().map { (VectorID(Int64($0)), $1) }, .cosine)
    let arrivals = Self.content(4).prefix(1_000)
    for (number, vector) in arrivals.enumerated() {
      try index.apply(
        IndexChanges(
          sequence: Int64(number + 2), upserts: [(VectorID(Int64(10_000 + number)), vector)]))
    }
    // A row of a full chunk that is gone again, and one that is not allowed.
    try index.apply(IndexChanges(sequence: 1_002, deletes: [VectorID(10_003)]))
    let snapshot = index.snapshot()
    var compared = 0
    for number in stride(from: 0, to: 1_000, by: 7) {
      let found = try snapshot.search(
        Array(arrivals[number]), SearchParameters(limit: 10))
      #expect(found.neighbors.first?.id == VectorID(Int64(10_000 + number)))
      #expect(found.neighbors.allSatisfy { $0.id != VectorID(10_003) })
      compared += found.reranked
    }
    #expect(compared / 143 < 400)
    let measured = try Self.measure(index, (0..<100).map { Array(arrivals[10 * $0]) })
    #expect(measured.recall >= 0.94)
    let allowed = VectorIDSet((0..<900).map { VectorID(Int64(10_050 + $0)) })
    let filtered = try snapshot.search(
      Array(arrivals[0]), SearchParameters(limit: 10, allowed: allowed))
    #expect(filtered.neighbors.allSatisfy { allowed.contains($0.id) })
  }
}
