import Feedback
import Foundation
import Storage
import Testing

@Suite struct PeriodRetractionTests {
  /// Entries one second apart.
  private func entries(_ bodies: [LedgerBody]) -> [LedgerEntry] {
    bodies.enumerated().map { place, body in
      var entry = Shown.entry(LedgerSequence(place + 1), body)
      entry.recordedAt = Shown.moment + Double(place)
      return entry
    }
  }

  private func fold(_ bodies: [LedgerBody]) -> Retractions {
    var retractions = Retractions()
    for entry in entries(bodies) { _ = retractions.apply(entry) }
    return retractions
  }

  private func retract(_ subject: Decision.Subject) -> LedgerBody {
    .decision(Decision(id: EventID(trusted: "d"), subject: subject, action: .retract))
  }

  private func period(_ from: Double, _ until: Double) -> Decision.Subject {
    .period(from: Shown.moment + from, until: Shown.moment + until)
  }

  private let votes: [LedgerBody] = (0..<5).map {
    .feedback(Shown.event("\($0)", actor: "actor \($0)"))
  }

  @Test func `a period takes back what was taken from its beginning on and before its end`() {
    #expect(fold(votes + [retract(period(1, 3))]).excluded == [2, 3])
    #expect(fold(votes + [retract(period(9, 12))]).excluded.isEmpty)
  }

  @Test func `who took something back in a retracted period is heard again`() {
    let bodies: [LedgerBody] = [
      .feedback(Shown.event("1", actor: "ann")),
      .feedback(Shown.event("2", score: nil, actor: "ann")),
    ]
    #expect(fold(bodies + [retract(period(1, 2))]).excluded == [2])
    #expect(fold(bodies + [retract(.event(EventID(trusted: "2")))]).excluded == [2])
    #expect(fold(bodies + [retract(period(0, 1))]).excluded == [1, 2])
  }

  @Test func `a decision that brings an event back asks for a new fold`() {
    var retractions = Retractions()
    let bodies: [LedgerBody] = [
      .feedback(Shown.event("1", actor: "ann")),
      .feedback(Shown.event("2", score: nil, actor: "ann")), retract(period(1, 2)),
      retract(period(1, 2)),
    ]
    #expect(entries(bodies).map { retractions.apply($0) } == [false, true, true, false])
  }

  @Test func `the reach of a retraction counts what counts at present`() {
    let fold = fold(votes + [retract(.event(EventID(trusted: "1")))])
    #expect(fold.reach(of: period(0, 3)) == 2)
    #expect(fold.reach(of: .actor(ActorHash(rawValue: "actor 4"))) == 1)
    #expect(fold.reach(of: .event(EventID(trusted: "1"))) == 0)
  }

  @Test(arguments: UInt64(1)...20)
  func `what no longer counts is kept in canonical bytes and read again`(seed: UInt64) throws {
    var random = Chance(state: seed)
    let bodies = (0..<60).map { number -> LedgerBody in
      switch random.number(below: 10) {
      case 0: return retract(.event(EventID(trusted: "\(random.number(below: 60))")))
      case 1: return retract(.actor(ActorHash(rawValue: "a\(random.number(below: 4))")))
      case 2: return retract(period(Double(random.number(below: 60)), 40))
      default:
        return .feedback(
          Shown.event(
            "\(number)", target: Shown.chunk("c\(random.number(below: 3))"),
            score: random.number(below: 4) == 0 ? nil : 1,
            actor: random.number(below: 5) == 0 ? nil : "a\(random.number(below: 4))"))
      }
    }
    let entries = entries(bodies)
    var whole = Retractions()
    for entry in entries { _ = whole.apply(entry) }
    let bytes = Retractions.snapshotBytes(of: whole.excluded)
    #expect(try Retractions.excluded(snapshot: bytes) == whole.excluded)
    #expect(!whole.excluded.isEmpty)
    for length in stride(from: 0, to: bytes.count, by: 7) {
      #expect(throws: (any Error).self) {
        _ = try Retractions.excluded(snapshot: Array(bytes.prefix(length)))
      }
    }
  }

  private struct Chance {
    var state: UInt64

    mutating func number(below bound: UInt64) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int((state >> 33) % bound)
    }
  }
}
