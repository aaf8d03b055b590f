/// Numbers that a seed and a name decide, the same on every machine (SplitMix64; Steele, Lea and
/// Flood 2014, doi:10.1145/2660193.2660195, started from FNV-1a of the name).
public struct SeededChance: Sendable {
  private var state: UInt64

  /// Starts the numbers of a name.
  public init(seed: UInt64, name: String) {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in name.utf8 { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01b3 }
    state = hash ^ seed
  }

  /// The next number, evenly spread over [0, 1).
  public mutating func next() -> Double {
    state &+= 0x9e37_79b9_7f4a_7c15
    var word = state
    word = (word ^ (word >> 30)) &* 0xbf58_476d_1ce4_e5b9
    word = (word ^ (word >> 27)) &* 0x94d0_49bb_1331_11eb
    return Double((word ^ (word >> 31)) >> 11) * 0x1p-53
  }
}
