import FailureMemory
import Feedback
import Retrieval
import Storage
import Testing

/// Merging, splitting and forgetting.
struct CaseShapeTests {
  private let all = Set(FailureState.allCases)

  @Test func `a merge keeps every event under the id of the older case`() {
    var policy = FailurePolicy.standard
    policy.joinSimilarity = 0.99
    policy.sharedBlameBonus = 0
    policy.mergeSimilarity = 0.6
    var script = FailureScript()
    script.say(FailureScript.axis(0), .init(chunk: "first", query: "one"))
    script.say(FailureScript.axis(9), .init(chunk: "far", query: "far"))
    script.say(FailureScript.axis(0, leaning: 1, by: 0.8), .init(chunk: "second", query: "two"))
    let book = script.book(dimension: 16, policy: policy)
    #expect(book.failures(in: all).map(\.id) == ["failure-1", "failure-2"])
    let merged = book.failure("failure-1")
    #expect(merged?.events.map(\.event.rawValue) == ["event-1", "event-3"])
    #expect(merged?.recalled.knownBad.map(\.rawValue).sorted() == ["first", "second"])
  }

  @Test func `a split keeps every event`() {
    var policy = FailurePolicy.standard
    policy.joinSimilarity = 0
    policy.mergeSimilarity = 2
    var script = FailureScript()
    for turn in 0..<3 {
      script.say(FailureScript.axis(0, leaning: 2 + turn, by: 0.5), .init(query: "left-\(turn)"))
      script.say(FailureScript.axis(1, leaning: 8 + turn, by: 0.5), .init(query: "right-\(turn)"))
    }
    let parts = script.book(dimension: 16, policy: policy).failures(in: all)
    #expect(parts.map(\.id) == ["failure-1", "failure-1-1"])
    #expect(parts.map(\.eventCount) == [3, 3])
    for part in parts {
      #expect(Set(part.queries.map { $0.rawValue.prefix(4) }).count == 1)
    }
    let events = parts.flatMap(\.events).map(\.sequence).sorted()
    #expect(events == Array(1...6))
  }

  @Test(arguments: [1, 2, 3] as [UInt64])
  func `however cases merge and split, every failure is in exactly one`(seed: UInt64) {
    var policy = FailurePolicy.standard
    policy.joinSimilarity = 0.45
    policy.mergeSimilarity = 0.55
    policy.splitSimilarity = 0.5
    let script = FailureScript.mixture(seed: seed, count: 250)
    let failed = script.steps.compactMap { step -> LedgerSequence? in
      if case .evidence(let evidence) = step, (evidence.event.score ?? 0) < 0 {
        return evidence.sequence
      }
      return nil
    }
    let book = script.book(dimension: 16, policy: policy)
    let kept = book.failures(in: all).flatMap(\.events).map(\.sequence).sorted()
    #expect(kept == failed, "seed \(seed)")
  }

  @Test func `what is settled is forgotten first, then what failed least and longest ago`() {
    var policy = FailurePolicy.standard
    policy.caseLimit = 3
    var script = FailureScript()
    for axis in 0..<3 { script.say(FailureScript.axis(axis), .init(chunk: "chunk-\(axis)")) }
    script.say(FailureScript.axis(0), .init(chunk: "chunk-0"))
    script.decide(.close, about: "failure-3")
    script.say(FailureScript.axis(3), .init(chunk: "chunk-3"))
    #expect(
      Set(script.book(dimension: 16, policy: policy).failures(in: all).map(\.id))
        == ["failure-1", "failure-2", "failure-6"])
    script.say(FailureScript.axis(4), .init(chunk: "chunk-4"))
    #expect(
      Set(script.book(dimension: 16, policy: policy).failures(in: all).map(\.id))
        == ["failure-1", "failure-6", "failure-7"])
  }

  @Test func `a new embedding space silences old vectors and keeps the cases`() {
    var script = FailureScript()
    let axis = FailureScript.axis(0)
    script.say(axis)
    script.say(FailureScript.axis(5), .init(chunk: "else", space: 2))
    let book = script.book(dimension: 16)
    #expect(book.warnings(for: axis, signature: axis).isEmpty)
    #expect(book.failure("failure-1")?.eventCount == 1)
  }
}
