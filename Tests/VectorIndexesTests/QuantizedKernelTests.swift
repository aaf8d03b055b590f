import CVectorKernels
import Testing

/// Compares the kernels of quantized search with their specifications.
@Suite struct QuantizedKernelTests {
  static let levels = KernelTests.levels

  @Test(arguments: [1, 2, 3, 8, 31, 32, 64, 100, 255, 384, 768, 1_000])
  func `a rotation keeps lengths and inner products`(dimension: Int) {
    var random = SeededGenerator(seed: UInt64(dimension))
    let signs = (0..<Int(VK_ROUNDS) * dimension).map { _ in
      Bool.random(using: &random) ? Float(1) : -1
    }
    let left = random.vector(dimension)
    let right = random.vector(dimension)
    var rotatedLeft = left
    var rotatedRight = right
    unsafe vk_rotate_f32(signs, &rotatedLeft, dimension)
    unsafe vk_rotate_f32(signs, &rotatedRight, dimension)
    let before = unsafe vk_dot_f32(left, right, dimension)
    let after = unsafe vk_dot_f32(rotatedLeft, rotatedRight, dimension)
    #expect(abs(before - after) < 1e-4 * Float(dimension).squareRoot())
    var scalar = left
    unsafe vk_rotate_f32_at(VK_SCALAR, signs, &scalar, dimension)
    for (a, b) in zip(scalar, rotatedLeft) { #expect(abs(a - b) < 1e-5) }
  }

  @Test(arguments: 0...130)
  func `int8 inner products are those of the specification`(count: Int) {
    var random = SeededGenerator(seed: UInt64(count))
    let left = (0..<count).map { _ in Int8.random(in: -127...127, using: &random) }
    let right = (0..<count).map { _ in Int8.random(in: -127...127, using: &random) }
    let extreme = [Int8](repeating: -127, count: count)
    for level in Self.levels {
      #expect(
        unsafe vk_dot_i8_at(level, left, right, count)
          == vk_dot_i8_at(VK_SCALAR, left, right, count))
      #expect(unsafe vk_dot_i8_at(level, extreme, extreme, count) == 127 * 127 * Int32(count))
    }
  }

  @Test func `int8 copies are within half a step`() {
    var random = SeededGenerator(seed: 5)
    let vector = random.vector(100)
    var codes = [Int8](repeating: 0, count: 100)
    let scale = unsafe vk_quantize_i8(vector, 100, &codes)
    for (value, code) in zip(vector, codes) {
      #expect(abs(value - scale * Float(code)) <= scale * 0.501)
    }
    #expect(unsafe vk_quantize_i8([0, 0, 0], 3, &codes) == 0)
    #expect(codes.prefix(3) == [0, 0, 0])
  }

  /// A block of 32 random residuals and what it was made of.
  private static func block(
    _ dimension: Int, _ random: inout SeededGenerator
  ) -> (bytes: [UInt8], vectors: [[Float]], centroid: [Float]) {
    var bytes = [UInt8](repeating: 0xAA, count: vk_block_size(dimension))
    unsafe vk_block_clear(&bytes, dimension)
    let centroid = random.vector(dimension)
    var vectors: [[Float]] = []
    for place in 0..<32 {
      let residual = random.vector(dimension)
      vectors.append(zip(residual, centroid).map { $0 + $1 })
      unsafe vk_block_encode(
        &bytes, dimension, place, residual, centroid, 0, UInt32(place + 100))
    }
    return (bytes, vectors, centroid)
  }

  @Test(arguments: [32, 64, 96, 384, 768, 4_096])
  func `block sums are those of the specification`(dimension: Int) {
    var random = SeededGenerator(seed: UInt64(dimension))
    let block = Self.block(dimension, &random)
    var table = [UInt8](repeating: 0, count: 4 * dimension)
    var base: Float = 0
    var step: Float = 0
    unsafe vk_table_build(random.vector(dimension), dimension, &table, &base, &step)
    #expect(table.allSatisfy { $0 <= 63 })
    for table in [table, [UInt8](repeating: 63, count: 4 * dimension)] {
      var expected = [UInt16](repeating: 0, count: 32)
      unsafe vk_block_sums_at(VK_SCALAR, block.bytes, table, dimension, &expected)
      for level in Self.levels {
        var sums = [UInt16](repeating: 0, count: 32)
        unsafe vk_block_sums_at(level, block.bytes, table, dimension, &sums)
        #expect(sums == expected)
      }
    }
  }

  @Test(arguments: [64, 384])
  func `the estimate is unbiased and its error bounded as promised`(dimension: Int) {
    var random = SeededGenerator(seed: 9)
    var within = 0
    var total = 0
    var bias = 0.0
    for _ in 0..<30 {
      let (bytes, vectors, centroid) = Self.block(dimension, &random)
      let query = random.vector(dimension)
      var table = [UInt8](repeating: 0, count: 4 * dimension)
      var base: Float = 0
      var step: Float = 0
      unsafe vk_table_build(query, dimension, &table, &base, &step)
      var sums = [UInt16](repeating: 0, count: 32)
      unsafe vk_block_sums(bytes, table, dimension, &sums)
      let factors = (0..<96).map { index in
        let start = 4 * dimension + 4 * index
        return Float(bitPattern: (0..<4).reduce(0) { $0 | UInt32(bytes[start + $1]) << (8 * $1) })
      }
      let center = unsafe vk_dot_f32(query, centroid, dimension)
      let distance = unsafe vk_l2sq_f32(query, centroid, dimension).squareRoot()
      for place in 0..<32 {
        let inner = base + step * Float(sums[place])
        let estimate = center + factors[32 + place] + factors[place] * inner
        let exact = unsafe vk_dot_f32(query, vectors[place], dimension)
        let error = estimate - exact
        total += 1
        bias += Double(error / (factors[64 + place] * distance))
        if abs(error) <= 1.9 * factors[64 + place] * distance { within += 1 }
      }
    }
    // Beyond 1.9 standard deviations of a normal distribution lie 5.7 %.
    #expect(Double(within) / Double(total) > 0.92)
    #expect(abs(bias / Double(total)) < 0.1)
  }
}
