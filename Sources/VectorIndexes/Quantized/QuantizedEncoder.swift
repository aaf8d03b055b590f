internal import CVectorKernels

/// Trains, assigns and encodes: turns rows of float32 into `QuantizedLists` in memory.
struct QuantizedEncoder {
  let dimension: Int
  let metric: Metric
  let listCount: Int
  /// Whether each row also enters a second list (SOAR, arXiv 2404.00774).
  let spills: Bool
  let seed: UInt64
  let options: BuildOptions

  /// Rows of the sample per list.
  ///
  /// More train finer centroids at a cost that grows in proportion.
  private static let sampleRowsPerList = 64
  private static let iterations = 6
  /// The weight of the residual's component along the first residual.
  private static let lambda: Float = 1
  private static let blockRows = 512

  /// The number of lists for `count` rows: about twice the square root.
  ///
  /// Spilling doubles the entries of a list, so lists are half as long as without.
  static func listCount(for count: Int) -> Int {
    max(1, min(count / 32, Int(2 * Double(count).squareRoot())))
  }

  @unsafe
  func encode(_ rows: UnsafePointer<Float>, count: Int) throws -> QuantizedLists {
    let rotation = Rotation(dimension: dimension, seed: seed)
    let (centroids, projection) = try unsafe train(rows, count, rotation)
    let copies = MemoryBlock(byteCount: count * rotation.width)
    let factors = MemoryBlock(byteCount: count * 8)
    var assignment = ListMaintainer.Assignment(
      first: [UInt32](repeating: 0, count: count), second: [UInt32](repeating: 0, count: count))
    try unsafe assign(nil, of: rows, rotation, centroids, copies, factors, into: &assignment)
    return try unsafe lists(
      rows, assignment.first, spills && centroids.count > 1 ? assignment.second : nil, rotation,
      projection, centroids, copies, factors)
  }

  /// Encodes rows whose lists are known.
  @unsafe
  func lists(
    _ rows: UnsafePointer<Float>, _ first: [UInt32], _ second: [UInt32]?, _ rotation: Rotation,
    _ projection: Projection, _ centroids: Centroids, _ copies: MemoryBlock, _ factors: MemoryBlock
  ) throws -> QuantizedLists {
    let layout = ListLayout(first: first, second: second, listCount: centroids.count)
    let (blocks, radii) = try unsafe encodeBlocks(rows, layout, rotation, projection, centroids)
    return unsafe QuantizedLists(
      rowCount: first.count, rotation: rotation, projection: projection, centroids: centroids,
      metric: metric,
      listCounts: (0..<layout.listCount).map { layout.count(of: $0) },
      firstBlocks: layout.firstBlocks, squaredRadii: radii,
      hasSpill: layout.rows.count > first.count,
      owner: Owners([blocks, copies, factors]),
      ranker: ListRanker(
        centroids, metric: metric, projection: projection, firstBlocks: layout.firstBlocks,
        blocks: blocks.elements(as: UInt8.self)),
      blocks: UnsafePointer(blocks.elements(as: UInt8.self)),
      rows8: UnsafePointer(copies.elements(as: Int8.self)),
      rowFactors: UnsafePointer(factors.elements(as: Float.self)))
  }

  /// Keeps several objects alive.
  final class Owners: Sendable {
    let blocks: [MemoryBlock]
    init(_ blocks: [MemoryBlock]) { self.blocks = blocks }
  }

  @unsafe
  private func train(
    _ rows: UnsafePointer<Float>, _ count: Int, _ rotation: Rotation
  ) throws -> (Centroids, Projection) {
    let width = rotation.width
    var random = SeededRandom(seed: seed &+ 1)
    let sample = random.sample(max(listCount * Self.sampleRowsPerList, 1_024), below: count)
    let memory = MemoryBlock(byteCount: sample.count * width * 4)
    let rotated = unsafe memory.elements(as: Float.self)
    for (index, row) in sample.enumerated() {
      unsafe rotation.rotate(rows + row * dimension, into: rotated + index * width)
    }
    let centroids: Centroids
    if sample.isEmpty || listCount <= 1 {
      centroids = unsafe mean(rotated, sample.count, width)
    } else {
      centroids = try unsafe KMeans(
        clusterCount: listCount, iterations: Self.iterations, threads: options.parallelism,
        seed: seed &+ 2
      ).train(rotated, rowCount: sample.count, dimension: width) { iteration in
        try options.report(.training, done: iteration, total: Self.iterations)
      }
    }
    let used = min(sample.count, ProjectionTrainer.sampleRows)
    unsafe subtractNearest(of: centroids, from: rotated, count: used)
    return (
      centroids,
      unsafe ProjectionTrainer(dimension: dimension, width: width, seed: seed &+ 4)
        .train(rotated, count: used)
    )
  }

  /// Turns rows into their residuals from the nearest centroids.
  @unsafe
  private func subtractNearest(
    of centroids: Centroids, from rows: UnsafeMutablePointer<Float>, count: Int
  ) {
    let k = centroids.count
    let width = centroids.dimension
    let halves = centroids.norms.map { $0 / 2 }
    var dots = [Float](repeating: 0, count: Self.blockRows * k)
    var scratch = [Float](repeating: 0, count: k)
    var nearest = [UInt32](repeating: 0, count: Self.blockRows)
    var values = [Float](repeating: 0, count: Self.blockRows)
    for start in stride(from: 0, to: count, by: Self.blockRows) {
      let length = min(Self.blockRows, count - start)
      let block = unsafe rows + start * width
      unsafe centroids.dots(block, rowCount: length, into: &dots)
      unsafe vk_nearest_centroids(dots, halves, length, k, &scratch, &nearest, &values)
      unsafe centroids.elements.withUnsafeBufferPointer { elements in
        guard let elements = elements.baseAddress else { return }
        for row in 0..<length {
          let vector = unsafe block + row * width
          unsafe vk_subtract_f32(
            vector, elements + Int(nearest[row]) * width, width, vector)
        }
      }
    }
  }

  @unsafe
  private func mean(_ rows: UnsafePointer<Float>, _ count: Int, _ width: Int) -> Centroids {
    var sum = [Float](repeating: 0, count: width)
    for row in 0..<count { unsafe vk_add_f32(&sum, rows + row * width, width) }
    return Centroids(count: 1, dimension: width, elements: sum.map { $0 / Float(max(count, 1)) })
  }

  /// Finds the lists of each row, or of the rows that `picks` names, and makes its int8 copy.
  @unsafe
  func assign(
    _ picks: [UInt32]?, of rows: UnsafePointer<Float>, _ rotation: Rotation,
    _ centroids: Centroids, _ copies: MemoryBlock, _ factors: MemoryBlock,
    into assignment: inout ListMaintainer.Assignment
  ) throws {
    let count = picks?.count ?? assignment.first.count
    try unsafe assignment.first.withUnsafeMutableBufferPointer { first in
      try unsafe assignment.second.withUnsafeMutableBufferPointer { second in
        guard let first = first.baseAddress else { return }
        try unsafe assign(
          SharedPointers(
            rows: rows, first: first,
            second: spills && centroids.count > 1 ? second.baseAddress : nil,
            values: factors.elements(as: Float.self)), picks,
          count, rotation, centroids, copies)
      }
    }
  }

  @unsafe
  private func assign(
    _ work: SharedPointers, _ picks: [UInt32]?, _ count: Int, _ rotation: Rotation,
    _ centroids: Centroids, _ copies: MemoryBlock
  ) throws {
    let width = rotation.width
    let k = centroids.count
    let halves = centroids.norms.map { $0 / 2 }
    let gram = unsafe work.second == nil ? [] : centroids.gram()
    let metric = metric
    let dimension = dimension
    try Parallel.forEachRange(count: count, step: Self.blockRows, threads: options.parallelism) {
      range in
      if range.lowerBound % (Self.blockRows * 32) == 0 {
        try options.report(.encoding, done: range.lowerBound / 2, total: count)
      }
      let numbers = picks.map { picks in picks[range].map { Int($0) } } ?? Array(range)
      let room = range.count * width + (range.count + 1) * k + 2 * range.count
      var nearest = [UInt32](repeating: 0, count: range.count)
      var spilled = nearest
      unsafe withUnsafeTemporaryAllocation(of: Float.self, capacity: room) { buffer in
        guard let rotated = buffer.baseAddress else { return }
        let dots = unsafe rotated + range.count * width
        let scratch = unsafe dots + range.count * k
        let squares = unsafe scratch + k
        let values = unsafe squares + range.count
        for (index, row) in numbers.enumerated() {
          let place = unsafe rotated + index * width
          unsafe rotation.rotate(work.rows + row * dimension, into: place)
          unsafe squares[index] = unsafe vk_dot_f32(place, place, width)
          unsafe work.values[2 * row] = unsafe vk_quantize_i8(
            place, width, copies.elements(as: Int8.self, at: row * width))
          unsafe work.values[2 * row + 1] = unsafe QuantizedLists.bias(squares[index], metric)
        }
        if k > 1 {
          unsafe centroids.dots(rotated, rowCount: range.count, into: dots)
          unsafe vk_nearest_centroids(dots, halves, range.count, k, scratch, &nearest, values)
          if unsafe work.second != nil {
            unsafe vk_spill_centroids(
              dots, gram, squares, nearest, range.count, k, Self.lambda, centroids.norms, scratch,
              &spilled)
          }
        }
        for (index, row) in numbers.enumerated() {
          unsafe work.first[row] = nearest[index]
          if let second = unsafe work.second { unsafe second[row] = spilled[index] }
        }
      }
    }
  }

  @unsafe
  private func encodeBlocks(
    _ rows: UnsafePointer<Float>, _ layout: ListLayout, _ rotation: Rotation,
    _ projection: Projection, _ centroids: Centroids
  ) throws -> (MemoryBlock, [Float]) {
    let width = rotation.width
    let size = vk_block_size(projection.componentCount)
    let firstBlocks = layout.firstBlocks
    let memory = MemoryBlock(byteCount: (firstBlocks.last ?? 0) * size)
    let radii = MemoryBlock(byteCount: layout.listCount * 4)
    let work = unsafe SharedRows(rows: rows)
    let dimension = dimension
    let metric = metric
    try Parallel.forEachRange(count: layout.listCount, step: 1, threads: options.parallelism) {
      range in
      let list = range.lowerBound
      if list % 64 == 0 {
        let half = layout.listCount / 2
        try options.report(.encoding, done: half + list / 2, total: layout.listCount)
      }
      let encoder = BlockEncoder(
        rotation: rotation, projection: projection, metric: metric,
        center: Array(centroids.elements[list * width..<(list + 1) * width]))
      let blocks = unsafe memory.elements(as: UInt8.self, at: firstBlocks[list] * size)
      for block in 0..<layout.blockCount(of: list) { unsafe encoder.clear(blocks + block * size) }
      var sum = 0.0
      for (entry, row) in layout.rows[layout.starts[list]..<layout.starts[list + 1]].enumerated() {
        sum += Double(
          unsafe encoder.encode(
            work.rows + Int(row) * dimension, row: row, at: entry % 32,
            of: blocks + entry / 32 * size))
      }
      unsafe radii.elements(as: Float.self)[list] = Float(
        sum / Double(max(layout.count(of: list), 1)))
    }
    let squared = unsafe UnsafeBufferPointer(
      start: radii.elements(as: Float.self), count: layout.listCount)
    return (memory, unsafe Array(squared))
  }
}

/// Rows that threads read.
@unsafe
private struct SharedRows: @unchecked Sendable {
  let rows: UnsafePointer<Float>
}
