import Corpora
import Feedback
import Foundation
import Storage
import Testing

@Suite struct LineageTests {
  private let lineage = Lineage()

  private func content(_ number: Int) -> ContentFingerprint {
    ContentFingerprint(text: "content \(number)")
  }

  private func become(_ old: Int, _ successors: [(number: Int, share: Float)]) {
    func subject(_ number: Int) -> Observation.Subject {
      Observation.Subject(
        key: ChunkKey(rawValue: Int64(number)), chunk: ChunkID(trusted: "n\(number)"),
        document: DocumentID(trusted: "d"), fingerprint: content(number))
    }
    lineage.apply(
      .observation(
        Observation(
          id: EventID(trusted: "o\(old)"), subject: subject(old),
          kind: .rechunked(
            successors: successors.map {
              Observation.Successor(subject: subject($0.number), share: $0.share)
            })), sequence: 1, recordedAt: Shown.moment))
  }

  private func credits(_ event: FeedbackEvent) throws -> [Credit] {
    let input = try #require(Shown.evidence(event, sequence: 1))
    guard case .evidence(let evidence) = lineage.carried(input) else { return [] }
    return evidence.credits
  }

  @Test func `what is said of an old content counts for its main successor, less the discount`()
    throws
  {
    become(1, [(11, 0.8), (12, 0.2)])
    let credit = try #require(
      try credits(Shown.event(target: Shown.chunk("c1"), score: -1)).first)
    #expect(credit.fingerprint == content(11))
    #expect(abs(credit.value + Lineage.discount) < 1e-12)
    let other = try #require(
      try credits(Shown.event(target: Shown.chunk("c2"), score: -1)).first)
    #expect(other.fingerprint == content(2) && other.value == -1)
  }

  @Test func `successors of successors are followed and a content that returns is its own`() throws
  {
    become(1, [(11, 1)])
    become(11, [(21, 1)])
    #expect(
      try credits(Shown.event(target: Shown.chunk("c1"))).map(\.fingerprint) == [content(21)])
    become(21, [(1, 1)])
    #expect(
      try credits(Shown.event(target: Shown.chunk("c1"))).map(\.fingerprint) == [content(1)])
  }

  @Test func `less than half of a text is no heir`() throws {
    become(1, [(11, 0.4), (12, 0.3)])
    #expect(
      try credits(Shown.event(target: Shown.chunk("c1"))).map(\.fingerprint) == [content(1)])
    #expect(lineage.predecessors(of: content(12)).map(\.content) == [content(1)])
  }

  @Test func `its bytes read back to the same lineage`() throws {
    become(1, [(11, 0.8)])
    let copy = Lineage()
    try copy.restore(from: lineage.snapshotBytes())
    #expect(copy.snapshotBytes() == lineage.snapshotBytes())
    #expect(copy.predecessors(of: content(11)).map(\.share) == [Double(Float(0.8))])
  }
}
