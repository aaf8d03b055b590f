public import Feedback
public import Retrieval
public import Storage
internal import Corpora
internal import Synchronization
internal import VectorIndexes

/// Ranking that learns from feedback: the fold over the ledger, and the re-ranker that reads it.
///
/// Every piece of evidence counts in the very next search. One writer applies steps in ledger
/// order; searches on other threads see the state between two steps. A search takes O(*q* + *n*)
/// for *q* remembered questions and *n* candidates, an event O(*q*) with a larger constant.
///
/// Feedback moves a hit by at most ``adjustmentBound``, whatever its amount; maintainers' pins and
/// bans lie beyond that bound. With nothing learned, every adjustment is exactly zero.
public final class Learner: LedgerProjection, Reranking, Sendable {
  /// The name under which snapshots are kept.
  public static let projectionName = "learning"

  let memory: Mutex<LearnedMemory>
  /// How often the memory was changed; read and raised while it is locked.
  private let changes = Atomic<Int>(0)
  private let parameters: LearningParameters
  private let dimension: Int

  /// Makes an empty state.
  ///
  /// - Parameters:
  ///   - profile: How soon and how far feedback acts.
  ///   - dimension: Components of query vectors.
  public convenience init(profile: LearningProfile, dimension: Int) {
    self.init(parameters: LearningParameters(profile: profile), dimension: dimension)
  }

  /// Makes an empty state with constants of one's own.
  public init(parameters: LearningParameters, dimension: Int) {
    self.parameters = parameters
    self.dimension = dimension
    memory = Mutex(LearnedMemory(dimension: dimension, parameters: parameters))
  }

  /// The greatest adjustment that feedback can make at present, in the unit of similarities: ten
  /// times the collection's spread under `balanced`, about 0.5 for sentence embeddings.
  public var adjustmentBound: Float { Float(memory.withLock { $0.adjustmentBound }) }

  /// Where the learned state stands.
  public var summary: LearnerSummary { memory.withLock { LearnerSummary($0) } }

  /// Takes one step of the ledger.
  public func apply(_ input: ProjectionInput) {
    change { memory in
      switch input {
      case .evidence(let evidence): memory.learn(evidence)
      case .decision(let decision, _, _): memory.decide(decision)
      case .observation(let observation, _, _):
        if case .rechunked(let successors) = observation.kind {
          memory.carry(observation.subject.fingerprint, to: successors)
        }
      }
    }
  }

  /// The whole state in canonical bytes: equal states, equal bytes.
  public func snapshotBytes() -> [UInt8] { memory.withLock { $0.encoded() } }

  /// Takes over a state that ``snapshotBytes()`` gave.
  ///
  /// - Throws: ``LearningError``; the state is then unchanged.
  public func restore(from bytes: [UInt8]) throws {
    let restored = try LearnedMemory(
      decoding: bytes, dimension: dimension, parameters: parameters)
    change { $0 = restored }
  }

  /// Forgets everything.
  public func reset() {
    change { $0 = LearnedMemory(dimension: dimension, parameters: parameters) }
  }

  /// Judges the candidates of one query.
  public func rerank(_ request: RerankRequest) -> RerankOutcome {
    let bases = request.candidates.map(\.baseScore)
    let makeTrace: @Sendable ([Int]) -> [UInt8] = { shown in
      RankingTrace(bases: shown.prefix(LearningParameters.cellCount).map { bases[$0] }).bytes
    }
    let known = request.remembered?.basis as? RememberedBasis
    guard request.queryVector.count == dimension,
      let vector = known?.vector ?? VectorMath.unitVector(request.queryVector)
    else {
      return RerankOutcome(
        adjustments: Array(repeating: .none, count: request.candidates.count),
        policy: "plain", makeTrace: makeTrace)
    }
    return memory.withLock { memory in
      let surroundings =
        known?.change == changes.load(ordering: .relaxed)
        ? known?.found ?? memory.surroundings(of: vector) : memory.surroundings(of: vector)
      let around = surroundings.neighborhood
      let judgements = memory.judge(request.candidates, for: vector, in: surroundings)
      var adjustments = Array(repeating: Adjustment.none, count: request.candidates.count)
      for (place, judgement) in judgements.enumerated() {
        adjustments[place] = Adjustment(
          value: Float(judgement.value),
          evidence: judgement.value == 0
            ? judgement.evidence
            : max(judgement.evidence, judgement.chunk.map { memory.chunks.rows[$0].events } ?? 0),
          isDecided: judgement.override != 0)
      }
      // Decisions hold for candidates that learning does not look at.
      for place in judgements.count..<max(judgements.count, request.candidates.count) {
        var value = 0.0
        let content = request.candidates[place].fingerprint
        guard memory.override(of: content, for: vector, value: &value) != 0 else { continue }
        adjustments[place] = Adjustment(value: Float(value), evidence: 0, isDecided: true)
      }
      let reasons = request.explains ? memory.reasons(for: judgements, around: around) : nil
      return RerankOutcome(
        adjustments: adjustments, policy: "learned-\(memory.eventCount)",
        experience: memory.eventCount, makeTrace: makeTrace,
        explain: { reasons?.explanation(at: $0) })
    }
  }

  /// Contents that are pinned for such questions, then those that answered similar ones, as far as
  /// the memory is trusted there.
  public func rememberedContents(for queryVector: [Float], limit: Int) -> RememberedContents {
    guard queryVector.count == dimension, let vector = VectorMath.unitVector(queryVector) else {
      return RememberedContents()
    }
    return memory.withLock { memory in
      let pinned = Array(memory.pinnedContents(for: vector).prefix(limit))
      let found = memory.surroundings(of: vector)
      let bucket = found.neighborhood.bucket
      let basis = RememberedBasis(
        vector: vector, found: found, change: changes.load(ordering: .relaxed))
      guard bucket > 0, memory.gate.verdicts[bucket].strength > 0 else {
        return RememberedContents(contents: pinned, basis: basis)
      }
      let helpful = found.evidence.mostHelpful(limit - pinned.count)
        .map { memory.chunks.rows[$0].fingerprint }
      return RememberedContents(contents: pinned + helpful, basis: basis)
    }
  }

  private func change(_ body: (inout sending LearnedMemory) -> Void) {
    memory.withLock { memory in
      changes.wrappingAdd(1, ordering: .relaxed)
      body(&memory)
    }
  }

  /// What lies around a question, as it was after a number of changes.
  private struct RememberedBasis: Sendable {
    let vector: [Float]
    let found: Surroundings
    let change: Int
  }
}
