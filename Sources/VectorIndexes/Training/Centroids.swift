internal import CBLAS
internal import CVectorKernels

/// Centers of inverted lists, `count × dimension`, row-major, in rotated space.
struct Centroids: Sendable, Equatable {
  let count: Int
  let dimension: Int
  let elements: [Float]
  /// The squared length of each.
  let norms: [Float]

  init(count: Int, dimension: Int, elements: [Float]) {
    precondition(elements.count == count * dimension, "\(elements.count) elements")
    self.count = count
    self.dimension = dimension
    self.elements = elements
    norms = (0..<count).map { list in
      unsafe elements.withUnsafeBufferPointer { buffer in
        guard let start = buffer.baseAddress else { return 0 }
        let row = unsafe start + list * dimension
        return unsafe vk_dot_f32(row, row, dimension)
      }
    }
  }

  /// The inner products of `rowCount` rows with every centroid, into `rowCount × count`.
  @unsafe
  func dots(
    _ rows: UnsafePointer<Float>, rowCount: Int, into out: UnsafeMutablePointer<Float>
  ) {
    unsafe scrubjay_sgemm(
      0, 1, Int32(rowCount), Int32(count), Int32(dimension), 1, rows, Int32(dimension), elements,
      Int32(dimension), 0, out, Int32(count))
  }

  /// The matrix of inner products of centroids with each other.
  func gram() -> [Float] {
    unsafe [Float](unsafeUninitializedCapacity: count * count) { buffer, filled in
      if let start = buffer.baseAddress {
        unsafe elements.withUnsafeBufferPointer { rows in
          if let rows = rows.baseAddress { unsafe dots(rows, rowCount: count, into: start) }
        }
      }
      filled = count * count
    }
  }
}
