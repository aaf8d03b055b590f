/// Vectors that a seed decides, far apart from each other.
struct RandomVectors: Sendable {
  private let vectors: [[Float]]

  init(count: Int, dimension: Int, seed: UInt64) {
    var state = seed
    func next() -> Float {
      // SplitMix64.
      state &+= 0x9e37_79b9_7f4a_7c15
      var word = state
      word = (word ^ (word >> 30)) &* 0xbf58_476d_1ce4_e5b9
      word = (word ^ (word >> 27)) &* 0x94d0_49bb_1331_11eb
      return Float((word ^ (word >> 31)) >> 40) / Float(1 << 24) - 0.5
    }
    vectors = (0..<count).map { _ in (0..<dimension).map { _ in next() } }
  }

  subscript(number: Int) -> [Float] { vectors[number] }
}
