/// The policy of a search over quantized lists: how many rows to keep and when to stop.
enum QuantizedSearch {
  /// Rows to keep by their int8 copies, so that full precision finds the `limit` best among them.
  static func capacity(for limit: Int) -> Int { limit + max(4, limit / 4) }

  /// What a gap of the calibration is multiplied by: scores spread in proportion to it.
  ///
  /// For inner products it is the query's length. Under `euclidean` it is the distance to the
  /// nearest centroid, which does not change when everything is moved.
  static func gapScale(
    _ scan: QuantizedScan, _ lists: QuantizedLists, _ order: [RankedList]
  ) -> Float {
    guard lists.metric == .euclidean, let first = order.first else {
      return max(scan.squaredLength.squareRoot(), .leastNormalMagnitude)
    }
    // score = <q,c> − |c|²/2, hence |q − c|² = |q|² − 2 score.
    return max(scan.squaredLength - 2 * first.score, .leastNormalMagnitude).squareRoot()
  }

  /// Scans lists until the gap says that the rest is not worth it; the number of lists scanned.
  static func probe(
    _ scan: QuantizedScan, _ lists: QuantizedLists, _ reach: ProbeCalibration.Reach
  ) -> Int {
    if lists.listCount == 1 {
      scan.scanAll()
      return 1
    }
    let expected = min(lists.listCount, reach.lists)
    var order = scan.rankLists(min(lists.listCount, 2 * expected + 16))
    let limit = reach.gap * gapScale(scan, lists, order)
    var probed = 0
    while true {
      while probed < order.count {
        if scan.isFull, order[probed].score < scan.threshold - limit { return probed }
        scan.scan(order[probed], next: probed + 1 < order.count ? order[probed + 1] : nil)
        probed += 1
      }
      if probed == lists.listCount { return probed }
      // The query is harder than expected: rank the rest as well, the scanned ones first.
      let done = Set(order.map(\.list))
      order += scan.rankLists(lists.listCount).filter { !done.contains($0.list) }
    }
  }
}
