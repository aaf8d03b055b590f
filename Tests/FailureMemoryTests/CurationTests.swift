import FailureMemory
import Retrieval
import Storage
import Testing

/// Answers that a maintainer chose, as the fold keeps them.
struct CurationTests {
  private let axis = FailureScript.axis(0)
  private let all = Set(FailureState.allCases)

  private func chunks(_ book: FailureCaseBook, _ query: [Float]) -> [String] {
    book.answers(for: query, signature: query).map(\.chunk.rawValue)
  }

  @Test func `an answer is recalled for its questions alone, and makes the case a candidate`() {
    var script = FailureScript()
    script.say(axis)
    #expect(script.book(dimension: 16).answerContents.isEmpty)
    script.decide(.curate, about: "failure-1", answer: "right")
    let book = script.book(dimension: 16)
    #expect(chunks(book, axis) == ["right"])
    #expect(chunks(book, FailureScript.axis(4)).isEmpty)
    #expect(book.answerContents == [FailureScript.subject("right").fingerprint])
    #expect(book.failure("failure-1")?.isCandidate == true)
    #expect(book.failure("failure-1")?.changes.map(\.kind) == [.curated])
  }

  @Test func `a repaired case keeps its answer, a dismissed one shows none`() {
    var script = FailureScript()
    script.say(axis)
    script.decide(.curate, about: "failure-1", answer: "right")
    script.decide(.close, about: "failure-1")
    #expect(chunks(script.book(dimension: 16), axis) == ["right"])
    script.decide(.dismiss, about: "failure-1")
    #expect(chunks(script.book(dimension: 16), axis).isEmpty)
  }

  @Test func `an answer ends by withdrawal or with its chunk, which repairs nothing`() {
    var script = FailureScript()
    script.say(axis)
    script.decide(.curate, about: "failure-1", answer: "right")
    script.say(axis)
    var removed = script
    script.decide(.withdraw, about: "failure-1")
    removed.observe(.removed, of: "right")
    for ended in [script, removed] {
      let book = ended.book(dimension: 16)
      #expect(chunks(book, axis).isEmpty)
      #expect(book.answerContents.isEmpty)
      #expect(book.failure("failure-1")?.changes.map(\.kind) == [.curated, .withdrawn])
      #expect(book.failure("failure-1")?.isCandidate == false)
    }
  }

  @Test func `the latest of several answers comes first, and the oldest makes room`() {
    var script = FailureScript()
    script.say(axis)
    for number in 0..<6 { script.decide(.curate, about: "failure-1", answer: "answer-\(number)") }
    let book = script.book(dimension: 16)
    #expect(book.failure("failure-1")?.answers.count == CuratedAnswer.limit)
    #expect(chunks(book, axis).count == book.policy.warningLimit)
  }

  @Test func `answers survive a merge, a snapshot and an eviction`() throws {
    var policy = FailurePolicy.standard
    policy.joinSimilarity = 0.99
    policy.sharedBlameBonus = 0
    policy.mergeSimilarity = 0.6
    policy.caseLimit = 2
    var script = FailureScript()
    script.say(axis, .init(chunk: "first"))
    script.decide(.curate, about: "failure-1", answer: "right")
    script.say(FailureScript.axis(0, leaning: 1, by: 0.8), .init(chunk: "second"))
    script.decide(.close, about: "failure-1")
    for far in 6..<9 { script.say(FailureScript.axis(far), .init(chunk: "far-\(far)")) }
    let book = script.book(dimension: 16, policy: policy)
    #expect(book.failure("failure-1")?.eventCount == 2)
    #expect(chunks(book, axis) == ["right"])
    let restored = FailureCaseBook(dimension: 16, policy: policy)
    try restored.restore(from: book.snapshotBytes())
    #expect(restored.snapshotBytes() == book.snapshotBytes())
    #expect(chunks(restored, axis) == ["right"])
  }
}
