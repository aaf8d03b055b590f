import VectorIndexes

/// SplitMix64, and vectors made of it.
public struct Numbers {
  private var state: UInt64

  /// Equal seeds give equal numbers.
  public init(seed: UInt64) { state = seed }

  /// The next number.
  public mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var value = state
    value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
    return value ^ (value >> 31)
  }

  /// A number in 0..<1.
  public mutating func chance() -> Double { Double(next() >> 11) * 0x1p-53 }

  /// A direction.
  public mutating func unit(_ count: Int) -> [Float] {
    let vector = (0..<count).map { _ in
      Float((0..<4).reduce(0.0) { sum, _ in sum + chance() } - 2)
    }
    return VectorMath.unitVector(vector) ?? vector
  }

  /// A direction near another: `noise` is the length of what is added to it.
  public mutating func unit(near center: [Float], noise: Float) -> [Float] {
    let vector = zip(center, unit(center.count)).map { $0 + noise * $1 }
    return VectorMath.unitVector(vector) ?? vector
  }
}
