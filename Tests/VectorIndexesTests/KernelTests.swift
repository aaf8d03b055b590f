import CVectorKernels
import Testing

/// Compares each variant of a kernel with its specification, at every tail length.
@Suite struct KernelTests {
  static let levels: [vk_level] = [VK_NEON, VK_AVX2, VK_AVX512].filter { vk_supports($0) == 1 }

  @Test func `the processor runs at least one level and names it`() {
    #expect(vk_supports(VK_SCALAR) == 1)
    #expect(vk_supports(vk_best_level()) == 1)
    let name = unsafe String(cString: vk_level_name(vk_best_level()))
    #expect(["scalar", "neon", "avx2", "avx512"].contains(name))
  }

  @Test(arguments: 0...200)
  func `float32 kernels agree with the specification`(count: Int) {
    var random = SeededGenerator(seed: UInt64(count))
    // One element too many at the front: the pointers are not aligned to a vector.
    let left = random.vector(count + 1)
    let right = random.vector(count + 1)
    for level in Self.levels {
      unsafe left.withUnsafeBufferPointer { left in
        unsafe right.withUnsafeBufferPointer { right in
          guard let left = left.baseAddress, let right = right.baseAddress else { return }
          let tolerance = 1e-6 * Float(count + 1)
          let dot = unsafe vk_dot_f32_at(level, left + 1, right + 1, count)
          let exactDot = unsafe vk_dot_f32_at(VK_SCALAR, left + 1, right + 1, count)
          #expect(abs(dot - exactDot) <= tolerance, "\(level)")
          let fixed = unsafe vk_dot_fixed_f32_at(level, left + 1, right + 1, count)
          let specified = unsafe vk_dot_fixed_f32_at(VK_SCALAR, left + 1, right + 1, count)
          #expect(fixed.bitPattern == specified.bitPattern, "\(level)")
          let distance = unsafe vk_l2sq_f32_at(level, left + 1, right + 1, count)
          let exactDistance = unsafe vk_l2sq_f32_at(VK_SCALAR, left + 1, right + 1, count)
          #expect(abs(distance - exactDistance) <= tolerance, "\(level)")
        }
      }
    }
  }

  @Test(arguments: [1, 3, 8, 31, 64, 100, 384])
  func `rows are scored as single vectors are`(dimension: Int) {
    var random = SeededGenerator(seed: UInt64(dimension))
    let query = random.vector(dimension)
    let rows = random.vector(dimension * 9)
    var dots = [Float](repeating: 0, count: 9)
    var distances = dots
    unsafe vk_dot_rows_f32(query, rows, dimension, 9, dimension, &dots)
    unsafe vk_l2sq_rows_f32(query, rows, dimension, 9, dimension, &distances)
    for row in 0..<9 {
      let vector = Array(rows[row * dimension..<(row + 1) * dimension])
      #expect(unsafe dots[row] == vk_dot_f32(query, vector, dimension))
      #expect(unsafe distances[row] == vk_l2sq_f32(query, vector, dimension))
    }
  }

  @Test(arguments: [1, 3, 8, 31, 64, 100, 384])
  func `picked rows are scored in the fixed order of single ones at every level`(dimension: Int) {
    var random = SeededGenerator(seed: UInt64(dimension))
    let query = random.vector(dimension)
    let rows = random.vector(dimension * 9)
    for picks: [Int32] in [[], [4], [8, 0], [2, 2, 7], [0, 1, 2, 3, 4, 5, 6, 7, 8]] {
      for level in Self.levels + [VK_SCALAR] {
        var products = [Float](repeating: .nan, count: picks.count)
        unsafe vk_dot_picked_fixed_f32_at(
          level, query, rows, dimension, picks, picks.count, &products)
        for (pick, product) in zip(picks, products) {
          let vector = Array(rows[Int(pick) * dimension..<(Int(pick) + 1) * dimension])
          let specified = unsafe vk_dot_fixed_f32_at(VK_SCALAR, query, vector, dimension)
          #expect(product.bitPattern == specified.bitPattern, "\(level)")
        }
      }
    }
  }

  @Test func `the checksum is that of RFC 3720`() {
    let zeros = [UInt8](repeating: 0, count: 32)
    let ascending = (0..<32).map { UInt8($0) }
    let digits = Array("123456789".utf8)
    for level in [VK_SCALAR, vk_best_level()] {
      #expect(unsafe vk_crc32c_at(level, 0, zeros, 32) == 0x8A91_36AA)
      #expect(unsafe vk_crc32c_at(level, 0, ascending, 32) == 0x46DD_794E)
      #expect(unsafe vk_crc32c_at(level, 0, digits, 9) == 0xE306_9283)
    }
  }

  @Test(arguments: [0, 1, 7, 8, 9, 4_095, 12_287, 12_288, 12_289, 40_000])
  func `the checksum agrees with its specification, whole and in parts`(count: Int) {
    var random = SeededGenerator(seed: UInt64(count))
    let bytes = (0..<count).map { _ in UInt8.random(in: 0...255, using: &random) }
    let expected = unsafe vk_crc32c_at(VK_SCALAR, 0, bytes, count)
    #expect(unsafe vk_crc32c(0, bytes, count) == expected)
    let cut = count / 3
    let first = unsafe vk_crc32c(0, Array(bytes[..<cut]), cut)
    #expect(unsafe vk_crc32c(first, Array(bytes[cut...]), count - cut) == expected)
  }

  @Test func `NaN and infinities are found at every position`() {
    for bad in [Float.nan, .infinity, -.infinity] {
      for position in 0..<40 {
        var vector = [Float](repeating: -.greatestFiniteMagnitude, count: 40)
        #expect(unsafe vk_all_finite_f32(vector, 40) == 1)
        vector[position] = bad
        #expect(unsafe vk_all_finite_f32(vector, 40) == 0)
      }
    }
  }
}
