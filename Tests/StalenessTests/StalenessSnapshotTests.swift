import Feedback
import Foundation
import Retrieval
import Staleness
import Storage
import Testing

@Suite struct StalenessSnapshotTests {
  private func random(seed: UInt64, steps: Int) -> Ledger {
    var generator = SeededGenerator(seed: seed)
    var ledger = Ledger()
    for _ in 0..<steps {
      let key = Int.random(in: 1...30, using: &generator)
      let other = Int.random(in: 31...60, using: &generator)
      let actor = "u\(Int.random(in: 0..<80, using: &generator))"
      switch Int.random(in: 0..<9, using: &generator) {
      case 0: ledger.sibling(other, of: key)
      case 1, 2: ledger.outdated(key, by: actor)
      case 3: ledger.observe(.sourceGone, on: key)
      case 4: ledger.observe(.sourceRestored, on: key)
      case 5: ledger.observe(.removed, on: Bool.random(using: &generator) ? key : other)
      case 6:
        let findings = ledger.folded().findings(in: Set(FindingState.allCases), at: ledger.now)
        if let finding = findings.randomElement(using: &generator) {
          let action: [Decision.Action] = [.confirm, .dismiss, .reopen, .snooze]
          ledger.decide(action.randomElement(using: &generator) ?? .reopen, finding: finding.id)
        }
      default:
        let score = Bool.random(using: &generator) ? 1.0 : -1.0
        ledger.feedback(.click, score: score, on: key, shown: [other, key], actor: actor)
      }
    }
    return ledger
  }

  @Test(arguments: 1...6)
  func `a restored state has equal bytes and goes on alike`(seed: UInt64) throws {
    let ledger = random(seed: seed, steps: 150)
    for cut in [0, 40, 149] {
      let whole = StalenessTracker()
      for step in ledger.steps.prefix(cut) { whole.apply(step) }
      let resumed = StalenessTracker()
      try resumed.restore(from: whole.snapshotBytes())
      #expect(resumed.snapshotBytes() == whole.snapshotBytes(), "seed \(seed), cut \(cut)")
      for step in ledger.steps.dropFirst(cut) {
        whole.apply(step)
        resumed.apply(step)
      }
      #expect(resumed.snapshotBytes() == whole.snapshotBytes(), "seed \(seed), cut \(cut)")
      let keys = (1...60).map { ChunkKey(rawValue: $0) }
      #expect(resumed.freshness(of: keys) == whole.freshness(of: keys))
    }
  }

  @Test(arguments: 1...6)
  func `whatever happens, demotions keep their bound and nothing hides without a decision`(
    seed: UInt64
  ) {
    let ledger = random(seed: seed, steps: 200)
    let tracker = ledger.folded { if case .decision = $0 { false } else { true } }
    for (_, freshness) in tracker.freshness(of: (1...60).map { ChunkKey(rawValue: $0) }) {
      #expect(!freshness.isHidden, "seed \(seed)")
      #expect((0...tracker.policy.demotionBound).contains(freshness.demotion), "seed \(seed)")
      #expect((0...1).contains(freshness.confidence), "seed \(seed)")
    }
  }

  @Test func `damaged and foreign bytes are refused and leave the state alone`() throws {
    let tracker = random(seed: 9, steps: 60).folded()
    let bytes = tracker.snapshotBytes()
    var flipped = bytes
    flipped[flipped.count / 2] ^= 1
    for bad in [flipped, Array(bytes.dropLast(3)), [], Array("other 1 0\n{}".utf8)] {
      #expect(throws: StalenessError.self) { try tracker.restore(from: bad) }
    }
    #expect(tracker.snapshotBytes() == bytes)
    tracker.reset()
    #expect(tracker.snapshotBytes() == StalenessTracker().snapshotBytes())
  }
}
