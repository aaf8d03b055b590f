import Testing

@testable import VectorIndexes

/// Compares batches with searches one after the other.
@Suite struct BatchSearchTests {
  @Test(arguments: Metric.allCases, [IndexKind.flat, .ivf])
  func `a batch answers as its queries alone`(metric: Metric, kind: IndexKind) throws {
    var random = SeededGenerator(seed: 12)
    let index = try VectorIndex.open(
      directory: "/index",
      configuration: IndexConfiguration(dimension: 19, metric: metric, kind: kind, listCount: 8),
      fileSystem: FaultInjectingFileSystem(seed: 0))
    let vectors = (0..<700).map { (VectorID(Int64($0)), random.vector(19)) }
    try index.publish(
      try index.buildGeneration(from: ArrayVectorSource(vectors), watermark: 1))
    try index.apply(
      IndexChanges(
        sequence: 2, upserts: (690..<720).map { (VectorID($0), random.vector(19)) },
        deletes: (0..<40).map { VectorID($0 * 7) }))
    let snapshot = index.snapshot()
    let queries = (0..<150).map { _ in random.vector(19) }
    let allowed = VectorIDSet((0..<400).map { VectorID($0) })
    for filter in [nil, allowed] {
      for exact in [false, true] {
        let parameters = SearchParameters(limit: 7, exact: exact, allowed: filter)
        for threads in [1, 3] {
          let batch = try snapshot.searchBatch(queries, parameters, threads: threads)
          #expect(batch.count == queries.count)
          for (query, outcome) in zip(queries, batch) {
            let single = try snapshot.search(query, parameters)
            #expect(outcome.neighbors == single.neighbors, "\(metric), \(kind), exact \(exact)")
            #expect(outcome.isExact == single.isExact)
          }
        }
      }
    }
    #expect(try snapshot.searchBatch([], SearchParameters(limit: 1)).isEmpty)
  }
}
