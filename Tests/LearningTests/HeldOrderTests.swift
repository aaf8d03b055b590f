import Testing

@testable import Learning

@Suite struct HeldOrderTests {
  private func entry(
    _ base: Double, learned: Double = 0, doubt: Double = 0, relief: Double = 0
  ) -> HeldOrder.Entry {
    HeldOrder.Entry(base: base, learned: learned, doubt: doubt, relief: relief)
  }

  private func ranks(_ entries: [HeldOrder.Entry], margin: Double = 1) -> [Int] {
    HeldOrder.ranks(of: HeldOrder.scores(of: entries, margin: margin, step: 1e-4))
  }

  @Test func `with nothing learned the order is the given one, ties included`() {
    #expect(
      ranks([entry(0.9, doubt: 1), entry(0.9, doubt: 1), entry(0.2)]) == [0, 1, 2])
  }

  @Test func `a confirmed chunk is passed, an unconfirmed one holds its place`() {
    #expect(ranks([entry(0.8), entry(0.7, learned: 0.3)]) == [1, 0])
    #expect(ranks([entry(0.8, doubt: 1), entry(0.7, learned: 0.3)]) == [0, 1])
  }

  @Test func `votes nearby waive the hold`() {
    #expect(ranks([entry(0.8, doubt: 1), entry(0.7, learned: 0.3, relief: 1)]) == [1, 0])
  }

  @Test func `a hold lifts no further than its margin`() {
    #expect(
      ranks([entry(0.8, doubt: 0.1), entry(0.7, learned: 0.3)], margin: 1) == [1, 0])
  }

  @Test func `unconfirmed chunks that hold against the same one keep their order`() {
    #expect(
      ranks([entry(0.8, doubt: 1), entry(0.75, doubt: 1), entry(0.7, learned: 0.5)]) == [0, 1, 2])
  }

  @Test func `a hold never lifts over what plain order put above`() {
    #expect(ranks([entry(0.8), entry(0.75, doubt: 1), entry(0.5, learned: 0.28)]) == [0, 1, 2])
  }
}
