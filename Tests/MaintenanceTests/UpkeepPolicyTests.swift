import Maintenance
import Testing

@Suite struct UpkeepPolicyTests {
  /// How far a collection has run ahead of its generation, and whether that asks for the next.
  struct Case: Sendable {
    var indexed: Int
    var pending: Int
    var isDue: Bool
  }

  @Test(arguments: [
    Case(indexed: 0, pending: 0, isDue: false),
    Case(indexed: 0, pending: 9_999, isDue: false),
    Case(indexed: 0, pending: 10_000, isDue: true),
    Case(indexed: 40_000, pending: 9_999, isDue: false),
    Case(indexed: 40_000, pending: 10_000, isDue: true),
    Case(indexed: 40_001, pending: 10_000, isDue: false),
    Case(indexed: 1_000_000, pending: 249_999, isDue: false),
    Case(indexed: 1_000_000, pending: 250_000, isDue: true),
  ])
  func `the next generation is due when a quarter, and enough at all, has changed`(example: Case) {
    #expect(
      UpkeepPolicy.isDue(indexed: example.indexed, pending: example.pending) == example.isDue)
  }
}
