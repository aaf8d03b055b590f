import FailureMemory
import Feedback
import Retrieval
import Storage
import Testing

struct FailureCaseBookTests {
  private let axis = FailureScript.axis(0)

  @Test func `an event changes the warnings of the very next search`() {
    let book = FailureCaseBook(dimension: 16)
    #expect(book.warnings(for: axis, signature: axis).isEmpty)
    var script = FailureScript()
    script.say(axis, .init(label: .outdated, fault: .document, correction: "It is 12 now."))
    for step in script.steps { book.apply(step) }
    let warning = book.warnings(for: axis, signature: axis).first
    #expect(warning?.state == .open)
    #expect(warning?.label == .outdated)
    #expect(warning?.knownBad == [ChunkID(trusted: "bad")])
    #expect(warning?.correction == "It is 12 now.")
    #expect((warning?.similarity ?? 0) > 0.9)
  }

  @Test func `an unrelated query is not warned`() {
    var script = FailureScript()
    script.say(axis)
    let other = FailureScript.axis(3, leaning: 0, by: 0.2)
    #expect(script.book(dimension: 16).warnings(for: other, signature: other).isEmpty)
  }

  @Test func `a query without a signature or of another dimension does no harm`() {
    var script = FailureScript()
    script.say(axis)
    let book = script.book(dimension: 16)
    #expect(book.warnings(for: axis, signature: []).count == 1)
    #expect(book.warnings(for: axis, signature: [1, 0]).count == 1)
    #expect(book.warnings(for: [1, 0], signature: []).isEmpty)
    #expect(book.search(FailureProbe(vector: [1, 0]), limit: 5).isEmpty)
  }

  @Test func `blame on the generation or a good word makes no case`() {
    var script = FailureScript()
    script.say(axis, .init(fault: .generation))
    script.say(axis, .init(score: 1))
    #expect(script.book(dimension: 16).failures(in: Set(FailureState.allCases)).isEmpty)
  }

  @Test func `similar failures share a case and different ones do not`() {
    var script = FailureScript()
    script.say(axis, .init(query: "one"))
    script.say(FailureScript.axis(0, leaning: 1, by: 0.5), .init(query: "two"))
    script.say(FailureScript.axis(5), .init(chunk: "else", query: "three"))
    let cases = script.book(dimension: 16).failures()
    #expect(cases.map(\.eventCount) == [2, 1])
    #expect(cases.first?.queries.map(\.rawValue) == ["two", "one"])
  }

  @Test func `search ranks by the best representative of a case`() {
    var script = FailureScript()
    let far = FailureScript.axis(0, leaning: 1, by: 0.8)
    script.say(axis)
    script.say(far)
    script.say(FailureScript.axis(2), .init(chunk: "else"))
    let found = script.book(dimension: 16).search(
      FailureProbe(vector: far, signature: far), limit: 5)
    #expect(found.count == 2)
    #expect(found.first?.eventCount == 2)
    #expect(found.map(\.recalled.similarity) == found.map(\.recalled.similarity).sorted(by: >))
  }

  @Test func `good words nearby add known good chunks`() {
    var script = FailureScript()
    script.say(axis)
    script.say(axis, .init(score: 1, chunk: "good"))
    let found = script.book(dimension: 16).failures().first
    #expect(found?.recalled.knownGood == [ChunkID(trusted: "good")])
  }

  @Test func `questions that the corpus does not cover are gaps with their volume`() {
    var script = FailureScript()
    for number in 0..<3 {
      script.say(
        axis, .init(query: "gap-\(number)", label: .missing, fault: .outOfScope))
    }
    script.say(FailureScript.axis(4), .init(query: "empty", hasHits: false))
    script.say(FailureScript.axis(8), .init(query: "ranked badly"))
    let gaps = script.book(dimension: 16).coverageGaps()
    #expect(gaps.map(\.eventCount) == [3, 1])
    #expect(gaps.last?.queries.map(\.rawValue) == ["empty"])
  }
}
