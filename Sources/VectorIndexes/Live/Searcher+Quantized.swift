internal import CVectorKernels

extension Searcher {
  /// Scans the delta in full precision and the generation's quantized lists, and compares what they
  /// yield in full precision.
  func search(
    _ query: [Float], _ generation: Generation, _ lists: QuantizedLists,
    _ best: inout TopNeighbors
  ) -> SearchOutcome {
    let deltaScanned = scanDelta(query, &best)
    let few = fewAllowedRows(generation)
    // A row of the generation must beat what the delta has already.
    let threshold =
      best.threshold == -.infinity ? best.threshold : codeScore(best.threshold, query)
    let scan = QuantizedScan(
      lists: lists, query: query, capacity: QuantizedSearch.capacity(for: best.limit),
      threshold: threshold, dead: state.tombstones,
      admission: few == nil ? admission(generation) : .all)
    var probed = 0
    if let few {
      scan.score(rows: few)
    } else {
      let share = parameters.allowed.map { Float($0.count) / Float(max(state.count, 1)) } ?? 1
      let reach = generation.calibration.reach(
        for: parameters.recallTarget, breadth: Float(best.limit) / min(1, max(share, 1e-6)))
      probed = QuantizedSearch.probe(scan, lists, reach)
    }
    for (row, _) in scan.rows() {
      let vector = unsafe generation.vectors + row * dimension
      best.offer(
        unsafe generation.identifiers[row], unsafe Score.of(query, vector, dimension, metric))
    }
    return SearchOutcome(
      neighbors: finish(best), listsProbed: lists.listCount > 1 ? probed : 0,
      vectorsScanned: deltaScanned + scan.scannedCount, reranked: scan.rerankedCount,
      isExact: false)
  }

  /// A full-precision score in the terms of the codes, which leave out the query's own length.
  private func codeScore(_ score: Float, _ query: [Float]) -> Float {
    // −|q − x|² = 2 (<q,x> − |x|²/2) − |q|²
    metric == .euclidean ? (score + VectorMath.dot(query, query)) / 2 : score
  }

  /// The generation's allowed rows when they are so few that scoring each beats scanning lists.
  private func fewAllowedRows(_ generation: Generation) -> [UInt32]? {
    guard let allowed = parameters.allowed, allowed.count * 40 <= generation.count else {
      return nil
    }
    return allowed.sorted.compactMap { generation.row(of: $0).map { UInt32($0) } }
  }

  /// The filter in the form that the scan tests at each survivor.
  private func admission(_ generation: Generation) -> RowAdmission {
    guard let allowed = parameters.allowed else { return .all }
    if let bits = allowed.bits, let first = allowed.sorted.first {
      return unsafe .identifiers(
        bits, first: first, span: UInt64(bits.byteCount) * 8, generation.identifiers)
    }
    let rows = MemoryBlock(byteCount: (generation.count + 63) / 64 * 8)
    let words = unsafe rows.elements(as: UInt64.self)
    for id in allowed.sorted {
      guard let row = generation.row(of: id) else { continue }
      unsafe words[row >> 6] |= 1 << UInt64(row & 63)
    }
    return .rows(rows)
  }
}
