import CTransformerKernels
import Testing

@Suite struct TransformerKernelsTests {
  /// A seeded generator of values in −4 ..< 4.
  struct Values {
    var state: UInt64

    mutating func next(_ count: Int) -> [Float] {
      (0..<count).map { _ in
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return Float(state >> 40) / Float(1 << 24) * 8 - 4
      }
    }
  }

  private func largestDifference(_ a: [Float], _ b: [Float]) -> Float {
    zip(a, b).map { abs($0 - $1) }.max() ?? 0
  }

  @Test func `this CPU runs the fast kernels, or the suite says that it compares nothing`() {
    if !ctk_has_fast_kernels() {
      print("SKIPPED: no AVX2 and FMA here; the portable kernels are compared with themselves")
    }
  }

  @Test(arguments: 1...14, [1, 7, 32, 384])
  func `the product of every tile height equals a plain sum`(rows: Int, inputs: Int) {
    var values = Values(state: UInt64(rows * 1000 + inputs))
    let outputs = 48
    let x = values.next(rows * inputs)
    let weights = values.next(outputs * inputs)
    let bias = values.next(outputs)
    var packed = [Float](repeating: 0, count: outputs * inputs)
    unsafe ctk_pack_rows(weights, inputs, outputs, inputs, &packed)
    var fast = [Float](repeating: .nan, count: rows * outputs)
    var portable = fast
    unsafe ctk_linear(x, inputs, rows, packed, bias, inputs, outputs, &fast, outputs)
    unsafe ctk_linear_portable(x, inputs, rows, packed, bias, inputs, outputs, &portable, outputs)
    var expected: [Float] = []
    for row in 0..<rows {
      for output in 0..<outputs {
        var sum = Double(bias[output])
        for input in 0..<inputs {
          sum += Double(x[row * inputs + input]) * Double(weights[output * inputs + input])
        }
        expected.append(Float(sum))
      }
    }
    let tolerance = Float(inputs) * 2e-5
    #expect(largestDifference(fast, expected) < tolerance)
    #expect(largestDifference(portable, expected) < tolerance)
  }

  @Test func `more rows than one block give the same product as row by row`() {
    var values = Values(state: 5)
    let (rows, inputs, outputs) = (203, 64, 16)
    let x = values.next(rows * inputs)
    let packed = values.next(outputs * inputs)
    var whole = [Float](repeating: .nan, count: rows * outputs)
    var single = whole
    unsafe ctk_linear(x, inputs, rows, packed, nil, inputs, outputs, &whole, outputs)
    for row in 0..<rows {
      var out = [Float](repeating: .nan, count: outputs)
      unsafe ctk_linear(
        Array(x[(row * inputs)...]), inputs, 1, packed, nil, inputs, outputs, &out, outputs)
      single.replaceSubrange((row * outputs)..<((row + 1) * outputs), with: out)
    }
    #expect(largestDifference(whole, single) < 1e-4)
  }

  @Test(arguments: [1, 15, 16, 17, 40])
  func `packing rows and packing columns of the transpose agree, with zeros past the end`(
    count: Int
  ) {
    var values = Values(state: UInt64(count))
    let inputs = 5
    let rows = values.next(count * inputs)
    let columns = (0..<inputs).flatMap { input in (0..<count).map { rows[$0 * inputs + input] } }
    let size = (count + 15) / 16 * 16 * inputs
    var byRows = [Float](repeating: .nan, count: size)
    var byColumns = byRows
    unsafe ctk_pack_rows(rows, inputs, count, inputs, &byRows)
    unsafe ctk_pack_columns(columns, count, inputs, count, &byColumns)
    #expect(byRows == byColumns)
    #expect(byRows.filter { $0 == 0 }.count >= size - count * inputs)
  }

  @Test(arguments: Array(1...33))
  func `softmax sums to one and equals the plain form at every tail length`(count: Int) {
    var values = Values(state: UInt64(count))
    var fast = values.next(count).map { $0 * 20 }
    var portable = fast
    unsafe ctk_softmax(&fast, count, 0.7)
    unsafe ctk_softmax_portable(&portable, count, 0.7)
    #expect(abs(fast.reduce(0, +) - 1) < 1e-5)
    #expect(largestDifference(fast, portable) < 1e-6)
  }

  @Test(arguments: Array(1...33))
  func `GELU equals the plain form at every tail length`(count: Int) {
    var values = Values(state: UInt64(count))
    var fast = values.next(count).map { $0 * 3 }
    var portable = fast
    unsafe ctk_gelu(&fast, count)
    unsafe ctk_gelu_portable(&portable, count)
    #expect(largestDifference(fast, portable) < 4e-6)
  }

  @Test(arguments: [8, 13, 384], [true, false])
  func `layer normalisation equals the plain form`(width: Int, hasResidual: Bool) {
    var values = Values(state: UInt64(width))
    let rows = 3
    let x = values.next(rows * width)
    let residual = values.next(rows * width)
    let (gain, offset) = (values.next(width), values.next(width))
    var fast = [Float](repeating: .nan, count: rows * width)
    var portable = fast
    unsafe residual.withUnsafeBufferPointer { pointer in
      let added = hasResidual ? pointer.baseAddress : nil
      unsafe ctk_layer_norm(x, added, gain, offset, rows, width, 1e-12, &fast)
      unsafe ctk_layer_norm_portable(x, added, gain, offset, rows, width, 1e-12, &portable)
    }
    #expect(largestDifference(fast, portable) < 2e-5)
  }

  @Test(arguments: [1, 2, 15, 16, 17, 50])
  func `attention equals its definition`(length: Int) {
    var values = Values(state: UInt64(length))
    let (heads, headWidth) = (2, 32)
    let width = heads * headWidth
    let qkv = values.next(length * 3 * width).map { $0 / 4 }
    var scratch = [Float](repeating: .nan, count: ctk_attention_scratch(length, headWidth))
    var out = [Float](repeating: .nan, count: length * width)
    unsafe ctk_attention(qkv, length, heads, headWidth, &scratch, &out)
    var expected = [Float](repeating: 0, count: length * width)
    for head in 0..<heads {
      for row in 0..<length {
        func at(_ token: Int, _ part: Int, _ column: Int) -> Double {
          Double(qkv[token * 3 * width + part * width + head * headWidth + column])
        }
        let scores = (0..<length).map { other in
          (0..<headWidth).reduce(0.0) { $0 + at(row, 0, $1) * at(other, 1, $1) }
            / Double(headWidth).squareRoot()
        }
        let top = scores.max() ?? 0
        let weights = scores.map { exponential($0 - top) }
        let sum = weights.reduce(0, +)
        for column in 0..<headWidth {
          let value = (0..<length).reduce(0.0) { $0 + weights[$1] / sum * at($1, 2, column) }
          expected[row * width + head * headWidth + column] = Float(value)
        }
      }
    }
    #expect(largestDifference(out, expected) < 1e-5)
  }

  /// exp by its series, so that the test needs no library that the kernel might share.
  private func exponential(_ x: Double) -> Double {
    var sum = 1.0
    var term = 1.0
    for n in 1..<200 {
      term *= x / 64 / Double(n)
      sum += term
    }
    return (0..<6).reduce(sum) { power, _ in power * power }
  }

  @Test func `pooling gives the direction of the mean, and says when it has none`() {
    var out = [Float](repeating: 0, count: 2)
    let length = unsafe ctk_mean_pool_unit([3, 0, 3, 8], 2, 2, &out)
    #expect(length == 5)
    #expect(largestDifference(out, [0.6, 0.8]) < 1e-6)
    #expect(unsafe ctk_mean_pool_unit([1, 1, -1, -1], 2, 2, &out) == 0)
  }
}
