import Foundation
public import Storage

extension Instance {
  /// Takes an event, a person's events or a period's out of all that was learned.
  ///
  /// The events stay in the ledger; the state becomes that of a world in which they were never sent.
  ///
  /// - Parameters:
  ///   - input: What is taken out.
  ///   - name: The collection.
  ///   - isDryRun: Whether only to say how much it would reach.
  /// - Returns: How many events that counted no longer do, or would not.
  /// - Throws: ``ServiceError``: `notFound` for an event that is not in the ledger, `invalid` for a
  ///   period that is empty or not over, `conflict` for an id that was used otherwise.
  public func retract(
    _ input: RetractionInput, in name: CollectionName, isDryRun: Bool = false
  ) async throws(ServiceError) -> RetractionReceipt {
    try await ServiceError.mapping {
      let collection = try open(name)
      let subject = try await subject(of: input, in: collection)
      let reach = try await collection.follower.reach(of: subject)
      guard !isDryRun else { return RetractionReceipt(id: nil, events: reach) }
      let decision = Decision(
        id: EventID(trusted: input.id ?? newID()), subject: subject, action: .retract,
        note: input.note, actor: input.decidedBy.map(actors.hash))
      let receipts = try await append([.decision(decision)], in: collection.runtime.key)
      guard case .conflict = receipts.first else {
        return RetractionReceipt(id: decision.id.rawValue, events: reach)
      }
      throw ServiceError(
        .conflict, "event id '\(decision.id)' was used before with other content", pointer: "/id")
    }
  }

  private func subject(
    of input: RetractionInput, in collection: OpenCollection
  ) async throws -> Decision.Subject {
    switch input.subject {
    case .event(let text):
      guard let id = EventID(text),
        case .feedback = try await store.entry(id, in: collection.runtime.key)?.body
      else {
        throw ServiceError(
          .notFound, "there is no event '\(text)' in this collection", pointer: "/event_id")
      }
      return .event(id)
    case .actor(let actor):
      return .actor(actors.hash(actor))
    case .period(let from, let until):
      guard from < until else {
        throw ServiceError(.invalid, "the period ends before it begins", pointer: "/until")
      }
      guard until <= now else {
        throw ServiceError(
          .invalid, "the period is not over; events to come cannot be retracted",
          pointer: "/until")
      }
      return .period(from: from, until: until)
    }
  }

  /// Deletes what a person sent and asked, for good, and recomputes all that was learned.
  ///
  /// - Returns: How much was deleted; nothing for somebody unknown.
  /// - Complexity: O(log and ledger of the collection).
  public func eraseActor(
    _ actor: String, in name: CollectionName
  ) async throws(ServiceError) -> Erasure {
    try await ServiceError.mapping {
      let collection = try open(name)
      collection.runtime.rephrases.forget(actors.hash(actor))
      return try await collection.follower.erase(actors.hash(actor))
    }
  }
}
