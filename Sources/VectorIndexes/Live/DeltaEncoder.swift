internal import CVectorKernels

/// Encodes full chunks of a delta as one-bit codes around the mean of the generation's centroids, so
/// that a search compares few of their vectors in full precision.
struct DeltaEncoder: Sendable {
  /// A row is compared when its estimate lies within this many standard deviations of the worst that
  /// is kept: more than for the generation, since what was just written should be found.
  static let margin: Float = 3
  static let blocksPerChunk = RowChunk.capacity / Int(VK_BLOCK)

  let rotation: Rotation
  let metric: Metric
  let mean: [Float]
  let meanNorm: Float

  /// The encoder of deltas on a generation; `nil` where searches compare everything in full precision.
  init?(_ generation: Generation?) {
    guard let lists = generation?.lists else { return nil }
    rotation = lists.rotation
    metric = lists.metric
    mean = lists.ranker?.mean ?? lists.centroids.elements
    meanNorm = unsafe vk_dot_f32(mean, mean, mean.count)
  }

  /// The codes of a chunk that is full.
  func encode(_ chunk: RowChunk) -> MemoryBlock {
    let width = rotation.codeDimension
    let size = vk_block_size(width)
    let memory = MemoryBlock(uninitializedByteCount: Self.blocksPerChunk * size)
    unsafe withUnsafeTemporaryAllocation(of: Float.self, capacity: 2 * width) { buffer in
      guard let vector = buffer.baseAddress else { return }
      let residual = unsafe vector + width
      for row in 0..<RowChunk.capacity {
        let block = unsafe memory.elements(as: UInt8.self, at: row / Int(VK_BLOCK) * size)
        if row % Int(VK_BLOCK) == 0 { unsafe vk_block_clear(block, width) }
        unsafe rotation.rotate(chunk.vectors + row * chunk.dimension, into: vector)
        unsafe vk_subtract_f32(vector, mean, width, residual)
        let bias = unsafe QuantizedLists.bias(vk_dot_f32(vector, vector, width), metric)
        unsafe vk_block_encode(
          block, width, row % Int(VK_BLOCK), residual, mean, bias, UInt32(row))
      }
    }
    return memory
  }
}
