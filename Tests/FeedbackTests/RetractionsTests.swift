import Feedback
import Storage
import Testing

@Suite struct RetractionsTests {
  private func fold(_ bodies: [LedgerBody]) -> Retractions {
    var retractions = Retractions()
    for (place, body) in bodies.enumerated() {
      _ = retractions.apply(Shown.entry(LedgerSequence(place + 1), body))
    }
    return retractions
  }

  private func retract(_ subject: Decision.Subject, id: String = "d") -> LedgerBody {
    .decision(Decision(id: EventID(trusted: id), subject: subject, action: .retract))
  }

  @Test func `a null score takes back the actor's earlier event of that name and target`() {
    let fold = fold([
      .feedback(Shown.event("1", target: Shown.chunk("c1", rank: 1), actor: "ann")),
      .feedback(Shown.event("2", target: Shown.chunk("c1"), score: nil, actor: "ann")),
    ])
    #expect(fold.excluded == [1, 2])
  }

  @Test(arguments: [
    Shown.event("1", target: Shown.chunk("c1"), actor: "bob"),
    Shown.event("1", target: Shown.chunk("c1")),
    Shown.event("1", name: .rating, target: Shown.chunk("c1"), actor: "ann"),
    Shown.event("1", target: Shown.chunk("c2"), actor: "ann"),
    Shown.event("1", target: Shown.document("c1"), actor: "ann"),
    Shown.event("1", actor: "ann"),
    Shown.event("1", target: Shown.chunk("c1"), actor: "ann", query: "another"),
  ])
  func `a null score leaves others, other names, targets and retrievals`(event: FeedbackEvent) {
    let fold = fold([
      .feedback(event),
      .feedback(Shown.event("2", target: Shown.chunk("c1"), score: nil, actor: "ann")),
    ])
    #expect(fold.excluded == [2])
  }

  @Test func `who votes again after taking back is heard`() {
    let fold = fold([
      .feedback(Shown.event("1", actor: "ann")),
      .feedback(Shown.event("2", score: nil, actor: "ann")),
      .feedback(Shown.event("3", score: 1, actor: "ann")),
    ])
    #expect(fold.excluded == [1, 2])
  }

  @Test func `a null score takes back all earlier repetitions`() {
    let fold = fold([
      .feedback(Shown.event("1", actor: "ann")), .feedback(Shown.event("2", actor: "ann")),
      .feedback(Shown.event("3", score: nil, actor: "ann")),
    ])
    #expect(fold.excluded == [1, 2, 3])
  }

  @Test func `only a step that changes what counts asks for a new fold`() {
    var retractions = Retractions()
    func apply(_ sequence: LedgerSequence, _ body: LedgerBody) -> Bool {
      retractions.apply(Shown.entry(sequence, body))
    }
    #expect(!apply(1, .feedback(Shown.event("1", actor: "ann"))))
    #expect(!apply(2, .feedback(Shown.event("2", score: nil, actor: "bob"))))
    #expect(apply(3, .feedback(Shown.event("3", score: nil, actor: "ann"))))
    #expect(!apply(4, .feedback(Shown.event("4", score: nil, actor: "ann"))))
    #expect(!apply(5, retract(.event(EventID(trusted: "1")))))
    #expect(!apply(6, retract(.event(EventID(trusted: "unknown")))))
  }

  @Test func `a decision takes back one event`() {
    let fold = fold([
      .feedback(Shown.event("1")), .feedback(Shown.event("2")),
      retract(.event(EventID(trusted: "1"))),
    ])
    #expect(fold.excluded == [1])
  }

  @Test func `a decision takes back all that an actor sent before it`() {
    let fold = fold([
      .feedback(Shown.event("1", actor: "ann")),
      .feedback(Shown.event("2", target: Shown.chunk("c3"), actor: "ann", query: "another")),
      .feedback(Shown.event("3", actor: "bob")),
      retract(.actor(ActorHash(rawValue: "ann"))),
      .feedback(Shown.event("5", actor: "ann")),
    ])
    #expect(fold.excluded == [1, 2])
  }

  @Test(arguments: [Decision.Action.dismiss, .ban, .forgive, .confirm])
  func `other decisions take nothing back`(action: Decision.Action) {
    let fold = fold([
      .feedback(Shown.event("1", actor: "ann")),
      .decision(
        Decision(
          id: EventID(trusted: "d"), subject: .actor(ActorHash(rawValue: "ann")), action: action)),
    ])
    #expect(fold.excluded.isEmpty)
  }

  @Test func `retractions of different things give the same whatever their order`() {
    let votes: [LedgerBody] = [
      .feedback(Shown.event("1", actor: "ann")), .feedback(Shown.event("2", actor: "bob")),
      .feedback(Shown.event("3", actor: "cid")), .feedback(Shown.event("4", actor: "dot")),
    ]
    let changes: [LedgerBody] = [
      retract(.event(EventID(trusted: "1")), id: "d1"),
      retract(.actor(ActorHash(rawValue: "bob")), id: "d2"),
      .feedback(Shown.event("5", score: nil, actor: "cid")),
    ]
    for order in [[0, 1, 2], [2, 1, 0], [1, 2, 0]] {
      let fold = fold(votes + order.map { changes[$0] })
      #expect(fold.excluded.intersection([1, 2, 3, 4]) == [1, 2, 3], "\(order)")
    }
  }
}
