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
    for level in Self.levels {
      var rotated = left
      unsafe vk_rotate_f32_at(level, signs, &rotated, dimension)
      for (a, b) in zip(scalar, rotated) { #expect(abs(a - b) < 1e-5, "\(level)") }
    }
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

  @Test(arguments: 0...80)
  func `rounding to int8 is that of the specification`(count: Int) {
    var random = SeededGenerator(seed: UInt64(count))
    let vector = random.vector(count)
    var expected = [Int8](repeating: 0, count: count)
    let scale = unsafe vk_quantize_i8_at(VK_SCALAR, vector, count, &expected)
    for level in Self.levels {
      var codes = [Int8](repeating: 0, count: count)
      #expect(unsafe vk_quantize_i8_at(level, vector, count, &codes) == scale)
      #expect(codes == expected, "\(level)")
    }
  }

  @Test(arguments: [1, 15, 16, 17, 63, 64, 65, 100], [8, 32, 96, 160])
  func `products with rows in groups are those of the specification`(count: Int, dimension: Int) {
    var random = SeededGenerator(seed: UInt64(count * dimension))
    let groups = (count + 15) / 16
    var rows = [UInt8](repeating: 64, count: groups * 16 * dimension)
    var steps: [Float] = []
    var vectors: [[Float]] = []
    for row in 0..<count {
      vectors.append(random.vector(dimension))
      steps.append(unsafe vk_group_encode(&rows, dimension, row, vectors[row]))
      for (index, value) in vectors[row].enumerated() {
        let rounded = unsafe vk_group_component(rows, dimension, row, index) * steps[row]
        #expect(abs(rounded - value) <= steps[row] * 0.501)
      }
    }
    let random8 = (0..<dimension).map { _ in Int8.random(in: -127...127, using: &random) }
    for query in [random8, [Int8](repeating: -127, count: dimension)] {
      var expected = [Int32](repeating: 0, count: groups * 16)
      unsafe vk_dot_groups_i8_at(VK_SCALAR, query, rows, dimension, groups, &expected)
      for row in 0..<count {
        let product = query.indices.reduce(0) {
          $0 + Int32(query[$1]) * Int32(unsafe vk_group_component(rows, dimension, row, $1))
        }
        #expect(expected[row] == product)
      }
      for level in Self.levels {
        var products = [Int32](repeating: 0, count: groups * 16)
        unsafe vk_dot_groups_i8_at(level, query, rows, dimension, groups, &products)
        #expect(products == expected, "\(level)")
      }
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

  /// A block of 32 random residuals and what it was made of; `kept` of the components are coded.
  private static func block(
    _ dimension: Int, kept: Int, _ random: inout SeededGenerator
  ) -> (bytes: [UInt8], vectors: [[Float]], centroid: [Float]) {
    var bytes = [UInt8](repeating: 0xAA, count: vk_block_size(kept))
    unsafe vk_block_clear(&bytes, kept)
    let centroid = random.vector(dimension)
    var vectors: [[Float]] = []
    for place in 0..<32 {
      let residual = random.vector(dimension)
      vectors.append(zip(residual, centroid).map { $0 + $1 })
      let base = unsafe vk_dot_f32(residual, centroid, dimension)
      let rest = residual.dropFirst(kept).reduce(0) { $0 + $1 * $1 }
      unsafe residual.withUnsafeBufferPointer { components in
        unsafe centroid.withUnsafeBufferPointer { centroid in
          var entry = unsafe vk_residual(
            components: components.baseAddress, centroid: centroid.baseAddress, base: base,
            rest: rest, rest_count: Float(max(1, dimension - kept)),
            share: Float(kept) / Float(dimension))
          unsafe vk_block_encode(&bytes, kept, place, &entry, UInt32(place + 100))
        }
      }
    }
    return (bytes, vectors, centroid)
  }

  @Test(arguments: [16, 32, 48, 64, 96, 160, 384, 1_024])
  func `block sums are those of the specification`(components: Int) {
    var random = SeededGenerator(seed: UInt64(components))
    let block = Self.block(components, kept: components, &random)
    var table = [UInt8](repeating: 0, count: 8 * components)
    var base: Float = 0
    var step: Float = 0
    unsafe vk_table_build(random.vector(components), components, &table, &base, &step)
    #expect(table.allSatisfy { $0 <= 63 })
    for table in [table, [UInt8](repeating: 63, count: 8 * components)] {
      var expected = [UInt16](repeating: 0, count: 32)
      unsafe vk_block_sums_at(VK_SCALAR, block.bytes, table, components, &expected)
      for level in Self.levels {
        var sums = [UInt16](repeating: 0, count: 32)
        unsafe vk_block_sums_at(level, block.bytes, table, components, &sums)
        #expect(sums == expected)
      }
    }
  }

  @Test(arguments: [(64, 64), (384, 384), (384, 160)])
  func `the estimate is unbiased and its error bounded as promised`(dimension: Int, kept: Int) {
    var random = SeededGenerator(seed: 9)
    var within = 0
    var total = 0
    var bias = 0.0
    for _ in 0..<30 {
      let (bytes, vectors, centroid) = Self.block(dimension, kept: kept, &random)
      let query = random.vector(dimension)
      var table = [UInt8](repeating: 0, count: 8 * kept)
      var base: Float = 0
      var step: Float = 0
      unsafe vk_table_build(query, kept, &table, &base, &step)
      var sums = [UInt16](repeating: 0, count: 32)
      unsafe vk_block_sums(bytes, table, kept, &sums)
      let center = unsafe vk_dot_f32(query, centroid, dimension)
      let distance = unsafe vk_l2sq_f32(query, centroid, dimension).squareRoot()
      for place in 0..<32 {
        let factors = unsafe vk_block_factors(bytes, kept, place)
        let inner = base + step * Float(sums[place])
        let estimate = center + factors.offset + factors.scale * inner
        let error = unsafe estimate - vk_dot_f32(query, vectors[place], dimension)
        total += 1
        bias += Double(error / (factors.error * distance))
        if abs(error) <= 1.9 * factors.error * distance { within += 1 }
      }
    }
    // Beyond 1.9 standard deviations of a normal distribution lie 5.7 %.
    #expect(Double(within) / Double(total) > 0.92)
    #expect(abs(bias / Double(total)) < 0.1)
  }
}
