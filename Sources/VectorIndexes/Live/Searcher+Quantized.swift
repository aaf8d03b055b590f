internal import CVectorKernels

extension Searcher {
  /// Scans the generation's quantized lists and the delta's codes, and compares what they yield in full
  /// precision.
  func search(
    _ query: [Float], _ generation: Generation, _ lists: QuantizedLists,
    _ best: inout TopNeighbors
  ) -> SearchOutcome {
    let few = fewAllowedRows(generation)
    let scan = QuantizedScan(
      lists: lists, query: query, capacity: QuantizedSearch.capacity(for: best.limit),
      threshold: -.infinity, dead: state.tombstones,
      admission: few == nil ? admission(generation) : .all)
    var probed = 0
    if let few {
      scan.score(rows: few)
    } else {
      let depth = Float(min(best.limit, parameters.recallDepth ?? best.limit))
      let share = parameters.allowed.map { Float($0.count) / Float(max(state.count, 1)) } ?? 1
      let gap = generation.calibration.gap(
        for: parameters.recallTarget, breadth: depth / min(1, max(share, 1e-6)))
      probed = scan.probe(gap: gap)
    }
    offer(scan, generation, query, &best)
    let (deltaScanned, compared) = scanDelta(query, scan, &best)
    return SearchOutcome(
      neighbors: finish(best), listsProbed: lists.listCount > 1 ? probed : 0,
      vectorsScanned: deltaScanned + scan.scannedCount, reranked: compared + scan.rerankedCount,
      isExact: false)
  }

  /// Compares the kept rows in full precision.
  private func offer(
    _ scan: QuantizedScan, _ generation: Generation, _ query: [Float], _ best: inout TopNeighbors
  ) {
    let rows = unsafe scan.keptRows
    unsafe withUnsafeTemporaryAllocation(of: Float.self, capacity: max(rows.count, 1)) { scores in
      guard let start = scores.baseAddress, let picks = rows.baseAddress else { return }
      unsafe vk_score_picked_f32(
        query, generation.vectors, dimension, picks, rows.count, metric == .euclidean ? 1 : 0,
        start)
      for index in 0..<rows.count {
        best.offer(unsafe generation.identifiers[Int(picks[index])], unsafe start[index])
      }
    }
    withExtendedLifetime(scan) {}
  }

  /// Scans the codes of the delta's full chunks, and the rest in full precision; how many rows there
  /// are, and how many of them the codes did not settle.
  private func scanDelta(
    _ query: [Float], _ scan: QuantizedScan, _ best: inout TopNeighbors
  ) -> (scanned: Int, compared: Int) {
    let delta = state.delta
    var compared = 0
    let rest = scanDelta(query, &best, from: delta.codes.count)
    guard let encoder = delta.encoder, !delta.codes.isEmpty else { return (rest, 0) }
    let view = scan.view(of: encoder)
    for (index, codes) in delta.codes.enumerated() {
      let chunk = delta.chunks[index]
      for block in 0..<DeltaEncoder.blocksPerChunk {
        var places = scan.reached(
          block, of: codes, view, threshold: codeScore(best.threshold, query))
        while places != 0 {
          let row = block * 32 + places.trailingZeroBitCount
          places &= places - 1
          if delta.dead.contains(index * RowChunk.capacity + row) { continue }
          let id = unsafe chunk.identifiers[row]
          if let allowed = parameters.allowed, !allowed.contains(rawValue: id) { continue }
          let vector = unsafe chunk.vectors + row * dimension
          best.offer(id, unsafe Score.of(query, vector, dimension, metric))
          compared += 1
        }
      }
    }
    return (rest + delta.codes.count * RowChunk.capacity, compared)
  }

  /// A full-precision score in the terms of the codes, which leave out the query's own length.
  private func codeScore(_ score: Float, _ query: [Float]) -> Float {
    // −|q − x|² = 2 (<q,x> − |x|²/2) − |q|², also for −∞.
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
