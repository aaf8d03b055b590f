internal import CVectorKernels

/// A random rotation that makes every direction of the data alike, as codes need.
///
/// Vectors are filled up with zeros to a multiple of 32 components, the codes' dimension. Lengths and
/// inner products stay. Costs O(*d* log *d*); a rotation matrix would cost O(*d*²).
struct Rotation: Sendable, Equatable {
  let dimension: Int
  /// Components after the rotation.
  let width: Int
  /// Four rounds of `width` factors, +1 or −1.
  let signs: [Float]

  static func width(for dimension: Int) -> Int { (dimension + 31) / 32 * 32 }

  /// The greatest dimension that codes are made for.
  static let maximumDimension = Int(VK_MAX_DIMENSION)

  init(dimension: Int, seed: UInt64) {
    var random = SeededRandom(seed: seed)
    let width = Self.width(for: dimension)
    self.init(
      dimension: dimension,
      signs: (0..<Int(VK_ROUNDS) * width).map { _ in random.next() & 1 == 0 ? 1 : -1 })
  }

  init(dimension: Int, signs: [Float]) {
    self.dimension = dimension
    width = Self.width(for: dimension)
    precondition(signs.count == Int(VK_ROUNDS) * width, "\(signs.count) signs")
    self.signs = signs
  }

  /// Rotates a vector of `dimension` components into `width` ones.
  @unsafe
  func rotate(_ vector: UnsafePointer<Float>, into out: UnsafeMutablePointer<Float>) {
    unsafe out.update(from: vector, count: dimension)
    unsafe (out + dimension).update(repeating: 0, count: width - dimension)
    unsafe vk_rotate_f32(signs, out, width)
  }

  /// The rotated vector.
  func rotated(_ vector: [Float]) -> [Float] {
    var result = vector + [Float](repeating: 0, count: width - dimension)
    unsafe vk_rotate_f32(signs, &result, width)
    return result
  }
}
