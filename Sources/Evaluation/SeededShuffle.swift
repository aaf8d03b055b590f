/// Puts things in an order that a seed decides.
public enum SeededShuffle {
  /// Shuffles in place, the same way on every machine.
  public static func shuffle<Element>(_ elements: inout [Element], seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    elements.shuffle(using: &generator)
  }
}
