internal import CBLAS
internal import CVectorKernels

/// Measures recall against the gap on sample queries.
struct ProbeCalibrator {
  let lists: QuantizedLists
  let dimension: Int
  let options: BuildOptions

  /// The breadths that recall is measured at.
  private static let limits = [10, 100]
  /// Gaps in units of a list's spread per dimension.
  private static let gapSteps: [Float] = (0...60).map { Float($0) * 0.25 - 4 }
  private static let blockRows = 1_024

  /// What one query went through: after each list, the recall and whether a gap would stop it.
  private struct Trace {
    /// The threshold less the score of the next list after each list, −∞ while there is room.
    var gaps: [Float] = []
    var recalls: [Float] = []
  }

  /// Measures on `queries`, one row each, that were admitted; `own` names the row of the index that
  /// a query was taken from, which does not count as its neighbour.
  @unsafe
  func calibrate(
    _ vectors: UnsafePointer<Float>, queries: [(vector: [Float], own: Int?)]
  ) throws -> ProbeCalibration {
    guard lists.listCount > 1, !queries.isEmpty else { return ProbeCalibration(tables: []) }
    let greatest = (Self.gapSteps.last ?? 0) * spread
    let limits = Self.limits.filter { $0 == Self.limits[0] || $0 * 8 < lists.rowCount }
    let truth = try unsafe exactNeighbors(vectors, queries, limit: limits.last ?? 10)
    return ProbeCalibration(
      tables: try limits.map { limit in
        let traces = try queries.indices.map { index in
          if index % 32 == 0 {
            try options.report(.calibrating, done: index, total: queries.count)
          }
          return trace(queries[index], truth[index].prefix(limit), limit, greatest)
        }
        return ProbeCalibration.Table(breadth: Float(limit), points: points(traces))
      })
  }

  /// The standard deviation of an entry's component around its centroid.
  private var spread: Float {
    (lists.squaredRadii.reduce(0, +) / Float(lists.listCount * lists.width)).squareRoot()
  }

  /// What each gap would have achieved.
  private func points(_ traces: [Trace]) -> [ProbeCalibration.Point] {
    let spread = spread
    return Self.gapSteps.map { step in
      let gap = step * spread
      var recall: Float = 0
      var probes = 0
      for trace in traces {
        let last = trace.gaps.firstIndex { $0 > gap } ?? trace.gaps.count - 1
        recall += trace.recalls[last]
        probes += last + 1
      }
      return ProbeCalibration.Point(
        gap: gap, recall: recall / Float(traces.count),
        lists: Float(probes) / Float(traces.count))
    }
  }

  private func trace(
    _ query: (vector: [Float], own: Int?), _ truth: ArraySlice<Int>, _ limit: Int,
    _ greatest: Float
  ) -> Trace {
    let scan = QuantizedScan(
      lists: lists, query: query.vector, capacity: QuantizedSearch.capacity(for: limit),
      threshold: -.infinity, dead: PagedBitmap(), admission: .all)
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
    _ vectors: UnsafePointer<Float>, _ queries: [(vector: [Float], own: Int?)],
    limit: Int
  ) throws -> [[Int]] {
    let flat = queries.flatMap(\.vector)
    let count = queries.count
    var rows = [UInt32](repeating: 0, count: count * limit)
    var values = [Float](repeating: 0, count: count * limit)
    var held = [Int](repeating: 0, count: count)
    var dots = [Float](repeating: 0, count: count * Self.blockRows)
    for start in stride(from: 0, to: lists.rowCount, by: Self.blockRows) {
      try options.report(.calibrating, done: 0, total: count)
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
