internal import CVectorKernels

/// Runs one search over one state: the generation without its tombstones, and the delta.
struct Searcher {
  let state: IndexState
  let parameters: SearchParameters

  /// Rows whose scores are computed at once; their scores stay in the first-level cache.
  private static let blockRows = 256

  var metric: Metric { state.configuration.metric }
  var dimension: Int { state.configuration.dimension }

  /// Searches for a query that `VectorRule` admitted.
  func search(_ query: [Float]) -> SearchOutcome {
    guard state.count > 0 else {
      return SearchOutcome(
        neighbors: [], listsProbed: 0, vectorsScanned: 0, reranked: 0, isExact: true)
    }
    var best = TopNeighbors(limit: min(parameters.limit, state.count))
    if let generation = state.generation, let lists = generation.lists, !wantsExact(generation) {
      return search(query, generation, lists, &best)
    }
    var scanned = 0
    if let allowed = parameters.allowed, allowed.count * 8 <= state.count {
      scanned = scan(allowed, query, &best)
    } else {
      scanned = scanGeneration(query, &best) + scanDelta(query, &best)
    }
    return SearchOutcome(
      neighbors: finish(best), listsProbed: 0, vectorsScanned: scanned, reranked: 0, isExact: true)
  }

  /// Whether full precision was asked for, or is no dearer: for limits near the number of vectors.
  func wantsExact(_ generation: Generation) -> Bool {
    parameters.exact || parameters.recallTarget >= 1 || parameters.limit * 8 >= generation.count
  }

  /// Looks up each allowed vector: cheaper than a scan when they are few.
  private func scan(
    _ allowed: VectorIDSet, _ query: [Float], _ best: inout TopNeighbors
  ) -> Int {
    var scanned = 0
    for id in allowed.sorted {
      if let row = state.delta.row(of: id) {
        let chunk = state.delta.chunks[row / RowChunk.capacity]
        let vector = unsafe chunk.vectors + row % RowChunk.capacity * dimension
        best.offer(id, unsafe Score.of(query, vector, dimension, metric))
        scanned += 1
      } else if let generation = state.generation, let row = state.generationRow(of: id) {
        let vector = unsafe generation.vectors + row * dimension
        best.offer(id, unsafe Score.of(query, vector, dimension, metric))
        scanned += 1
      }
    }
    return scanned
  }

  private func scanGeneration(_ query: [Float], _ best: inout TopNeighbors) -> Int {
    guard let generation = state.generation else { return 0 }
    unsafe scanRows(
      query, generation.vectors, generation.identifiers, generation.count, 0, state.tombstones,
      &best)
    return generation.count
  }

  /// Compares the delta's rows in full precision, from chunk `start` on; how many there are.
  func scanDelta(_ query: [Float], _ best: inout TopNeighbors, from start: Int = 0) -> Int {
    for (index, chunk) in state.delta.chunks.enumerated().dropFirst(start) {
      let first = index * RowChunk.capacity
      let count = min(RowChunk.capacity, state.delta.rowCount - first)
      unsafe scanRows(
        query, chunk.vectors, chunk.identifiers, count, first, state.delta.dead, &best)
    }
    return max(0, state.delta.rowCount - start * RowChunk.capacity)
  }

  /// Offers the rows that are alive and allowed; `first` is the number of the first row in `dead`.
  @unsafe
  private func scanRows(
    _ query: [Float], _ rows: UnsafePointer<Float>, _ identifiers: UnsafePointer<Int64>,
    _ count: Int, _ first: Int, _ dead: PagedBitmap, _ best: inout TopNeighbors
  ) {
    let allowed = parameters.allowed
    unsafe withUnsafeTemporaryAllocation(of: Float.self, capacity: Self.blockRows) { buffer in
      guard let scores = buffer.baseAddress else { return }
      var start = 0
      while start < count {
        let length = min(Self.blockRows, count - start)
        unsafe Score.ofRows(
          query, rows + start * dimension, count: length, dimension: dimension, metric,
          into: scores)
        for row in 0..<length where unsafe scores[row] >= best.threshold {
          if dead.contains(first + start + row) { continue }
          let id = unsafe identifiers[start + row]
          if let allowed, !allowed.contains(rawValue: id) { continue }
          best.offer(id, unsafe scores[row])
        }
        start += length
      }
    }
  }

  func finish(_ best: TopNeighbors) -> [Neighbor] {
    best.sorted().map {
      Neighbor(id: $0.id, similarity: Score.similarity($0.similarity, metric))
    }
  }
}
