import Corpora
import Feedback
import Foundation
import Retrieval
import Staleness
import Storage
import Testing

@Suite struct StalenessTrackerTests {
  private let key = ChunkKey(rawValue: 1)

  @Test(arguments: [1, 2, 50])
  func `one vandal cannot flag, however often it labels, clicks and labels again`(repeats: Int) {
    var ledger = Ledger()
    ledger.sibling(2, of: 1)
    for _ in 0..<repeats {
      ledger.outdated(1, by: "vandal")
      ledger.feedback(.click, score: 1, on: 2, shown: [1, 2], actor: "vandal")
    }
    #expect(ledger.folded().findings(at: ledger.now).isEmpty)
  }

  @Test func `two vandals that label everything flag nothing`() {
    var ledger = Ledger()
    for key in 1...60 {
      ledger.sibling(key + 1_000, of: key)
      ledger.outdated(key, by: "a")
      ledger.outdated(key, by: "b")
    }
    #expect(ledger.folded().findings(at: ledger.now).count <= 3)
  }

  @Test func `two distinct actors and a newer sibling flag the older chunk`() throws {
    var ledger = Ledger()
    ledger.sibling(2, of: 1)
    ledger.outdated(1, by: "a")
    ledger.outdated(1, by: "b")
    let tracker = ledger.folded()
    let finding = try #require(tracker.findings(at: ledger.now).first)
    #expect(finding.verdict == .superseded)
    #expect(finding.state == .open)
    #expect(finding.advice == .replace(by: ChunkID(trusted: "chunk-2")))
    #expect(finding.evidence.contains { $0.kind == .label })
    let freshness = try #require(tracker.freshness(of: [key])[key])
    #expect(freshness.demotion > 0 && freshness.demotion <= tracker.policy.demotionBound)
    #expect(!freshness.isHidden)
  }

  @Test func `a sibling without texts orders versions and flags nothing`() throws {
    var ledger = Ledger()
    ledger.sibling(2, of: 1)
    let tracker = ledger.folded()
    let freshness = try #require(tracker.freshness(of: [key])[key])
    #expect(freshness.newerVersions == [ChunkKey(rawValue: 2)])
    #expect(freshness.tieWidth > 0 && freshness.demotion == 0)
    #expect(tracker.findings(at: ledger.now).isEmpty)
  }

  @Test func `a contradicting text flags without any feedback and a rewording does not`() {
    var ledger = Ledger()
    let number = Observation.Difference(kind: "number", old: "72", new: "24")
    let words = Observation.Difference(kind: "wording", old: "shows", new: "displays")
    ledger.observe(
      .newerNeighbor(
        newer: Ledger.subject(2), similarity: 0.95, overlap: 0.9, differences: [number]), on: 1)
    ledger.observe(
      .newerNeighbor(
        newer: Ledger.subject(4), similarity: 0.95, overlap: 0.9, differences: [words]), on: 3)
    let findings = ledger.folded().findings(at: ledger.now)
    #expect(findings.map(\.keys) == [[key]])
    #expect(findings.first?.verdict == .contradicted)
  }

  @Test func `users who keep choosing the newer version flag the older one`() {
    var dead = Ledger()
    var alive = Ledger()
    dead.sibling(2, of: 1)
    alive.sibling(2, of: 1)
    for actor in 0..<20 {
      dead.feedback(.click, score: 1, on: 2, shown: [2, 1], actor: "u\(actor)")
      alive.feedback(
        .click, score: 1, on: actor.isMultiple(of: 3) ? 1 : 2, shown: [2, 1], actor: "u\(actor)")
    }
    #expect(dead.folded().findings(at: dead.now).count == 1)
    #expect(alive.folded().findings(at: alive.now).isEmpty)
  }

  @Test func `a dismissal holds against repeats and yields to many new actors`() throws {
    var ledger = Ledger()
    ledger.sibling(2, of: 1)
    for actor in ["a", "b", "c"] { ledger.outdated(1, by: actor) }
    let id = try #require(ledger.folded().findings(at: ledger.now).first).id
    ledger.decide(.dismiss, finding: id)
    for _ in 0..<20 { for actor in ["a", "b", "c"] { ledger.outdated(1, by: actor) } }
    ledger.sibling(2, of: 1)
    let dismissed = try #require(ledger.folded().finding(id, at: ledger.now))
    #expect(dismissed.state == .dismissed)
    #expect(ledger.folded().freshness(of: [key])[key]?.demotion == 0)
    for actor in 0..<8 { ledger.outdated(1, by: "new-\(actor)") }
    #expect(ledger.folded().finding(id, at: ledger.now)?.state == .open)
  }

  @Test func `a gone source never loses its chunks by itself`() throws {
    var ledger = Ledger()
    ledger.observe(.sourceGone, on: 1)
    let tracker = ledger.folded()
    let freshness = try #require(tracker.freshness(of: [key])[key])
    #expect(freshness.verdict == .goneAtSource)
    #expect(!freshness.isHidden)
    #expect(freshness.demotion <= tracker.policy.demotionBound)
    ledger.observe(.sourceRestored, on: 1)
    #expect(ledger.folded().findings(at: ledger.now).isEmpty)
    #expect(ledger.folded().freshness(of: [key])[key]?.verdict == .current)
  }

  @Test func `a document with a later date is not expired any more`() {
    var ledger = Ledger()
    ledger.observe(.expired(at: ledger.now), on: 1)
    #expect(ledger.folded().sourceTrouble(of: Ledger.subject(1).document) == [.expired])
    ledger.observe(.sourceRestored, on: 1)
    #expect(ledger.folded().findings(at: ledger.now).count == 1)
    ledger.observe(.renewed, on: 1)
    #expect(ledger.folded().findings(at: ledger.now).isEmpty)
    #expect(ledger.folded().sourceTrouble(of: Ledger.subject(1).document).isEmpty)
  }

  @Test func `users who keep choosing an older version over the newer one are noticed`() {
    var ledger = Ledger()
    ledger.sibling(2, of: 1)
    #expect(ledger.folded().freshness(of: [key])[key]?.isChosenOverNewer == false)
    for actor in 0..<6 {
      ledger.feedback(.click, score: 1, on: 1, shown: [2, 1], actor: "u\(actor)")
    }
    #expect(ledger.folded().freshness(of: [key])[key]?.isChosenOverNewer == true)
  }

  @Test func `the owner's settings bound and switch what findings do`() {
    var ledger = Ledger()
    ledger.sibling(2, of: 1)
    for actor in 0..<6 { ledger.outdated(1, by: "u\(actor)") }
    var settings = CollectionSettings()
    settings.staleness.demotionBound = 0.2
    settings.staleness.hiddenVerdicts = ["superseded"]
    let strict = StalenessTracker(policy: StalenessPolicy(settings))
    settings.demotesStale = false
    settings.staleness = StalenessSettings(ordersVersions: false)
    let off = StalenessTracker(policy: StalenessPolicy(settings))
    for step in ledger.steps {
      strict.apply(step)
      off.apply(step)
    }
    let hidden = strict.freshness(of: [key])[key]
    #expect(hidden?.isHidden == true)
    #expect((hidden?.demotion ?? 0) > 0.05 && (hidden?.demotion ?? 1) <= 0.2)
    let untouched = off.freshness(of: [key])[key]
    #expect(untouched?.demotion == 0 && untouched?.newerVersions == [])
    #expect(untouched?.verdict == .superseded && untouched?.isHidden == false)
  }

  @Test func `only a confirmation hides a chunk, and reopening shows it again`() throws {
    var ledger = Ledger()
    ledger.sibling(2, of: 1)
    for actor in 0..<10 { ledger.outdated(1, by: "u\(actor)") }
    #expect(ledger.folded().freshness(of: [key])[key]?.isHidden == false)
    let id = try #require(ledger.folded().findings(at: ledger.now).first).id
    ledger.decide(.confirm, finding: id)
    #expect(ledger.folded().freshness(of: [key])[key]?.isHidden == true)
    ledger.decide(.reopen, finding: id)
    #expect(ledger.folded().freshness(of: [key])[key]?.isHidden == false)
  }

  @Test func `a snooze sleeps until its time`() throws {
    var ledger = Ledger()
    ledger.observe(.expired(at: ledger.now), on: 1)
    let id = try #require(ledger.folded().findings(at: ledger.now).first).id
    let until = ledger.now.addingTimeInterval(3_600)
    ledger.decide(.snooze, finding: id, until: until)
    let tracker = ledger.folded()
    #expect(tracker.finding(id, at: ledger.now)?.state == .snoozed)
    #expect(tracker.finding(id, at: until)?.state == .open)
  }

  @Test func `a removed chunk drops out, and late feedback on it does not bring it back`() {
    var ledger = Ledger()
    ledger.sibling(2, of: 1)
    let shownAt = ledger.now
    ledger.outdated(1, by: "a")
    ledger.outdated(1, by: "b")
    ledger.observe(.removed, on: 1)
    ledger.feedback(
      .label, label: .outdated, score: -1, on: 1, shown: [1], actor: "c", shownAt: shownAt)
    let tracker = ledger.folded()
    #expect(tracker.findings(at: ledger.now).isEmpty)
    #expect(tracker.freshness(of: [key]).isEmpty)
  }

  @Test func `an older version stands alone again when the newer one is removed`() {
    var ledger = Ledger()
    ledger.sibling(2, of: 1)
    ledger.observe(.removed, on: 2)
    #expect(ledger.folded().freshness(of: [key])[key]?.newerVersions == [])
  }

  @Test func `erasing an actor takes its labels out of every finding`() {
    var ledger = Ledger()
    ledger.sibling(2, of: 1)
    ledger.outdated(1, by: "a")
    ledger.outdated(1, by: "b")
    let erased = ledger.folded { !$0.isFrom("b") }
    #expect(erased.findings(at: ledger.now).isEmpty)
    #expect(!String(decoding: erased.snapshotBytes(), as: UTF8.self).contains("\"b\""))
  }
}
