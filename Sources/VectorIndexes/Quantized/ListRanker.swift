internal import CVectorKernels

/// Finds the centroids nearest to a query without comparing it with every one in full precision: the
/// centroids are themselves one list of one-bit codes with int8 copies.
@safe
struct ListRanker: Sendable {
  /// Fewer lists than this are ranked by comparing with all.
  static let minimumLists = 128

  let blocks: MemoryBlock
  let blockCount: Int
  let copies: MemoryBlock
  let factors: MemoryBlock
  /// The mean of the centroids, around which they are encoded.
  let mean: [Float]
  let meanNorm: Float

  init?(_ centroids: Centroids, metric: Metric) {
    let width = centroids.dimension
    let count = centroids.count
    guard count >= Self.minimumLists else { return nil }
    let blockCount = (count + 31) / 32
    let size = vk_block_size(width)
    let blocks = MemoryBlock(byteCount: blockCount * size)
    let copies = MemoryBlock(byteCount: count * width)
    let factors = MemoryBlock(byteCount: count * 8)
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
        let factor = unsafe factors.elements(as: Float.self, at: list * 8)
        unsafe factor[0] = unsafe vk_quantize_i8(
          row, width, copies.elements(as: Int8.self, at: list * width))
        unsafe factor[1] = bias
      }
    }
    self.blockCount = blockCount
    self.blocks = blocks
    self.copies = copies
    self.factors = factors
    self.mean = mean
    meanNorm = unsafe vk_dot_f32(mean, mean, width)
  }
}
