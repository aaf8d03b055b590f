internal import CVectorKernels

/// A random rotation that makes every direction of the data alike, as one-bit codes need.
///
/// Vectors are filled up with zeros to a multiple of 32 components, the codes' dimension. Lengths and
/// inner products stay. Costs O(*d* log *d*); a rotation matrix would cost O(*d*²).
struct Rotation: Sendable, Equatable {
  let dimension: Int
  /// Components after the rotation.
  let codeDimension: Int
  /// Four rounds of `codeDimension` factors, +1 or −1.
  let signs: [Float]

  static func codeDimension(for dimension: Int) -> Int { (dimension + 31) / 32 * 32 }

  /// The greatest dimension that one-bit codes are made for.
  static let maximumDimension = Int(VK_MAX_CODE_DIMENSION)

  init(dimension: Int, seed: UInt64) {
    var random = SeededRandom(seed: seed)
    let width = Self.codeDimension(for: dimension)
    self.init(
      dimension: dimension,
      signs: (0..<Int(VK_ROUNDS) * width).map { _ in random.next() & 1 == 0 ? 1 : -1 })
  }

  init(dimension: Int, signs: [Float]) {
    self.dimension = dimension
    codeDimension = Self.codeDimension(for: dimension)
    precondition(signs.count == Int(VK_ROUNDS) * codeDimension, "\(signs.count) signs")
    self.signs = signs
  }

  /// Rotates a vector of `dimension` components into `codeDimension` ones.
  @unsafe
  func rotate(_ vector: UnsafePointer<Float>, into out: UnsafeMutablePointer<Float>) {
    unsafe out.update(from: vector, count: dimension)
    unsafe (out + dimension).update(repeating: 0, count: codeDimension - dimension)
    unsafe vk_rotate_f32(signs, out, codeDimension)
  }

  /// The rotated vector.
  func rotated(_ vector: [Float]) -> [Float] {
    var result = vector + [Float](repeating: 0, count: codeDimension - dimension)
    unsafe vk_rotate_f32(signs, &result, codeDimension)
    return result
  }
}
