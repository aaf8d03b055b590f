import FailureMemory
import Feedback
import Storage
import Testing

@Suite struct CalibrationTests {
  /// Traffic over topics, one in four unhappy, then queries of other topics of the same kind.
  private func falseWarnings(seed: UInt64, topics: [Range<Int>], asked: Range<Int>) -> Double {
    var ledger = FailureLedger(seed: seed)
    var generator = SeededGenerator(seed: seed)
    let book = FailureCaseBook(dimension: FailureLedger.dimension)
    for range in topics {
      for step in 0..<700 {
        let topic = Int.random(in: range, using: &generator)
        // Failures concern the even topics, so that every other topic is unrelated to them.
        let score: Double = topic.isMultiple(of: 2) && step.isMultiple(of: 4) ? -1 : 1
        ledger.feedback(
          score, vector: ledger.near(topic, spread: 0.6), chunk: topic % 7, actor: "u\(step % 90)")
      }
    }
    for step in ledger.steps { book.apply(step) }
    var warned = 0
    for _ in 0..<1_000 {
      let topic = Int.random(in: asked, using: &generator) | 1
      let vector = ledger.near(topic, spread: 0.6)
      let signature = FailureLedger.topic(1_000 + topic % 7)
      if !book.warnings(for: vector, signature: signature).isEmpty { warned += 1 }
    }
    return Double(warned) / 1_000
  }

  @Test(arguments: 1...3)
  func `fewer than one in a hundred unrelated queries is warned`(seed: UInt64) {
    let rate = falseWarnings(seed: seed, topics: [0..<60], asked: 0..<60)
    #expect(rate < 0.01, "seed \(seed)")
  }

  @Test(arguments: 1...3)
  func `the promise holds after traffic has moved to other topics`(seed: UInt64) {
    let rate = falseWarnings(seed: seed, topics: [0..<40, 100..<140], asked: 100..<140)
    #expect(rate < 0.01, "seed \(seed)")
  }

  @Test func `a query that failed before is recognised in other words`() {
    var ledger = FailureLedger()
    for topic in 0..<40 {
      for actor in 0..<8 {
        ledger.feedback(
          topic == 3 ? -1 : 1, vector: ledger.near(topic, spread: 0.3), chunk: topic % 7,
          actor: "u\(actor)")
      }
    }
    let book = ledger.folded()
    var recognised = 0
    for _ in 0..<50 {
      let vector = ledger.near(3, spread: 0.3)
      if !book.warnings(for: vector, signature: FailureLedger.topic(1_003)).isEmpty {
        recognised += 1
      }
    }
    #expect(recognised > 40)
  }
}
