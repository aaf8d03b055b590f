import Corpora
import Evaluation
import Feedback
import Foundation
import Learning
public import Storage

extension Instance {
  /// Retrievals that a difference looks at.
  private static let differenceRetrievals = 500
  /// Examples that a difference shows.
  private static let differenceExamples = 5

  /// Compares a candidate with what serves on all feedback so far, and notes the outcome.
  ///
  /// - Returns: The job that compares; its result names the proposal and the gate's decision.
  /// - Throws: ``ServiceError``: `invalid` for an unknown constant or one out of range, `unprocessable`
  ///   for a candidate that is what serves, `conflict` if a job is at work.
  public func propose(
    _ change: LearningChange, in name: CollectionName, step: ReleaseStep = ReleaseStep(),
    isDryRun: Bool = false
  ) async throws(ServiceError) -> JobRecord {
    try await ServiceError.mapping {
      let collection = try open(name)
      let serving = collection.runtime.current.record.definition.settings.choice
      let candidate = try checked(change, on: serving)
      return try await jobs.start(newJob("propose", of: collection)) { handle in
        try await self.compare(
          candidate, with: serving, in: collection, step: step, isDryRun: isDryRun, handle: handle)
      }
    }
  }

  private func compare(
    _ candidate: LearningChoice, with serving: LearningChoice, in collection: OpenCollection,
    step: ReleaseStep, isDryRun: Bool, handle: JobRunner.Handle
  ) async throws -> JSONValue {
    var replay = ReleaseReplay(
      serving: serving, candidate: candidate,
      dimension: collection.runtime.current.record.definition.dimension)
    try await collection.follower.walk(
      isCancelled: handle.isCancelled,
      progress: { handle.report(done: Int($0), total: Int($1), unit: "entries") }
    ) { replay.apply($0) }
    let gate = ReleaseGate()
    let evidence = ReleaseEvidence(replay.retrievals, leastSlice: gate.leastSlice)
    let verdict = gate.decide(evidence)
    var proposal: String?
    if !isDryRun {
      let id = EventID(trusted: newID())
      try await append(
        [
          .release(
            Release(
              id: id, action: .propose, proposal: id, choice: candidate, previous: serving,
              decision: verdict.decision.rawValue, reasons: verdict.reasons, note: step.note,
              actor: step.decidedBy.map(actors.hash)))
        ], in: collection.runtime.key)
      proposal = id.rawValue
    }
    return .object([
      "proposal": proposal.map { JSONValue.string($0) } ?? .null,
      "decision": .string(verdict.decision.rawValue),
      "reasons": .array(verdict.reasons.map { .string($0) }),
      "candidate": candidate.json, "serving": serving.json,
      "evidence": try JSONValue(report: evidence),
    ])
  }

  /// How a candidate would order what was asked lately, with all that was learned so far.
  ///
  /// - Complexity: O(ledger): the candidate's state is folded.
  public func difference(
    of change: LearningChange, in name: CollectionName
  ) async throws(ServiceError) -> ReleaseDifference {
    try await ServiceError.mapping {
      let collection = try open(name)
      let active = collection.runtime.current
      let serving = active.record.definition.settings.choice
      let candidate = try checked(change, on: serving)
      let other = Learner(
        parameters: LearningParameters(candidate), dimension: active.record.definition.dimension)
      try await collection.follower.walk(isCancelled: { false }, progress: { _, _ in }) {
        other.apply($0)
      }
      var difference = ReleaseDifference(
        serving: serving, candidate: candidate, retrievals: 0, changed: 0, firstChanged: 0,
        examples: [])
      for retrieval in try await store.recentRetrievals(
        in: collection.runtime.key, limit: Self.differenceRetrievals)
      where retrieval.space == active.record.space {
        let before = ReplayedPlaces.of(retrieval, by: active.learned.learner, choice: serving)
        let after = ReplayedPlaces.of(retrieval, by: other, choice: candidate)
        guard let before, let after else { continue }
        difference.note(retrieval, before: before, after: after, limit: Self.differenceExamples)
      }
      return difference
    }
  }

  /// The candidate that a change makes of what serves.
  func checked(
    _ change: LearningChange, on serving: LearningChoice
  ) throws(ServiceError) -> LearningChoice {
    let candidate = change.applied(to: serving)
    if let fault = LearningTuning.fault(in: candidate.tuning) {
      throw ServiceError(.invalid, fault.message, pointer: "/tuning/\(fault.name)")
    }
    guard candidate != serving else {
      throw ServiceError(.unprocessable, "the candidate is what serves already; change something")
    }
    return candidate
  }
}

extension ReleaseDifference {
  fileprivate mutating func note(
    _ retrieval: RetrievalRecord, before: [Int], after: [Int], limit: Int
  ) {
    retrievals += 1
    guard before != after else { return }
    changed += 1
    if before.firstIndex(of: 1) != after.firstIndex(of: 1) { firstChanged += 1 }
    guard examples.count < limit else { return }
    func chunks(_ places: [Int]) -> [String] {
      places.indices.sorted { places[$0] < places[$1] }
        .map { retrieval.hits[$0].chunk.rawValue }
    }
    examples.append(
      Example(
        query: retrieval.id.rawValue, text: retrieval.text, serving: chunks(before),
        candidate: chunks(after)))
  }
}

extension LearningChoice {
  /// The choice on the wire.
  var json: JSONValue {
    .object([
      "learning": .string(learning.rawValue), "exploration_rate": .number(explorationRate),
      "tuning": .object(tuning.mapValues { .number($0) }),
    ])
  }
}

extension JSONValue {
  /// What a report says, with names in snake case.
  fileprivate init(report: some Encodable) throws {
    let encoder = JSONEncoder()
    encoder.keyEncodingStrategy = .convertToSnakeCase
    self = try JSONParser.parse([UInt8](try encoder.encode(report)))
  }
}
