internal import CVectorKernels

/// Encodes full chunks of a delta around the mean of the generation's centroids, so that a search
/// compares few of their vectors in full precision.
struct DeltaEncoder: Sendable {
  /// A row is compared when its estimate lies within this many standard deviations of the worst that
  /// is kept: more than for the generation, since what was just written should be found.
  static let margin: Float = 3
  static let blocksPerChunk = RowChunk.capacity / Int(VK_BLOCK)

  let rotation: Rotation
  let projection: Projection
  let metric: Metric
  let mean: [Float]
  let meanNorm: Float

  /// The encoder of deltas on a generation; `nil` where searches compare everything in full precision.
  init?(_ generation: Generation?) {
    guard let lists = generation?.lists else { return nil }
    rotation = lists.rotation
    projection = lists.projection
    metric = lists.metric
    mean = lists.ranker?.mean ?? lists.centroids.elements
    meanNorm = unsafe vk_dot_f32(mean, mean, mean.count)
  }

  /// The codes of a chunk that is full.
  func encode(_ chunk: RowChunk) -> MemoryBlock {
    let encoder = BlockEncoder(
      rotation: rotation, projection: projection, metric: metric, center: mean)
    let size = encoder.blockSize
    let memory = MemoryBlock(uninitializedByteCount: Self.blocksPerChunk * size)
    for row in 0..<RowChunk.capacity {
      let block = unsafe memory.elements(as: UInt8.self, at: row / Int(VK_BLOCK) * size)
      if row % Int(VK_BLOCK) == 0 { unsafe encoder.clear(block) }
      _ = unsafe encoder.encode(
        chunk.vectors + row * chunk.dimension, row: UInt32(row), at: row % Int(VK_BLOCK), of: block)
    }
    return memory
  }
}
