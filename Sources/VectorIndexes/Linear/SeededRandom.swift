/// The module's only source of randomness: SplitMix64 (doi:10.1145/2714064.2660195), seeded.
struct SeededRandom: RandomNumberGenerator, Sendable {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var value = state
    value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
    return value ^ (value >> 31)
  }

  /// `count` different numbers of 0 ..< `bound`, ascending; all of them when there are no more.
  mutating func sample(_ count: Int, below bound: Int) -> [Int] {
    if count >= bound { return Array(0..<bound) }
    var chosen: Set<Int> = []
    while chosen.count < count { chosen.insert(Int.random(in: 0..<bound, using: &self)) }
    return chosen.sorted()
  }
}
