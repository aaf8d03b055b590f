import CVectorKernels
import Testing

/// Compares the kernels of float16 rows with their specification, at every tail length.
@Suite struct HalfKernelTests {
  @Test(arguments: 0...200)
  func `float16 kernels agree with the specification`(count: Int) {
    var random = SeededGenerator(seed: UInt64(count) + 7)
    // One element too many at the front: the pointers are not aligned to a vector.
    let left = random.vector(count + 1)
    let right = random.vector(count + 1)
    var halves = [UInt16](repeating: 0, count: count + 1)
    unsafe vk_to_f16(right, count + 1, &halves)
    for level in KernelTests.levels + [VK_SCALAR] {
      unsafe left.withUnsafeBufferPointer { left in
        unsafe halves.withUnsafeBufferPointer { right in
          guard let left = left.baseAddress, let right = right.baseAddress else { return }
          let tolerance = 1e-6 * Float(count + 1)
          let dot = unsafe vk_dot_f16_at(level, left + 1, right + 1, count)
          let exactDot = unsafe vk_dot_f16_at(VK_SCALAR, left + 1, right + 1, count)
          #expect(abs(dot - exactDot) <= tolerance, "\(level)")
          let distance = unsafe vk_l2sq_f16_at(level, left + 1, right + 1, count)
          let exactDistance = unsafe vk_l2sq_f16_at(VK_SCALAR, left + 1, right + 1, count)
          #expect(abs(distance - exactDistance) <= tolerance, "\(level)")
        }
      }
    }
    var widened = [Float](repeating: 0, count: count + 1)
    unsafe vk_from_f16(halves, count + 1, &widened)
    let dot = unsafe vk_dot_f16(left, halves, count + 1)
    let same = unsafe vk_dot_f32(left, widened, count + 1)
    #expect(abs(dot - same) <= 1e-6 * Float(count + 1))
    let distance = unsafe vk_l2sq_f16(left, halves, count + 1)
    let equal = unsafe vk_l2sq_f32(left, widened, count + 1)
    #expect(abs(distance - equal) <= 1e-6 * Float(count + 1))
  }

  @Test func `every float16 survives the way there and back`() {
    let all = (0...UInt16.max).map { $0 }
    var widened = [Float](repeating: 0, count: all.count)
    unsafe vk_from_f16(all, all.count, &widened)
    var back = [UInt16](repeating: 0, count: all.count)
    unsafe vk_to_f16(widened, all.count, &back)
    for (half, value) in zip(all, widened) {
      // 0x7c00 is infinity; greater ones, without the sign, are no numbers.
      if half & 0x7fff > 0x7c00 { #expect(value.isNaN) } else { #expect(back[Int(half)] == half) }
    }
    #expect(widened[0x3c00] == 1 && widened[0xc000] == -2 && widened[1] == 0x1p-24)
    #expect(widened[0x7bff] == 65_504 && widened[0x7c00] == .infinity)
  }

  @Test func `float16 rounds to the nearest, ties to even`() {
    let values: [(Float, UInt16)] = [
      (1 + 0x1p-11, 0x3c00), (1 + 3 * 0x1p-11, 0x3c02), (1 + 0x1.1p-11, 0x3c01),
      (65_519.996, 0x7bff), (65_520, 0x7c00), (-1e10, 0xfc00), (0x1p-25, 0), (0x1.8p-25, 1),
      (-0x1.8p-24, 0x8002), (0x1p-14 - 0x1p-26, 0x0400), (-0.0, 0x8000), (.infinity, 0x7c00),
    ]
    for (value, half) in values {
      var rounded: UInt16 = 0
      unsafe vk_to_f16([value], 1, &rounded)
      #expect(rounded == half, "\(value)")
    }
    var rounded: UInt16 = 0
    unsafe vk_to_f16([.nan], 1, &rounded)
    #expect(rounded & 0x7fff > 0x7c00)
  }
}
