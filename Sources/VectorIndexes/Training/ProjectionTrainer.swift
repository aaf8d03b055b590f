internal import CBLAS
internal import CVectorKernels

/// Finds the directions of the greatest spread by orthogonal iteration.
///
/// The subspace is all that is needed, not its principal axes: codes want directions that are alike.
struct ProjectionTrainer {
  let dimension: Int
  let width: Int
  let seed: UInt64

  /// The share of the spread that the directions should hold.
  ///
  /// More directions make better codes that take more memory to scan.
  static let wantedShare: Float = 0.8
  /// Directions are added in steps of this many.
  static let step = 32
  /// Residuals that the spread is measured on.
  static let sampleRows = 8_192
  private static let iterations = 8

  /// Trains on `count` rotated residuals of `width` components.
  ///
  /// - Complexity: O(`count` · `width`² + `width`² · *m*) for *m* directions.
  @unsafe
  func train(_ residuals: UnsafePointer<Float>, count: Int) -> Projection {
    let most = min(width, Int(VK_MAX_CODE_COMPONENTS))
    guard width > Self.step, count > Self.step else { return everything }
    var covariance = [Float](repeating: 0, count: width * width)
    unsafe scrubjay_sgemm(
      1, 0, Int32(width), Int32(width), Int32(count), 1 / Float(count), residuals, Int32(width),
      residuals, Int32(width), 0, &covariance, Int32(width))
    let total = (0..<width).reduce(Float(0)) { $0 + covariance[$1 * (width + 1)] }
    guard total > 0, total.isFinite else { return everything }
    var random = SeededRandom(seed: seed)
    var basis: [Float] = []
    var spread: [Float] = []
    while true {
      basis += randomRows(Self.step, width, &random)
      orthonormalize(&basis, width)
      for _ in 0..<Self.iterations {
        basis = product(basis, covariance)
        orthonormalize(&basis, width)
      }
      spread = spreads(basis, covariance)
      let rows = basis.count / width
      let kept = (0..<rows).reduce(Float(0)) { $0 + spread[$1 * (rows + 1)] }
      if rows + Self.step > most, most == width { return everything }
      if kept >= Self.wantedShare * total || rows + Self.step > most {
        let squares = covariance.reduce(0) { $0 + $1 * $1 }
        let rest = max(squares - spread.reduce(0) { $0 + $1 * $1 }, .leastNormalMagnitude)
        let left = max(total - kept, 0)
        return Projection(
          rows: turned(basis, &random), width: width, share: min(1, kept / total),
          restCount: min(max(1, left * left / rest), Float(max(1, dimension - rows))))
      }
    }
  }

  /// All directions as they are: rotated vectors are alike in each already.
  private var everything: Projection {
    let count = min(width, Int(VK_MAX_CODE_COMPONENTS))
    var rows = [Float](repeating: 0, count: count * width)
    for row in 0..<count { rows[row * (width + 1)] = 1 }
    return Projection(
      rows: rows, width: width, share: Float(count) / Float(width),
      restCount: Float(max(1, width - count)))
  }

  private func randomRows(_ count: Int, _ width: Int, _ random: inout SeededRandom) -> [Float] {
    (0..<count * width).map { _ in Float.random(in: -1...1, using: &random) }
  }

  /// rows · covariance.
  private func product(_ rows: [Float], _ covariance: [Float]) -> [Float] {
    var result = [Float](repeating: 0, count: rows.count)
    unsafe scrubjay_sgemm(
      0, 0, Int32(rows.count / width), Int32(width), Int32(width), 1, rows, Int32(width),
      covariance, Int32(width), 0, &result, Int32(width))
    return result
  }

  /// basis · covariance · basisᵀ.
  private func spreads(_ basis: [Float], _ covariance: [Float]) -> [Float] {
    let rows = basis.count / width
    var result = [Float](repeating: 0, count: rows * rows)
    unsafe scrubjay_sgemm(
      0, 1, Int32(rows), Int32(rows), Int32(width), 1, product(basis, covariance), Int32(width),
      basis, Int32(width), 0, &result, Int32(rows))
    return result
  }

  /// The basis turned at random within its subspace.
  private func turned(_ basis: [Float], _ random: inout SeededRandom) -> [Float] {
    let rows = basis.count / width
    var turn = randomRows(rows, rows, &random)
    orthonormalize(&turn, rows)
    var result = [Float](repeating: 0, count: basis.count)
    unsafe scrubjay_sgemm(
      0, 0, Int32(rows), Int32(width), Int32(rows), 1, turn, Int32(rows), basis, Int32(width), 0,
      &result, Int32(width))
    return result
  }

  /// Makes rows of `length` components orthonormal, one after the other (Gram and Schmidt, twice, so
  /// that rounding leaves nothing).
  private func orthonormalize(_ rows: inout [Float], _ length: Int) {
    let count = rows.count / length
    unsafe rows.withUnsafeMutableBufferPointer { buffer in
      guard let start = buffer.baseAddress else { return }
      for row in 0..<count {
        let vector = unsafe start + row * length
        for _ in 0..<2 {
          for other in 0..<row {
            let done = unsafe start + other * length
            unsafe vk_blend_fixed_f32(
              vector, 1, done, -vk_dot_f32(vector, done, length), length)
          }
          let norm = unsafe vk_dot_f32(vector, vector, length).squareRoot()
          let inverse = norm > .leastNormalMagnitude ? 1 / norm : 0
          for index in 0..<length { unsafe vector[index] *= inverse }
        }
      }
    }
  }
}
