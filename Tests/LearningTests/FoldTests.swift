import Corpora
import Feedback
import Foundation
import Learning
import Retrieval
import Storage
import Testing

@Suite struct FoldTests {
  private func fold(_ inputs: some Sequence<ProjectionInput>) -> Learner {
    let learner = Learner(profile: .balanced, dimension: Neighborhoods.dimension)
    for input in inputs { learner.apply(input) }
    return learner
  }

  @Test func `the same log gives the same bytes, folded whole or from a snapshot`() throws {
    var world = Neighborhoods(seed: 21)
    let session = Session()
    session.live(&world, sessions: 150)
    let bytes = session.learner.snapshotBytes()
    #expect(fold(session.inputs).snapshotBytes() == bytes)

    let half = session.inputs.count / 2
    let resumed = Learner(profile: .balanced, dimension: Neighborhoods.dimension)
    try resumed.restore(from: fold(session.inputs.prefix(half)).snapshotBytes())
    for input in session.inputs.dropFirst(half) { resumed.apply(input) }
    #expect(resumed.snapshotBytes() == bytes)
  }

  @Test func `a restored state ranks as the one it was taken from`() throws {
    var world = Neighborhoods(seed: 22)
    let session = Session()
    session.live(&world, sessions: 200)
    let restored = Session()
    try restored.learner.restore(from: session.learner.snapshotBytes())
    #expect(restored.learner.snapshotBytes() == session.learner.snapshotBytes())
    for need in 0..<Neighborhoods.needCount {
      let vector = world.wording(of: need)
      #expect(restored.adjustments(world, vector) == session.adjustments(world, vector))
    }
  }

  @Test func `a fold without an actor is the world in which they never spoke`() {
    var world = Neighborhoods(seed: 23)
    let session = Session()
    session.live(&world, sessions: 80)
    let honest = session.inputs.count
    let clean = session.learner.snapshotBytes()
    for _ in 0..<10 {
      let retrieval = session.ask(world, world.wording(of: 1))
      session.tell(.thumb, score: 1, of: 4, in: retrieval, by: "evil")
    }
    #expect(session.learner.snapshotBytes() != clean)
    let kept = session.inputs.filter { input in
      if case .evidence(let evidence) = input {
        evidence.event.actor?.rawValue != "evil"
      } else {
        true
      }
    }
    #expect(kept.count == honest)
    #expect(fold(kept).snapshotBytes() == clean)
  }

  @Test func `damaged or foreign snapshots are refused and change nothing`() {
    var world = Neighborhoods(seed: 24)
    let session = Session()
    session.live(&world, sessions: 30)
    let bytes = session.learner.snapshotBytes()
    var random = SplitMix(state: 24)
    for _ in 0..<50 {
      var damaged = bytes
      damaged[Int(random.next() % UInt64(bytes.count))] ^= 1 << UInt8(random.next() % 8)
      #expect(throws: LearningError.self) { try session.learner.restore(from: damaged) }
      #expect(throws: LearningError.self) {
        try session.learner.restore(
          from: Array(bytes.prefix(Int(random.next() % UInt64(bytes.count)))))
      }
    }
    let other = Learner(profile: .balanced, dimension: Neighborhoods.dimension + 1)
    #expect(throws: LearningError.self) { try other.restore(from: bytes) }
    #expect(session.learner.snapshotBytes() == bytes)
  }

  /// The same log about ever new contents.
  private func renewed(_ input: ProjectionInput) -> ProjectionInput {
    guard case .evidence(var evidence) = input else { return input }
    let edition = UInt64(evidence.sequence / 10) * 100
    for hit in evidence.retrieval.hits.indices {
      evidence.retrieval.hits[hit].fingerprint = Self.edition(
        edition, of: evidence.retrieval.hits[hit].fingerprint)
    }
    for credit in evidence.credits.indices {
      evidence.credits[credit].fingerprint = Self.edition(
        edition, of: evidence.credits[credit].fingerprint)
    }
    return .evidence(evidence)
  }

  private static func edition(
    _ number: UInt64, of fingerprint: ContentFingerprint
  ) -> ContentFingerprint {
    ContentFingerprint(high: fingerprint.high, low: fingerprint.low + number)
  }

  @Test func `memory is bounded by evicting what has the least evidence`() throws {
    var parameters = LearningParameters(profile: .balanced)
    parameters.questionCapacity = 8
    parameters.chunkCapacity = 20
    let learner = Learner(parameters: parameters, dimension: Neighborhoods.dimension)
    var world = Neighborhoods(seed: 25)
    let session = Session()
    session.live(&world, sessions: 120)
    for input in session.inputs { learner.apply(renewed(input)) }
    #expect(learner.summary.questions == 8)
    #expect(learner.summary.chunks == 20)
    let vector = world.wording(of: 0)
    let outcome = learner.rerank(
      RerankRequest(queryVector: vector, candidates: world.candidates(for: vector)))
    #expect(outcome.adjustments.allSatisfy { $0.value.isFinite })
    let restored = Learner(parameters: parameters, dimension: Neighborhoods.dimension)
    try restored.restore(from: learner.snapshotBytes())
    #expect(restored.snapshotBytes() == learner.snapshotBytes())
  }
}
