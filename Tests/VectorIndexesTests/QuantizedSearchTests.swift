import Testing

@testable import VectorIndexes

/// Searches quantized generations.
///
/// Gates are counts: recall, lists, vectors, re-ranks.
@Suite struct QuantizedSearchTests {
  /// Clustered vectors, as embeddings are: centers spread evenly, members around them.
  struct Clusters {
    let dimension: Int
    let centers: [[Float]]
    var random: SeededGenerator

    init(dimension: Int, count: Int, seed: UInt64) {
      var random = SeededGenerator(seed: seed)
      self.dimension = dimension
      centers = (0..<count).map { _ in random.vector(dimension) }
      self.random = random
    }

    mutating func vector() -> [Float] {
      let center = Int.random(in: centers.indices, using: &random)
      let other = Int.random(in: centers.indices, using: &random)
      return (0..<dimension).map {
        centers[center][$0] + 0.5 * centers[other][$0]
          + Float.random(in: -0.7...0.7, using: &random)
      }
    }

    mutating func source(_ count: Int) -> ArrayVectorSource {
      ArrayVectorSource((0..<count).map { (VectorID(Int64($0 * 2)), vector()) })
    }
  }

  private struct Totals {
    var recall = 0.0
    var scanned = 0
    var probed = 0
    var reranked = 0
  }

  private static func build(
    _ clusters: inout Clusters, _ metric: Metric, _ kind: IndexKind, count: Int
  ) throws -> (VectorIndex, ArrayVectorSource) {
    let index = try VectorIndex.open(
      directory: "/index",
      configuration: IndexConfiguration(
        dimension: clusters.dimension, metric: metric, kind: kind),
      fileSystem: FaultInjectingFileSystem(seed: 0))
    let source = clusters.source(count)
    let candidate = try index.buildGeneration(
      from: source, watermark: 1, options: BuildOptions(parallelism: 2))
    try index.publish(candidate)
    return (index, source)
  }

  private static func measure(
    _ index: VectorIndex, _ queries: [[Float]], _ parameters: SearchParameters
  ) throws -> Totals {
    var totals = Totals()
    let snapshot = index.snapshot()
    var exact = parameters
    exact.exact = true
    for query in queries {
      let found = try snapshot.search(query, parameters)
      let truth = try snapshot.search(query, exact)
      #expect(truth.isExact && !found.isExact)
      #expect(Set(found.neighbors.map(\.id)).count == found.neighbors.count)
      totals.recall += RecallMeasurement.recall(of: found.neighbors, against: truth.neighbors)
      totals.scanned += found.vectorsScanned
      totals.probed += found.listsProbed
      totals.reranked += found.reranked
      for neighbor in found.neighbors {
        #expect(try snapshot.similarity(query, to: neighbor.id) == neighbor.similarity)
      }
    }
    totals.recall /= Double(queries.count)
    return totals
  }

  @Test(arguments: Metric.allCases)
  func `scanning all codes finds nearly everything with few comparisons`(metric: Metric) throws {
    var clusters = Clusters(dimension: 48, count: 40, seed: 1)
    let (index, _) = try Self.build(&clusters, metric, .auto, count: 3_000)
    let queries = (0..<40).map { _ in clusters.vector() }
    let totals = try Self.measure(index, queries, SearchParameters(limit: 10))
    #expect(totals.recall >= 0.99, "\(metric): \(totals)")
    #expect(totals.probed == 0)
    #expect(totals.reranked < 40 * 1_200, "\(metric): \(totals)")
    try index.checkInvariants()
  }

  @Test(arguments: Metric.allCases)
  func `lists deliver the recall target`(metric: Metric) throws {
    var clusters = Clusters(dimension: 32, count: 60, seed: 2)
    let (index, _) = try Self.build(&clusters, metric, .ivf, count: 5_000)
    let queries = (0..<100).map { _ in clusters.vector() }
    let lists = try #require(index.statistics().listBalance?.listCount)
    var probed = 0
    for target in [Float(0.9), 0.95, 0.99] {
      let totals = try Self.measure(
        index, queries, SearchParameters(limit: 10, recallTarget: target))
      #expect(totals.recall >= Double(target) - 0.02, "\(metric), \(target): \(totals)")
      #expect(totals.probed > probed && totals.probed < 100 * lists, "\(metric): \(totals)")
      probed = totals.probed
    }
  }

  @Test(arguments: [IndexKind.auto, .ivf])
  func `filters deliver the recall target`(kind: IndexKind) throws {
    var clusters = Clusters(dimension: 32, count: 60, seed: 3)
    let (index, source) = try Self.build(&clusters, .cosine, kind, count: 4_000)
    var random = SeededGenerator(seed: 8)
    for percent in [1, 2, 10, 50] {
      let allowed = VectorIDSet(
        source.vectors.filter { _ in Int.random(in: 0..<100, using: &random) < percent }.map(\.0))
      let queries = (0..<40).map { _ in clusters.vector() }
      let totals = try Self.measure(
        index, queries, SearchParameters(limit: 10, allowed: allowed))
      #expect(totals.recall >= 0.94, "\(percent) %, \(kind): \(totals)")
      for query in queries.prefix(10) {
        let found = try index.snapshot().search(
          query, SearchParameters(limit: 10, allowed: allowed))
        #expect(found.neighbors.allSatisfy { allowed.contains($0.id) })
      }
    }
  }

  @Test(arguments: [IndexKind.auto, .ivf])
  func `what was deleted or replaced never returns`(kind: IndexKind) throws {
    var clusters = Clusters(dimension: 32, count: 20, seed: 4)
    let (index, source) = try Self.build(&clusters, .euclidean, kind, count: 3_000)
    let queries = source.vectors.prefix(30).map(\.1)
    var gone: Set<VectorID> = []
    for (step, query) in queries.enumerated() {
      let before = try index.snapshot().search(query, SearchParameters(limit: 6))
      #expect(before.neighbors.allSatisfy { !gone.contains($0.id) })
      let nearest = before.neighbors.prefix(3).map(\.id)
      gone.formUnion(nearest)
      let fresh = VectorID(1_000_000 + Int64(step))
      try index.apply(
        IndexChanges(sequence: Int64(step) + 2, upserts: [(fresh, query)], deletes: nearest))
      let after = try index.snapshot().search(query, SearchParameters(limit: 6))
      #expect(after.neighbors.first?.id == fresh)
      #expect(after.neighbors.first?.similarity == 0)
      #expect(after.neighbors.allSatisfy { !gone.contains($0.id) })
    }
    try index.checkInvariants()
  }

  @Test func `a build is the same whatever the number of threads`() throws {
    var files: [[UInt8]?] = []
    for threads in [1, 2] {
      var clusters = Clusters(dimension: 20, count: 9, seed: 6)
      let system = FaultInjectingFileSystem(seed: 0)
      let index = try VectorIndex.open(
        directory: "/index", configuration: IndexConfiguration(dimension: 20, kind: .ivf),
        fileSystem: system)
      let candidate = try index.buildGeneration(
        from: clusters.source(2_500), watermark: 1, options: BuildOptions(parallelism: threads))
      files.append(system.bytes(of: candidate.path))
    }
    #expect(files[0] != nil && files[0] == files[1])
  }

  @Test(arguments: [1, 2, 31, 32, 33, 70])
  func `small and repetitive sets are searched as well`(count: Int) throws {
    let index = try VectorIndex.open(
      directory: "/index",
      configuration: IndexConfiguration(dimension: 3, metric: .dot, kind: .ivf, listCount: 8),
      fileSystem: FaultInjectingFileSystem(seed: 0))
    let vectors = (0..<count).map { (VectorID(Int64($0)), [Float($0 % 3), 1, 0]) }
    try index.publish(
      try index.buildGeneration(from: ArrayVectorSource(vectors), watermark: 1))
    let found = try index.snapshot().search([1, 0, 0], SearchParameters(limit: 1))
    #expect(found.neighbors.first?.similarity == Float(min(count - 1, 2)))
    let none = try index.snapshot().search([0, 0, 0], SearchParameters(limit: 4))
    #expect(none.neighbors.count == min(count, 4))
    try index.checkInvariants()
  }
}
