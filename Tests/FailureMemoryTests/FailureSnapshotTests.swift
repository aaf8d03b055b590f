import FailureMemory
import Feedback
import Retrieval
import Storage
import Testing

@Suite struct FailureSnapshotTests {
  private func random(seed: UInt64, steps: Int) -> FailureLedger {
    var generator = SeededGenerator(seed: seed)
    var ledger = FailureLedger(seed: seed)
    for _ in 0..<steps {
      let topic = Int.random(in: 1...12, using: &generator)
      switch Int.random(in: 0..<10, using: &generator) {
      case 0: ledger.remove(chunk: topic % 5)
      case 1:
        let cases = ledger.folded().failures(in: Set(FailureState.allCases))
        if let found = cases.randomElement(using: &generator) {
          let actions: [Decision.Action] = [.close, .dismiss, .reopen]
          ledger.decide(actions.randomElement(using: &generator) ?? .close, failure: found.id)
        }
      default:
        let score: Double = Bool.random(using: &generator) ? 1 : -1
        ledger.feedback(
          score, vector: ledger.near(topic, spread: 0.9), chunk: topic % 5,
          actor: "u\(Int.random(in: 0..<30, using: &generator))")
      }
    }
    return ledger
  }

  @Test(arguments: 1...5)
  func `a restored state has equal bytes and goes on alike`(seed: UInt64) throws {
    let ledger = random(seed: seed, steps: 150)
    for cut in [0, 60, 149] {
      let whole = FailureCaseBook(dimension: FailureLedger.dimension)
      for step in ledger.steps.prefix(cut) { whole.apply(step) }
      let resumed = FailureCaseBook(dimension: FailureLedger.dimension)
      try resumed.restore(from: whole.snapshotBytes())
      #expect(resumed.snapshotBytes() == whole.snapshotBytes(), "seed \(seed), cut \(cut)")
      for step in ledger.steps.dropFirst(cut) {
        whole.apply(step)
        resumed.apply(step)
      }
      #expect(resumed.snapshotBytes() == whole.snapshotBytes(), "seed \(seed), cut \(cut)")
      let probe = FailureProbe(vector: FailureLedger.topic(3))
      #expect(resumed.search(probe, limit: 9) == whole.search(probe, limit: 9))
      #expect(resumed.warningThreshold == whole.warningThreshold)
    }
  }

  @Test func `damaged and foreign bytes are refused and leave the state alone`() throws {
    let book = random(seed: 9, steps: 60).folded()
    let bytes = book.snapshotBytes()
    var flipped = bytes
    flipped[flipped.count / 2] ^= 1
    for bad in [flipped, Array(bytes.dropLast(3)), [], Array("other 1 0\n{}".utf8)] {
      #expect(throws: FailureMemoryError.self) { try book.restore(from: bad) }
    }
    #expect(book.snapshotBytes() == bytes)
    #expect(throws: FailureMemoryError.self) {
      try FailureCaseBook(dimension: 8).restore(from: bytes)
    }
    book.reset()
    #expect(book.failures().isEmpty)
  }
}
