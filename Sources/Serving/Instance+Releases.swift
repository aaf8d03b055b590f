public import Foundation
import Learning
import Logging
public import Storage

extension Instance {
  /// Steps of releases, newest first.
  public func releases(
    in name: CollectionName, limit: Int
  ) async throws(ServiceError) -> [(release: Release, at: Date)] {
    try await ServiceError.mapping {
      try await store.releases(in: open(name).runtime.key, limit: limit).compactMap { entry in
        if case .release(let release) = entry.body { (release, entry.recordedAt) } else { nil }
      }
    }
  }

  /// Lets a proposed candidate serve, and watches it from then on.
  ///
  /// What served before learns on beside it; when feedback shows that it was better, it serves again
  /// by itself.
  ///
  /// - Throws: ``ServiceError``: `notFound` for an unknown proposal, `conflict` if something else
  ///   serves now than what it was compared with, `unprocessable` if the gate did not accept it.
  public func promote(
    _ proposal: String, in name: CollectionName, step: ReleaseStep
  ) async throws(ServiceError) {
    try await ServiceError.mapping {
      try await releaseGate.run {
        let collection = try open(name)
        let proposed = try await proposed(proposal, in: collection)
        guard proposed.decision == "accept" || step.isForced else { throw Self.refusal(proposed) }
        try await release(
          .promote, proposed, to: proposed.choice, in: collection, step: step)
      }
    }
  }

  /// Lets what served before the last promotion serve again.
  ///
  /// - Throws: ``ServiceError`` `conflict` if there is nothing to go back to.
  public func rollbackLearning(
    in name: CollectionName, step: ReleaseStep
  ) async throws(ServiceError) {
    try await ServiceError.mapping {
      try await releaseGate.run {
        let collection = try open(name)
        let settings = collection.runtime.current.record.definition.settings
        guard let previous = settings.previousChoice else {
          throw ServiceError(.conflict, "nothing was promoted that could be taken back")
        }
        let id = EventID(trusted: newID())
        let back = Release(
          id: id, action: .rollback, proposal: id, choice: previous, previous: settings.choice)
        try await release(.rollback, back, to: previous, in: collection, step: step)
      }
    }
  }

  /// Gives a proposed candidate traffic beside what serves.
  ///
  /// - Throws: ``ServiceError`` as ``promote(_:in:step:)``; a candidate about which the log is
  ///   undecided may be tried, one that the gate refused only by force.
  public func beginTrial(
    _ proposal: String, mode: LearningTrial.Mode, share: Double, in name: CollectionName,
    step: ReleaseStep
  ) async throws(ServiceError) {
    try await ServiceError.mapping {
      try await releaseGate.run {
        let collection = try open(name)
        let proposed = try await proposed(proposal, in: collection)
        guard proposed.decision != "refuse" || step.isForced else { throw Self.refusal(proposed) }
        let note = try await note(.begin, proposed, in: collection, step: step)
        try await change(collection) { settings in
          settings.trial = LearningTrial(
            id: note.id, mode: mode, share: share, other: proposed.choice, after: note.sequence)
        }
      }
    }
  }

  /// Ends the trial or the watch.
  ///
  /// - Throws: ``ServiceError`` `notFound` if there is none.
  public func endTrial(in name: CollectionName, step: ReleaseStep) async throws(ServiceError) {
    try await ServiceError.mapping {
      try await releaseGate.run {
        let collection = try open(name)
        let settings = collection.runtime.current.record.definition.settings
        guard let trial = settings.trial else {
          throw ServiceError(.notFound, "there is no trial")
        }
        try await end(trial, in: collection, step: step, reasons: [], isAutomatic: false)
      }
    }
  }

  /// Acts on a trial whose newer side is shown to be worse or, under watch, better: a promotion is
  /// taken back or no longer watched, a candidate loses its traffic.
  func actOnTrial(of collection: OpenCollection) async throws {
    guard collection.runtime.current.learned.trial?.standing.isDecided == true else { return }
    try await releaseGate.run {
      // Somebody may have acted while this waited.
      guard let standing = collection.runtime.current.learned.trial?.standing, standing.isDecided
      else { return }
      let settings = collection.runtime.current.record.definition.settings
      let reason =
        "\(standing.verdict.rawValue) by \(abs(standing.difference)) an event on "
        + "\(standing.events) events; 95 % confidence sequence \(standing.low) … \(standing.high)"
      guard standing.verdict == .worse else {
        return try await end(
          standing.trial, in: collection, step: ReleaseStep(), reasons: [reason],
          isAutomatic: true)
      }
      logger.warning(
        "live evidence turned against a release",
        metadata: [
          "collection": "\(collection.runtime.current.record.name)", "reason": "\(reason)",
        ])
      guard standing.trial.mode == .watch else {
        return try await end(
          standing.trial, in: collection, step: ReleaseStep(), reasons: [reason],
          isAutomatic: true)
      }
      let id = EventID(trusted: newID())
      try await release(
        .rollback,
        Release(
          id: id, action: .rollback, proposal: EventID(trusted: standing.trial.id),
          choice: standing.trial.other, previous: settings.choice, reasons: [reason],
          isAutomatic: true),
        to: standing.trial.other, in: collection, step: ReleaseStep())
    }
  }

  // MARK: Steps

  private func proposed(_ id: String, in collection: OpenCollection) async throws -> Release {
    guard let id = EventID(id),
      case .release(let release) = try await store.entry(id, in: collection.runtime.key)?.body,
      release.action == .propose
    else { throw ServiceError(.notFound, "there is no proposal '\(id)'", pointer: "/proposal") }
    let serving = collection.runtime.current.record.definition.settings.choice
    guard release.previous == serving else {
      throw ServiceError(
        .conflict, "something else serves now than what '\(id)' was compared with; propose again")
    }
    return release
  }

  private static func refusal(_ proposed: Release) -> ServiceError {
    ServiceError(
      .unprocessable,
      "the gate said “\(proposed.decision ?? "nothing")”: \(proposed.reasons.joined(separator: "; "))"
        + "; force it to do it all the same")
  }

  /// Lets a choice serve; after a promotion under watch.
  private func release(
    _ action: Release.Action, _ release: Release, to choice: LearningChoice,
    in collection: OpenCollection, step: ReleaseStep
  ) async throws {
    let before = collection.runtime.current.record.definition.settings.choice
    let note = try await note(action, release, in: collection, step: step)
    try await change(collection) { settings in
      settings.choice = choice
      settings.previousChoice = action == .promote ? before : nil
      settings.trial =
        action == .promote
        ? LearningTrial(
          id: note.id, mode: .watch, share: 0, other: before, after: note.sequence) : nil
    }
  }

  private func end(
    _ trial: LearningTrial, in collection: OpenCollection, step: ReleaseStep, reasons: [String],
    isAutomatic: Bool
  ) async throws {
    let serving = collection.runtime.current.record.definition.settings.choice
    let id = EventID(trusted: newID())
    _ = try await note(
      .end,
      Release(
        id: id, action: .end, proposal: EventID(trusted: trial.id), choice: serving,
        previous: trial.other, reasons: reasons, isAutomatic: isAutomatic),
      in: collection, step: step)
    try await change(collection) { $0.trial = nil }
  }

  /// Writes a step into the ledger.
  private func note(
    _ action: Release.Action, _ release: Release, in collection: OpenCollection, step: ReleaseStep
  ) async throws -> (id: String, sequence: LedgerSequence) {
    var noted = release
    noted.id = EventID(trusted: newID())
    noted.action = action
    noted.note = step.note
    noted.actor = step.decidedBy.map(actors.hash)
    let receipts = try await append([.release(noted)], in: collection.runtime.key)
    guard case .recorded(let sequence) = receipts.first else {
      throw ServiceError(.internalFailure, "a step of a release was not recorded")
    }
    return (noted.id.rawValue, sequence)
  }

  /// Changes settings on which learning depends, and folds anew.
  private func change(
    _ collection: OpenCollection, _ change: (inout CollectionSettings) -> Void
  ) async throws {
    var settings = collection.runtime.current.record.definition.settings
    change(&settings)
    _ = try await updateSettings(settings, of: collection.runtime.current.record.name)
  }
}
