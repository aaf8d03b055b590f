import Retrieval
import Staleness
import Storage
import Testing

/// What users' choices between two versions of one text tell.
@Suite struct VersionChoiceTests {
  private let key = ChunkKey(rawValue: 1)

  private func weight(_ ledger: Ledger, of kind: FindingEvidence.Kind = .pairClicks) -> Double {
    var ledger = ledger
    // A confirmed finding shows its evidence, however weak.
    let id = ledger.confirmedFinding(of: 1)
    let finding = ledger.folded().finding(id, at: ledger.now)
    return finding?.evidence.first { $0.kind == kind }?.weight ?? 0
  }

  private func pair(
    _ used: [Int], shown: [Int] = [2, 1], actors: Int = 1, sameList: Bool = false
  ) -> Ledger {
    var ledger = Ledger()
    ledger.sibling(2, of: 1)
    for actor in 0..<actors {
      for key in used {
        ledger.feedback(
          .click, score: 1, on: key, shown: shown, actor: "u\(actor)",
          query: sameList ? "list-\(actor)" : nil)
      }
    }
    return ledger
  }

  @Test func `the newer alone speaks against the older, the older alone and both speak for it`() {
    #expect(weight(pair([2])) > 0.2)
    #expect(weight(pair([1])) < -0.5)
    #expect(weight(pair([2, 1], sameList: true)) < -0.5)
    #expect(weight(pair([2, 1], sameList: true)) == weight(pair([1, 2], sameList: true)))
  }

  @Test func `repeating a use in one list adds nothing`() {
    let once = weight(pair([2], sameList: true))
    #expect(weight(pair([2, 2, 2], sameList: true)) == once)
    let both = weight(pair([2, 1], sameList: true))
    #expect(weight(pair([2, 1, 2, 1], sameList: true)) == both)
  }

  @Test func `choices far down the list say little`() {
    let top = weight(pair([2]))
    let deep = weight(pair([2], shown: [9, 8, 7, 6, 5, 2, 1]))
    #expect(deep > 0 && deep < top / 2)
  }

  @Test func `pairs that users tell apart teach how the others stand, within bounds`() {
    var ledger = Ledger()
    for number in 0..<40 {
      let (older, newer) = (100 + number, 1_000 + number)
      ledger.sibling(newer, of: older)
      for actor in 0..<6 {
        ledger.feedback(
          .click, score: 1, on: newer, shown: [newer, older], actor: "u\(actor + number % 7)")
      }
    }
    ledger.sibling(2, of: 1)
    let tracker = ledger.folded()
    let freshness = tracker.freshness(of: [key])[key]
    #expect((0.3...0.45).contains(freshness?.confidence ?? 0))
    #expect(freshness?.verdict == .current && freshness?.demotion == 0)
    for _ in 0..<30 {
      ledger.outdated(1, by: "vandal")
      ledger.feedback(.click, score: 1, on: 2, shown: [2, 1], actor: "vandal")
    }
    let subjects = ledger.folded().findings(at: ledger.now).flatMap(\.keys)
    #expect(!subjects.contains(key), "one vandal flags nothing, whatever others taught")
  }

  @Test func `one actor alone teaches nothing about other pairs`() {
    var ledger = Ledger()
    for number in 0..<80 {
      let (older, newer) = (100 + number, 1_000 + number)
      ledger.sibling(newer, of: older)
      ledger.feedback(.click, score: 1, on: newer, shown: [newer, older], actor: "vandal")
    }
    ledger.sibling(2, of: 1)
    let confidence = ledger.folded().freshness(of: [key])[key]?.confidence ?? 0
    #expect(abs(confidence - 0.25) < 1e-6)
  }

  @Test func `versions that both answer lower what a sibling is taken for`() {
    var ledger = Ledger()
    for number in 0..<40 {
      let (older, newer) = (100 + number, 1_000 + number)
      ledger.sibling(newer, of: older)
      for actor in 0..<4 {
        ledger.feedback(
          .click, score: 1, on: actor.isMultiple(of: 2) ? older : newer, shown: [newer, older],
          actor: "u\(actor)")
      }
    }
    ledger.sibling(2, of: 1)
    let confidence = ledger.folded().freshness(of: [key])[key]?.confidence ?? 1
    #expect(confidence < 0.2)
  }
}

extension Ledger {
  /// Brings a finding about a chunk about, and confirms it.
  fileprivate mutating func confirmedFinding(of key: Int) -> String {
    var flagged = self
    for actor in 0..<4 { flagged.outdated(key, by: "labeller-\(actor)") }
    let findings = flagged.folded().findings(at: flagged.now)
    let id = findings.first { $0.keys == [ChunkKey(rawValue: Int64(key))] }?.id ?? ""
    decide(.confirm, finding: id)
    return id
  }
}
