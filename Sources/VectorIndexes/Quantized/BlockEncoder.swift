internal import CVectorKernels

/// Encodes vectors around one centroid into blocks.
@safe
struct BlockEncoder {
  let rotation: Rotation
  let projection: Projection
  let metric: Metric
  private let center: [Float]
  private let projectedCenter: [Float]
  /// Scratch: the rotated vector, its residual, and the residual's projection.
  private let memory: MemoryBlock

  init(rotation: Rotation, projection: Projection, metric: Metric, center: [Float]) {
    self.rotation = rotation
    self.projection = projection
    self.metric = metric
    self.center = center
    var projected = [Float](repeating: 0, count: projection.componentCount)
    unsafe projection.project(center, into: &projected)
    projectedCenter = projected
    memory = MemoryBlock(
      byteCount: (2 * rotation.width + projection.componentCount) * MemoryLayout<Float>.stride)
  }

  /// Bytes of a block.
  var blockSize: Int { vk_block_size(projection.componentCount) }

  /// Marks all places of a block as empty.
  @unsafe
  func clear(_ block: UnsafeMutablePointer<UInt8>) {
    unsafe vk_block_clear(block, projection.componentCount)
  }

  /// Encodes a vector, not yet rotated, as that of `row`; its squared distance from the centroid.
  @unsafe
  func encode(
    _ source: UnsafePointer<Float>, row: UInt32, at place: Int,
    of block: UnsafeMutablePointer<UInt8>
  ) -> Float {
    let width = rotation.width
    let vector = unsafe memory.elements(as: Float.self)
    let residual = unsafe vector + width
    let components = unsafe residual + width
    unsafe rotation.rotate(source, into: vector)
    unsafe vk_subtract_f32(vector, center, width, residual)
    unsafe projection.project(residual, into: components)
    let square = unsafe vk_dot_f32(residual, residual, width)
    let kept = unsafe vk_dot_f32(components, components, projection.componentCount)
    // Under euclidean −|x|²/2 + |c|²/2 is added, and <c, r> cancels out.
    let base =
      unsafe metric == .euclidean ? -square / 2 : vk_dot_f32(center, residual, width)
    unsafe projectedCenter.withUnsafeBufferPointer { centroid in
      var entry = unsafe vk_residual(
        components: components, centroid: centroid.baseAddress, base: base,
        rest: max(0, square - kept), rest_count: projection.restCount, share: projection.share)
      unsafe vk_block_encode(block, projection.componentCount, place, &entry, row)
    }
    return square
  }
}
