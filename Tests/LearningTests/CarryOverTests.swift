import Corpora
import Feedback
import Foundation
import Storage
import Testing

@testable import Learning

@Suite struct CarryOverTests {
  /// Puts chunks on others, as an observation of the service does.
  private func rechunk(
    _ session: Session, _ chunk: Int, to successors: [(content: UInt64, share: Float)]
  ) {
    func subject(_ content: ContentFingerprint) -> Observation.Subject {
      Observation.Subject(
        key: ChunkKey(rawValue: 1), chunk: ChunkID(trusted: "c"),
        document: DocumentID(trusted: "d"), fingerprint: content)
    }
    session.learner.apply(
      .observation(
        Observation(
          id: EventID(trusted: "o\(chunk)"), subject: subject(Neighborhoods.fingerprint(chunk)),
          kind: .rechunked(
            successors: successors.map { entry in
              Observation.Successor(
                subject: subject(ContentFingerprint(high: 9, low: entry.content)),
                share: entry.share)
            })), sequence: 1, recordedAt: Date(timeIntervalSince1970: 0)))
  }

  @Test func `a chunk that is cut in two gives its evidence on, less the discount`() throws {
    var world = Neighborhoods(seed: 12)
    let session = Session()
    session.live(&world, sessions: 300)
    let before = try #require(
      session.learner.lesson(about: Neighborhoods.fingerprint(0), limit: 100))
    rechunk(session, 0, to: [(1, 0.6), (2, 0.4)])
    let halves = try [1, 2].map { half in
      try #require(
        session.learner.lesson(about: ContentFingerprint(high: 9, low: half), limit: 100))
    }
    let kept = halves.reduce(0) { $0 + $1.confirmations }
    #expect(abs(kept - Lineage.discount * before.confirmations) < 0.01 * before.confirmations)
    #expect(halves[0].confirmations > halves[1].confirmations)
    let old = session.learner.lesson(about: Neighborhoods.fingerprint(0), limit: 100)
    #expect(old?.questions.isEmpty == true)
    #expect(abs(old?.confirmations ?? 1) < 1e-3)
  }

  @Test func `a content that nothing was learned about gives nothing on`() {
    let session = Session()
    let empty = session.learner.snapshotBytes()
    rechunk(session, 0, to: [(1, 1)])
    #expect(session.learner.snapshotBytes() == empty)
  }

  @Test func `carrying over is part of the fold: equal steps, equal bytes`() throws {
    var one = Neighborhoods(seed: 13)
    var other = Neighborhoods(seed: 13)
    let sessions = [Session(), Session()]
    sessions[0].live(&one, sessions: 120)
    sessions[1].live(&other, sessions: 120)
    for session in sessions { rechunk(session, 2, to: [(1, 0.9)]) }
    #expect(sessions[0].learner.snapshotBytes() == sessions[1].learner.snapshotBytes())
    let restored = Learner(profile: .balanced, dimension: Neighborhoods.dimension)
    try restored.restore(from: sessions[0].learner.snapshotBytes())
    #expect(restored.snapshotBytes() == sessions[0].learner.snapshotBytes())
  }
}
