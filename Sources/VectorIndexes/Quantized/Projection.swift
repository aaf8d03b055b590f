internal import CVectorKernels

/// The directions that codes are made along: those in which vectors differ most from their lists'
/// centroids, turned at random among themselves.
///
/// Residuals of embeddings spread unevenly: of MiniLM's 384 dimensions the best 160 hold four fifths
/// of the squared length. Two bits for each of these say more than one bit for each of all, in less
/// memory. (Leading principal components with RaBitQ codes: arXiv 2411.06158.)
@safe
struct Projection: Sendable {
  /// Rows of the matrix, and components of a code: a multiple of 32.
  let componentCount: Int
  /// Columns: components of a rotated vector.
  let width: Int
  /// The share of squared distances from centroids that the directions keep.
  let share: Float
  /// In how many directions the rest lies, the weak ones counted for less.
  let restCount: Float
  /// The matrix in groups of 16 rows.
  let groups: MemoryBlock
  /// The step of each row.
  let steps: [Float]
  /// What groups and steps say, `componentCount × width`, row-major.
  let rows: [Float]

  init(
    componentCount: Int, width: Int, share: Float, restCount: Float, groups: MemoryBlock,
    steps: [Float]
  ) {
    self.componentCount = componentCount
    self.width = width
    self.share = share
    self.restCount = restCount
    self.groups = groups
    self.steps = steps
    let codes = unsafe groups.elements(as: UInt8.self)
    rows = (0..<componentCount).flatMap { row in
      (0..<width).map { unsafe vk_group_component(codes, width, row, $0) * steps[row] }
    }
  }

  /// Rounds orthonormal rows, `componentCount × width`.
  init(rows: [Float], width: Int, share: Float, restCount: Float) {
    let count = rows.count / width
    let groups = MemoryBlock(byteCount: rows.count)
    let codes = unsafe groups.elements(as: UInt8.self)
    let steps = unsafe rows.withUnsafeBufferPointer { rows in
      (0..<count).map { row in
        unsafe rows.baseAddress.map {
          unsafe vk_group_encode(codes, width, row, $0 + row * width)
        } ?? 0
      }
    }
    self.init(
      componentCount: count, width: width, share: share, restCount: restCount, groups: groups,
      steps: steps)
  }

  /// The projection of a rotated vector.
  @unsafe
  func project(_ vector: UnsafePointer<Float>, into out: UnsafeMutablePointer<Float>) {
    unsafe vk_dot_rows_f32(vector, rows, width, componentCount, width, out)
  }

  /// What the file keeps beside the matrix.
  var factors: [Float] { steps + [share, restCount] }
}
