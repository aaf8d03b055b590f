public import Corpora
public import Feedback
import Foundation
public import Retrieval
public import Storage
import Synchronization

/// Remembers what went wrong, as cases, and recalls them for similar queries.
///
/// A pure fold over the ledger. A failure joins the case whose representatives it resembles, by the
/// query and by what the index made of it, or founds a new one; cases that come near each other
/// become one, cases that fall apart become two, and no event is lost by either. Memory is bounded
/// by ``FailurePolicy/caseLimit`` cases of at most 12 representatives and 1,000 events each.
///
/// Readers may call from any thread; one lock is held for the length of one scan.
public final class FailureCaseBook: LedgerProjection, FailureRecalling {
  /// The constants in force.
  public let policy: FailurePolicy
  /// Components of a query's vector.
  public let dimension: Int

  let state: Mutex<CaseBookState>

  /// Starts with nothing remembered.
  ///
  /// - Parameters:
  ///   - dimension: Components of a query's vector, at least 1.
  ///   - policy: The constants in force.
  public init(dimension: Int, policy: FailurePolicy = .standard) {
    self.dimension = dimension
    self.policy = policy
    state = Mutex(CaseBookState(dimension: dimension, policy: policy))
  }

  /// The name under which snapshots are kept.
  public static var projectionName: String { "failures" }

  /// Takes one step.
  ///
  /// - Complexity: O(*r*·*d*) for *r* representatives of *d* components.
  public func apply(_ input: ProjectionInput) {
    state.withLock { state in
      switch input {
      case .evidence(let evidence): state.take(evidence)
      case .decision(let decision, _, let date): state.take(decision, on: date)
      case .observation(let observation, _, let date): state.take(observation, on: date)
      }
      state.settle()
    }
  }

  /// The whole state in canonical bytes.
  public func snapshotBytes() -> [UInt8] { state.withLock { $0 }.encoded() }

  /// Takes over a state.
  ///
  /// - Throws: ``FailureMemoryError`` if the bytes are damaged or of another version; the state is
  ///   then unchanged.
  public func restore(from bytes: [UInt8]) throws {
    let restored = try CaseBookState(decoding: bytes, dimension: dimension, policy: policy)
    state.withLock { $0 = restored }
  }

  /// Goes back to the empty state.
  public func reset() {
    state.withLock { $0 = CaseBookState(dimension: dimension, policy: policy) }
  }

  /// Failures that resemble a query closely enough to warn, most similar first.
  ///
  /// Only cases that are open or have come back warn.
  public func warnings(for queryVector: [Float], signature: [Float]) -> [RecalledFailure] {
    guard state.withLock({ $0.table.count > 0 }) else { return [] }
    let probe = FailureProbe(vector: queryVector, signature: signature).normalized
    return state.withLock { state in
      state.calibrate()
      var warnings: [RecalledFailure] = []
      for near in state.closestCases(to: probe) {
        guard near.similarity >= state.threshold, warnings.count < policy.warningLimit else {
          break
        }
        guard let warning = state.recalled(near.slot, similarity: near.similarity) else { continue }
        if warning.state == .open || warning.state == .regressed { warnings.append(warning) }
      }
      return warnings
    }
  }

  /// Curated answers to failures that resemble a query closely enough to warn, in any state but
  /// dismissed, most similar first; of one case the latest first.
  ///
  /// - Returns: At most as many as there may be warnings.
  public func answers(for queryVector: [Float], signature: [Float]) -> [RecalledAnswer] {
    let probe = FailureProbe(vector: queryVector, signature: signature).normalized
    return state.withLock { state in
      guard !state.slotsByAnswer.isEmpty else { return [] }
      state.calibrate()
      var answers: [RecalledAnswer] = []
      for near in state.closestCases(to: probe) {
        guard let found = state[near.slot], found.lifecycle.state != .dismissed else { continue }
        answers += found.answers.reversed().map { answer in
          RecalledAnswer(
            failure: found.id, chunk: answer.subject.chunk,
            fingerprint: answer.subject.fingerprint,
            similarity: Double(max(0, min(1, near.similarity))), curatedAt: answer.curatedAt,
            note: answer.note)
        }
      }
      return Array(answers.prefix(policy.warningLimit))
    }
  }

  /// The contents of all curated answers.
  public var answerContents: Set<ContentFingerprint> {
    state.withLock { state in
      guard !state.slotsByAnswer.isEmpty else { return [] }
      return Set(
        state.slotsByAnswer.values.joined()
          .flatMap { state[$0]?.answers ?? [] }.map(\.subject.fingerprint))
    }
  }

  /// The cases that resemble a query most, however little, in any state but dismissed.
  ///
  /// - Returns: At most `limit` cases, most similar first.
  /// - Complexity: O(*r*·*d*) for *r* representatives of *d* components.
  public func search(_ probe: FailureProbe, limit: Int) -> [FailureSummary] {
    let probe = probe.normalized
    return state.withLock { state in
      state.calibrate()
      var found: [FailureSummary] = []
      for near in state.nearestCases(to: probe) {
        guard found.count < limit else { break }
        guard let summary = state.summary(near.slot, similarity: near.similarity),
          summary.recalled.state != .dismissed
        else { continue }
        found.append(summary)
      }
      return found
    }
  }

  /// One case.
  public func failure(_ id: String) -> FailureSummary? {
    state.withLock { state in
      state.slotsByID[id].flatMap { state.summary($0, similarity: 0) }
    }
  }

  /// The queries that stand for a case, oldest first; empty if there is no such case.
  public func probes(of id: String) -> [FailureProbe] {
    state.withLock { state in
      let found = state.slotsByID[id].flatMap { state[$0] }
      return found?.representatives.map {
        FailureProbe(vector: $0.vector, signature: $0.signature)
      } ?? []
    }
  }

  /// All cases in the given states, those with most failures first, the older of equals first.
  ///
  /// - Returns: The cases; page them by id.
  public func failures(
    in states: Set<FailureState> = [.open, .regressed]
  ) -> [FailureSummary] {
    state.withLock { state in
      state.slots.indices.compactMap { state.summary($0, similarity: 0) }
    }
    .filter { states.contains($0.recalled.state) }
    .sorted { left, right in
      left.eventCount != right.eventCount
        ? left.eventCount > right.eventCount : left.id < right.id
    }
  }

  /// Cases that blame a chunk, in any state.
  public func failures(blaming key: ChunkKey) -> [FailureSummary] {
    state.withLock { state in
      (state.slotsByChunk[key] ?? []).sorted().compactMap { state.summary($0, similarity: 0) }
    }
  }

  /// The similarity from which a search is warned, as calibrated now.
  public var warningThreshold: Float {
    state.withLock { state in
      state.calibrate()
      return state.threshold
    }
  }
}

extension CaseBookState {
  /// A case for people.
  func summary(_ slot: Int, similarity: Float) -> FailureSummary? {
    guard let found = self[slot], let recalled = recalled(slot, similarity: similarity) else {
      return nil
    }
    return FailureSummary(found, recalled: recalled)
  }
}
