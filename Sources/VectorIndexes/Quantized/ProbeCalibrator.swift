internal import CBLAS
internal import CVectorKernels
internal import Synchronization

/// Measures recall against the gap on sample queries.
struct ProbeCalibrator {
  /// A query, and the row of the index that it was taken from, which does not count as its neighbour.
  struct Query: Sendable {
    let vector: [Float]
    let own: Int?
  }

  let lists: QuantizedLists
  let dimension: Int
  let options: BuildOptions

  /// The breadths that recall is measured at, and the queries that each takes: a wide neighbourhood
  /// tells more about the lists than a narrow one.
  private static let breadths: [(limit: Int, queries: Int)] = [
    (10, 512), (100, 256), (1_000, 64),
  ]
  /// Gaps in units of a list's spread per dimension.
  private static let gapSteps: [Float] = (0...100).map { Float($0) * 0.25 - 4 }
  /// Margins in ascending order; the first is used that loses few enough.
  private static let margins: [Float] = [QuantizedScan.margin, 3, 3.6, 4.2]
  /// Recall that a scan of all lists should have: what is missing then is lost by the margin.
  private static let wholeRecall: Float = 0.995
  private static let blockRows = 1_024
  private static let blockQueries = 64
  /// Queries of one kind that are worth a measurement of their own.
  static let leastQueries = 32
  static let mostQueries = 512

  /// What one query went through: after each list, the recall and whether a gap would stop it.
  private struct Trace: Sendable {
    /// The threshold less the score of the next list after each list, −∞ while there is room.
    var gaps: [Float] = []
    var recalls: [Float] = []
  }

  /// Measures on `queries`, that were admitted, against the generation's vectors.
  @unsafe
  func calibrate(_ vectors: UnsafePointer<Float>, queries: [Query]) throws -> ProbeCalibration {
    guard lists.listCount > 1, !queries.isEmpty else { return ProbeCalibration(tables: []) }
    let greatest = (Self.gapSteps.last ?? 0) * spread
    let breadths = Self.breadths.filter {
      $0.limit == Self.breadths[0].limit || $0.limit * 8 < lists.rowCount
    }
    let shared = unsafe SharedVectors(start: vectors)
    let margin = try unsafe sufficientMargin(
      vectors, Array(queries.prefix(Self.blockQueries)))
    let traces = Mutex([[Trace]](repeating: [], count: breadths.count))
    try Parallel.forEachRange(
      count: min(queries.count, Self.mostQueries), step: Self.blockQueries,
      threads: options.parallelism
    ) { range in
      let wanted = breadths.indices.filter { range.lowerBound < breadths[$0].queries }
      let block = Array(queries[range])
      let limit = wanted.map { breadths[$0].limit }.max() ?? 0
      let truth = try unsafe exactNeighbors(
        shared.start, block, limit: limit, done: range.lowerBound, of: queries.count)
      for breadth in wanted {
        let limit = breadths[breadth].limit
        let found = try block.indices.map { index in
          if index % 16 == 0 {
            try options.report(
              .calibrating, done: range.lowerBound + index, total: queries.count)
          }
          return trace(block[index], truth[index].prefix(limit), limit, greatest, margin)
        }
        traces.withLock { $0[breadth] += found }
      }
    }
    return ProbeCalibration(
      tables: zip(breadths, traces.withLock { $0 }).map { breadth, traces in
        ProbeCalibration.Table(breadth: Float(breadth.limit), points: points(traces))
      }, margin: margin)
  }

  /// The margin that loses few enough: more where vectors are many or crowded, so that the codes'
  /// errors are large beside the differences between neighbours.
  @unsafe
  private func sufficientMargin(
    _ vectors: UnsafePointer<Float>, _ queries: [Query]
  ) throws -> Float {
    let limit = Self.breadths[0].limit
    let truth = try unsafe exactNeighbors(
      vectors, queries, limit: limit, done: 0, of: queries.count)
    for margin in Self.margins.dropLast() {
      try options.report(.calibrating, done: 0, total: queries.count)
      var recall: Float = 0
      for (query, rows) in zip(queries, truth) {
        recall += trace(query, rows[...], limit, .infinity, margin).recalls.last ?? 0
      }
      if recall >= Self.wholeRecall * Float(queries.count) { return margin }
    }
    return Self.margins.last ?? QuantizedScan.margin
  }

  /// The standard deviation of an entry's component around its centroid.
  private var spread: Float {
    (lists.squaredRadii.reduce(0, +) / Float(lists.listCount * lists.width)).squareRoot()
  }

  /// What each gap would have achieved.
  ///
  /// Sums are of whole neighbours and lists, so that the order of the traces does not matter.
  private func points(_ traces: [Trace]) -> [ProbeCalibration.Point] {
    let spread = spread
    return Self.gapSteps.map { step in
      let gap = step * spread
      var recall = 0.0
      var probes = 0
      for trace in traces {
        let last = trace.gaps.firstIndex { $0 > gap } ?? trace.gaps.count - 1
        recall += (Double(trace.recalls[last]) * 1e6).rounded()
        probes += last + 1
      }
      return ProbeCalibration.Point(
        gap: gap, recall: Float(recall / 1e6 / Double(traces.count)),
        lists: Float(probes) / Float(traces.count))
    }
  }

  private func trace(
    _ query: Query, _ truth: ArraySlice<Int>, _ limit: Int, _ greatest: Float,
    _ margin: Float
  ) -> Trace {
    let scan = QuantizedScan(
      lists: lists, query: query.vector, capacity: QuantizedSearch.capacity(for: limit),
      threshold: -.infinity, dead: PagedBitmap(), admission: .all, margin: margin)
    var trace = Trace()
    var recall: Float = 0
    var compared = 0
    var flags = [UInt8](repeating: 0, count: lists.rowCount)
    for row in truth { flags[row] = 1 }
    scan.probe { gap in
      if scan.rerankedCount > compared {
        compared = scan.rerankedCount
        recall = Float(scan.countMarked(in: flags)) / Float(max(truth.count, 1))
      }
      trace.recalls.append(recall)
      trace.gaps.append(gap)
      // No gap that is measured goes on here.
      return gap <= greatest
    }
    return trace
  }

  /// The true neighbours of each query, by matrix products.
  @unsafe
  private func exactNeighbors(
    _ vectors: UnsafePointer<Float>, _ queries: [Query], limit: Int, done: Int, of total: Int
  ) throws -> [[Int]] {
    let flat = queries.flatMap(\.vector)
    let count = queries.count
    var rows = [UInt32](repeating: 0, count: count * limit)
    var values = [Float](repeating: 0, count: count * limit)
    var held = [Int](repeating: 0, count: count)
    var dots = [Float](repeating: 0, count: count * Self.blockRows)
    for start in stride(from: 0, to: lists.rowCount, by: Self.blockRows) {
      try options.report(.calibrating, done: done, total: total)
      let length = min(Self.blockRows, lists.rowCount - start)
      unsafe scrubjay_sgemm(
        0, 1, Int32(count), Int32(length), Int32(dimension), 1, flat, Int32(dimension),
        vectors + start * dimension, Int32(dimension), 0, &dots, Int32(length))
      unsafe rows.withUnsafeMutableBufferPointer { rows in
        unsafe values.withUnsafeMutableBufferPointer { values in
          guard let rows = rows.baseAddress, let values = values.baseAddress else { return }
          for query in 0..<count {
            let own = queries[query].own.map { UInt32($0) } ?? VK_NO_ROW
            unsafe dots.withUnsafeBufferPointer { dots in
              guard let dots = dots.baseAddress else { return }
              unsafe vk_keep_best(
                dots + query * length, lists.rowFactors + 2 * start, length, UInt32(start), own,
                limit, &held[query], rows + query * limit, values + query * limit)
            }
          }
        }
      }
    }
    return (0..<count).map { query in
      rows[query * limit..<query * limit + held[query]].map { Int($0) }
    }
  }
}

/// Vectors that threads read.
@unsafe
private struct SharedVectors: @unchecked Sendable {
  let start: UnsafePointer<Float>
}
