internal import CBLAS
internal import CVectorKernels
internal import Synchronization

extension Searcher {
  /// Queries whose scores are computed by one matrix product.
  private static let batchQueries = 128
  /// Rows of one matrix product: with their scores they stay in the second-level cache.
  private static let batchRows = 512
  /// This many more are kept, and compared singly at the end: matrix products round otherwise than
  /// single comparisons.
  private static let batchReserve = 8

  /// Searches for queries that `VectorRule` admitted, on at most `threads` threads.
  func searchBatch(_ queries: [[Float]], threads: Int) throws -> [SearchOutcome] {
    let multiplies = usesProducts(queries.count)
    let step =
      multiplies
      ? Self.batchQueries : max(1, min(16, (queries.count + threads - 1) / max(threads, 1)))
    let outcomes = Mutex([SearchOutcome?](repeating: nil, count: queries.count))
    try Parallel.forEachRange(count: queries.count, step: step, threads: threads) { range in
      let part =
        multiplies
        ? searchByProducts(Array(queries[range])) : queries[range].map { search($0) }
      outcomes.withLock { outcomes in
        for (offset, outcome) in part.enumerated() { outcomes[range.lowerBound + offset] = outcome }
      }
    }
    return outcomes.withLock { $0 }.compactMap { $0 }
  }

  /// Whether every vector is compared in full precision and a fast library multiplies matrices.
  private func usesProducts(_ count: Int) -> Bool {
    guard let generation = state.generation, count >= 4, BLAS.description.isOptimized else {
      return false
    }
    if generation.lists != nil, !wantsExact(generation) { return false }
    let allowed = parameters.allowed?.count ?? .max
    return parameters.limit <= 1_000 && allowed > state.count / 8
  }

  private func searchByProducts(_ queries: [[Float]]) -> [SearchOutcome] {
    guard let generation = state.generation, state.count > 0 else {
      return queries.map { search($0) }
    }
    let limit = min(parameters.limit, state.count)
    var best = [TopNeighbors](
      repeating: TopNeighbors(limit: limit + Self.batchReserve), count: queries.count)
    let flat = queries.flatMap { $0 }
    let room = (queries.count + 1) * Self.batchRows
    unsafe withUnsafeTemporaryAllocation(of: Float.self, capacity: room) { buffer in
      guard let dots = buffer.baseAddress else { return }
      let halves = unsafe dots + queries.count * Self.batchRows
      for start in stride(from: 0, to: generation.count, by: Self.batchRows) {
        let length = min(Self.batchRows, generation.count - start)
        let rows = unsafe generation.vectors + start * dimension
        unsafe scrubjay_sgemm(
          0, 1, Int32(queries.count), Int32(length), Int32(dimension), 1, flat, Int32(dimension),
          rows, Int32(dimension), 0, dots, Int32(length))
        for row in 0..<length {
          let vector = unsafe rows + row * dimension
          unsafe halves[row] =
            unsafe metric == .euclidean ? vk_dot_f32(vector, vector, dimension) / 2 : 0
        }
        for query in queries.indices {
          unsafe keep(
            dots + query * length, halves, start, length, generation, &best[query])
        }
      }
    }
    return queries.indices.map { index in
      finish(queries[index], generation, best[index], limit: limit)
    }
  }

  /// Keeps what is better than the worst so far, alive and allowed; as row numbers.
  @unsafe
  private func keep(
    _ dots: UnsafePointer<Float>, _ halves: UnsafePointer<Float>, _ start: Int, _ count: Int,
    _ generation: Generation, _ best: inout TopNeighbors
  ) {
    var threshold = best.threshold
    for offset in 0..<count {
      let score = unsafe dots[offset] - halves[offset]
      if score < threshold { continue }
      let row = start + offset
      if state.tombstones.contains(row) { continue }
      if let allowed = parameters.allowed,
        !allowed.contains(rawValue: unsafe generation.identifiers[row])
      {
        continue
      }
      best.offer(Int64(row), score)
      threshold = best.threshold
    }
  }

  /// Compares what was kept singly, adds the delta, and answers.
  private func finish(
    _ query: [Float], _ generation: Generation, _ rows: TopNeighbors, limit: Int
  ) -> SearchOutcome {
    var best = TopNeighbors(limit: limit)
    let scanned = scanDelta(query, &best)
    for row in rows.sorted() {
      let number = Int(row.id.rawValue)
      let vector = unsafe generation.vectors + number * dimension
      best.offer(
        unsafe generation.identifiers[number], unsafe Score.of(query, vector, dimension, metric))
    }
    return SearchOutcome(
      neighbors: finish(best), listsProbed: 0, vectorsScanned: scanned + generation.count,
      reranked: 0, isExact: true)
  }
}
