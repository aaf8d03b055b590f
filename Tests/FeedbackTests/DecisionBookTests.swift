import Corpora
import Feedback
import Foundation
import Storage
import Testing

@Suite struct DecisionBookTests {
  private let book = DecisionBook()

  private func decide(
    _ id: String, _ action: Decision.Action, about content: String = "a", asked: [Float] = [1, 0],
    regarding: String? = nil, actor: String = "ff", at second: Double = 0
  ) {
    book.apply(
      .decision(
        Decision(
          id: EventID(trusted: id),
          subject: .chunk(ContentFingerprint(text: content), vector: asked), action: action,
          note: "because \(id)", actor: ActorHash(rawValue: actor),
          context: Decision.Context(
            chunk: ChunkID(trusted: content), text: "how?", space: 1,
            regarding: regarding.map { EventID(trusted: $0) })),
        sequence: 1, recordedAt: Date(timeIntervalSinceReferenceDate: second)))
  }

  private func entry(_ id: String) throws -> DecisionBook.Entry {
    try #require(book.entry(EventID(trusted: id)))
  }

  @Test func `a decision tells who, when and why`() throws {
    decide("p", .pin, actor: "ab", at: 5)
    let step = try #require(try entry("p").steps.first)
    #expect(try entry("p").state == .active && entry("p").action == .pin)
    #expect(step.actor == ActorHash(rawValue: "ab") && step.note == "because p")
    #expect(step.recordedAt == Date(timeIntervalSinceReferenceDate: 5))
  }

  @Test func `a release ends it and a reinstatement begins it again, all on record`() throws {
    decide("p", .pin)
    decide("r", .release, regarding: "p", actor: "cd")
    #expect(try entry("p").state == .released)
    decide("again", .pin, regarding: "p")
    #expect(try entry("p").state == .active)
    #expect(try entry("p").steps.map(\.id.rawValue) == ["p", "r", "again"])
    #expect(book.all.count == 1)
  }

  @Test func `a later decision on the same chunk and question replaces the earlier`() throws {
    decide("p", .pin)
    decide("b", .ban)
    #expect(try entry("p").state == .replaced && entry("b").state == .active)
    decide("elsewhere", .pin, asked: [0, 1])
    decide("other", .pin, about: "b")
    #expect(try entry("b").state == .active)
    #expect(book.all.map(\.id.rawValue) == ["other", "elsewhere", "b", "p"])
  }

  @Test func `its bytes read back to the same book`() throws {
    decide("p", .pin)
    decide("r", .release, regarding: "p")
    let copy = DecisionBook()
    try copy.restore(from: book.snapshotBytes())
    #expect(copy.all == book.all)
    #expect(copy.snapshotBytes() == book.snapshotBytes())
    copy.reset()
    #expect(copy.all.isEmpty)
  }
}
