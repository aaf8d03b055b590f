import FailureMemory
import Retrieval
import Storage
import Testing

/// The states of a case as the fold moves them.
struct FailureLifecycleTests {
  private let axis = FailureScript.axis(0)

  private func script(contentActors: Int, afterRemoval: Bool) -> FailureScript {
    var script = FailureScript()
    script.say(axis)
    if afterRemoval { script.observe(.removed, of: "bad") }
    for number in 0..<contentActors {
      script.say(axis, .init(score: 1, chunk: "good", actor: "content-\(number)"))
    }
    return script
  }

  private func state(_ script: FailureScript) -> FailureState? {
    script.book(dimension: 16).failures(in: Set(FailureState.allCases)).first?.recalled.state
  }

  @Test func `a removal alone repairs nothing`() {
    #expect(state(script(contentActors: 0, afterRemoval: true)) == .open)
  }

  @Test func `two content actors after a change close a case`() {
    #expect(state(script(contentActors: 1, afterRemoval: true)) == .open)
    #expect(state(script(contentActors: 2, afterRemoval: true)) == .fixed)
  }

  @Test func `without a change it takes four`() {
    #expect(state(script(contentActors: 3, afterRemoval: false)) == .open)
    #expect(state(script(contentActors: 4, afterRemoval: false)) == .fixed)
  }

  @Test func `one actor cannot close a case however often`() {
    var script = FailureScript()
    script.say(axis)
    for _ in 0..<20 { script.say(axis, .init(score: 1, chunk: "good", actor: "bob")) }
    #expect(state(script) == .open)
  }

  @Test func `a fixed case does not warn, and a new failure makes it regressed`() {
    var script = script(contentActors: 2, afterRemoval: true)
    #expect(script.book(dimension: 16).warnings(for: axis, signature: axis).isEmpty)
    script.say(axis, .init(chunk: "worse"))
    let book = script.book(dimension: 16)
    let found = book.failures().first
    #expect(found?.recalled.state == .regressed)
    #expect(found?.regressions == 1)
    #expect(
      found?.changes.map(\.words) == [
        "Chunk 'bad' was replaced or deleted.", "Users were content again.",
      ])
    #expect(book.warnings(for: axis, signature: axis).map(\.state) == [.regressed])
  }

  @Test func `a newer version of a blamed chunk is a change, one of another chunk is none`() {
    var script = FailureScript()
    script.say(axis)
    let newer = Observation.Kind.newerNeighbor(
      newer: FailureScript.subject("new"), similarity: 0.97, overlap: 0.9, differences: [])
    script.observe(newer, of: "bystander")
    #expect(script.book(dimension: 16).failures().first?.changes.isEmpty == true)
    script.observe(newer, of: "bad")
    #expect(script.book(dimension: 16).failures().first?.changes.map(\.kind) == [.newerVersion])
  }

  @Test func `a dismissal holds against repeats until it is taken back`() {
    var script = FailureScript()
    script.say(axis)
    script.decide(.dismiss, about: "failure-1")
    for _ in 0..<5 { script.say(FailureScript.axis(0, leaning: 1, by: 0.3)) }
    let dismissed = script.book(dimension: 16)
    #expect(
      dismissed.failures(in: Set(FailureState.allCases)).map(\.recalled.state) == [.dismissed])
    #expect(dismissed.failure("failure-1")?.eventCount == 6)
    #expect(dismissed.warnings(for: axis, signature: axis).isEmpty)
    #expect(dismissed.search(FailureProbe(vector: axis), limit: 5).isEmpty)
    script.decide(.reopen, about: "failure-1")
    #expect(script.book(dimension: 16).warnings(for: axis, signature: axis).count == 1)
  }

  @Test func `a maintainer closes a case and a failure brings it back`() {
    var script = FailureScript()
    script.say(axis)
    script.decide(.close, about: "failure-1")
    #expect(state(script) == .fixed)
    script.say(axis)
    #expect(state(script) == .regressed)
  }

  @Test func `a decision about an unknown case changes nothing`() {
    var script = FailureScript()
    script.say(axis)
    let before = script.book(dimension: 16).snapshotBytes()
    script.decide(.close, about: "failure-99")
    #expect(script.book(dimension: 16).snapshotBytes() == before)
  }
}
