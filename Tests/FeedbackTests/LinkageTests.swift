import Feedback
import Storage
import Testing

@Suite struct LinkageTests {
  private func failure(of event: FeedbackEvent) -> FeedbackError? {
    do throws(FeedbackError) {
      try Linkage.check(event, against: Shown.retrieval)
      return nil
    } catch {
      return error
    }
  }

  @Test(arguments: [
    Shown.event(), Shown.event(score: nil), Shown.event(score: 1), Shown.event(score: -1),
    Shown.event(target: Shown.chunk("c5")), Shown.event(target: Shown.chunk("c5", rank: 5)),
    Shown.event(target: Shown.document("even")), Shown.event(cited: ["c1", "c5"]),
    Shown.event(expected: "not shown: that is the point"),
  ])
  func `an event that fits its retrieval is taken`(event: FeedbackEvent) {
    #expect(failure(of: event) == nil)
  }

  @Test(arguments: [1.0001, -1.5, 1e300, .infinity, -.infinity, .nan])
  func `a score out of range is named`(score: Double) {
    let error = failure(of: Shown.event(score: score))
    #expect(error?.code == .outOfRange)
    #expect(error?.pointer == "/score")
  }

  @Test(arguments: [
    (Shown.event(target: Shown.chunk("c6")), "/target/id"),
    (Shown.event(target: Shown.chunk("C1")), "/target/id"),
    (Shown.event(target: Shown.chunk("c5", rank: 4)), "/target/rank"),
    (Shown.event(target: Shown.chunk("c1", rank: 0)), "/target/rank"),
    (Shown.event(target: Shown.document("c1")), "/target/id"),
    (Shown.event(cited: ["c1", "c9"]), "/cited/1"),
    (Shown.event(target: Shown.chunk("c1"), cited: ["c0", "c9"]), "/cited/0"),
  ])
  func `what was not shown is named by its field`(event: FeedbackEvent, pointer: String) {
    let error = failure(of: event)
    #expect(error?.code == .notShown)
    #expect(error?.pointer == pointer)
    #expect(error?.description.hasPrefix(pointer) == true)
  }
}
