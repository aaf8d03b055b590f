internal import CVectorKernels

/// Finds the centroids nearest to a query without comparing it with every one in full precision.
///
/// The centroids are themselves one list of one-bit codes with int8 copies. The codes bound each
/// score, and a copy is read only when its bound comes to the front: for 632 lists 40 KB are read of
/// 240 KB, and no list is left out.
@safe
struct ListRanker: Sendable {
  let blocks: MemoryBlock
  let copies: MemoryBlock
  /// The step of each copy.
  let scales: [Float]
  /// The mean of the centroids, around which they are encoded.
  let mean: [Float]
  let meanNorm: Float

  init?(_ centroids: Centroids, metric: Metric) {
    let width = centroids.dimension
    let count = centroids.count
    guard count > 1 else { return nil }
    let blockCount = (count + 31) / 32
    let size = vk_block_size(width)
    let blocks = MemoryBlock(byteCount: blockCount * size)
    let copies = MemoryBlock(byteCount: count * width)
    var scales = [Float](repeating: 0, count: count)
    var mean = [Float](repeating: 0, count: width)
    unsafe centroids.elements.withUnsafeBufferPointer { elements in
      guard let rows = elements.baseAddress else { return }
      for list in 0..<count { unsafe vk_add_f32(&mean, rows + list * width, width) }
      mean = mean.map { $0 / Float(count) }
      var residual = mean
      for block in 0..<blockCount {
        unsafe vk_block_clear(blocks.elements(as: UInt8.self, at: block * size), width)
      }
      for list in 0..<count {
        let row = unsafe rows + list * width
        let bias = QuantizedLists.bias(centroids.norms[list], metric)
        unsafe vk_subtract_f32(row, mean, width, &residual)
        unsafe vk_block_encode(
          blocks.elements(as: UInt8.self, at: list / 32 * size), width, list % 32, residual, mean,
          bias, UInt32(list))
        scales[list] = unsafe vk_quantize_i8(
          row, width, copies.elements(as: Int8.self, at: list * width))
      }
    }
    self.blocks = blocks
    self.copies = copies
    self.scales = scales
    self.mean = mean
    meanNorm = unsafe vk_dot_f32(mean, mean, width)
  }
}
