import Feedback
import Logging
import Storage

extension Instance {
  /// One event on its way into the ledger.
  private struct Linked {
    var position: Int
    var event: FeedbackEvent
    var retrieval: RetrievalRecord
  }

  /// Records events, each by itself: one that is refused does not hold up its neighbours.
  ///
  /// A recorded event is on disk, together with the retrieval it speaks of, and counts in the very
  /// next search, or shortly after where thousands come at once. A repeated id is answered like the
  /// first time.
  ///
  /// - Parameters:
  ///   - inputs: The events.
  ///   - access: Whose they are; retrievals of collections that it does not reach are unknown to it.
  /// - Returns: One result per event, in order. Failures: `invalid` for a value out of range,
  ///   `notFound` for an unknown query id, `unprocessable` for a chunk that was not shown,
  ///   `conflict` for an id that was used with other content.
  public func recordFeedback(
    _ inputs: [FeedbackInput], access: Access = .everything
  ) async -> [Result<FeedbackReceipt, ServiceError>] {
    guard (1...limits.eventsPerBatch).contains(inputs.count) else {
      let error = ServiceError(
        inputs.isEmpty ? .invalid : .tooLarge,
        "a batch has 1 to \(limits.eventsPerBatch) events, this one \(inputs.count)",
        pointer: "/events")
      return Array(repeating: .failure(error), count: max(1, inputs.count))
    }
    var results = [Result<FeedbackReceipt, ServiceError>?](repeating: nil, count: inputs.count)
    let linked = await link(inputs, access: access, results: &results)
    for (key, events) in Dictionary(grouping: linked, by: \.retrieval.collection) {
      await record(events, in: key, results: &results)
    }
    return results.map { result in
      result ?? .failure(ServiceError(.internalFailure, "the event was lost on its way"))
    }
  }

  /// Checks events and finds the retrievals they speak of.
  private func link(
    _ inputs: [FeedbackInput], access: Access,
    results: inout [Result<FeedbackReceipt, ServiceError>?]
  ) async -> [Linked] {
    let preparation = FeedbackPreparation(limits: limits, actors: actors, newID: newID, now: now)
    var events: [(position: Int, event: FeedbackEvent)] = []
    for (position, input) in inputs.enumerated() {
      do throws(ServiceError) {
        events.append((position, try preparation.prepare(input)))
      } catch {
        results[position] = .failure(error)
      }
    }
    let retrievals: [QueryID: RetrievalRecord]
    do throws(ServiceError) {
      retrievals = try await ServiceError.mapping {
        let ids = Set(events.flatMap { access.spellings(of: $0.event.query) })
        return try await store.retrievals(ids.sorted())
      }
    } catch {
      for (position, _) in events { results[position] = .failure(error) }
      return []
    }
    var linked: [Linked] = []
    for (position, sent) in events {
      var event = sent
      let known = access.spellings(of: event.query).lazy.compactMap { retrievals[$0] }.first
      guard let retrieval = known, let collection = open(retrieval.collection),
        reaches(access, retrieval.collection)
      else {
        results[position] = .failure(
          ServiceError(
            .notFound, "there is no logged retrieval '\(event.query)'", pointer: "/query_id"))
        continue
      }
      event.query = retrieval.id
      do {
        try Linkage.check(event, against: retrieval)
        event = try await examine(
          event, answer: inputs[position].answer, of: retrieval, in: collection)
        linked.append(Linked(position: position, event: event, retrieval: retrieval))
      } catch {
        results[position] = .failure(ServiceError(mapping: error))
      }
    }
    return linked
  }

  /// Records one event whose retrieval is known.
  func record(
    _ event: FeedbackEvent, of retrieval: RetrievalRecord
  ) async throws(ServiceError) -> FeedbackReceipt {
    do {
      try Linkage.check(event, against: retrieval)
    } catch {
      throw ServiceError(mapping: error)
    }
    var results: [Result<FeedbackReceipt, ServiceError>?] = [nil]
    await record(
      [Linked(position: 0, event: event, retrieval: retrieval)], in: retrieval.collection,
      results: &results)
    guard let result = results[0] else {
      throw ServiceError(.internalFailure, "the event was lost on its way")
    }
    return try result.get()
  }

  /// Appends the events of one collection and lets them count.
  private func record(
    _ events: [Linked], in key: CollectionKey,
    results: inout [Result<FeedbackReceipt, ServiceError>?]
  ) async {
    do throws(ServiceError) {
      for linked in events { settle(linked.event, of: linked.retrieval) }
      if let collection = open(key) {
        try await ServiceError.mapping { try await noteRephrases(in: collection) }
      }
      let receipts = try await append(
        events.map { .feedback($0.event) }, in: key)
      for (linked, receipt) in zip(events, receipts) {
        results[linked.position] = Self.result(of: linked, receipt: receipt)
      }
      await followTrial(of: key)
    } catch {
      for linked in events { results[linked.position] = .failure(error) }
    }
  }

  /// Lets live evidence end a trial; a failure of that is no failure of the feedback, which is on
  /// disk, and the next event tries again.
  private func followTrial(of key: CollectionKey) async {
    guard let collection = open(key) else { return }
    do {
      try await actOnTrial(of: collection)
    } catch {
      logger.error("a trial could not be ended", metadata: ["reason": "\(error)"])
    }
  }

  /// Appends to a collection's ledger and lets the entries count before it returns, unless very many
  /// wait; see ``LedgerFollower/catchUp(after:)``.
  @discardableResult
  func append(
    _ bodies: [LedgerBody], in key: CollectionKey
  ) async throws(ServiceError) -> [LedgerReceipt] {
    try await ServiceError.mapping {
      let moment = now
      let receipts = try await store.append(
        bodies.map { LedgerDraft(recordedAt: moment, collection: key, body: $0) })
      try await open(key)?.follower.catchUp(after: bodies.count)
      return receipts
    }
  }

  private static func result(
    of linked: Linked, receipt: LedgerReceipt
  ) -> Result<FeedbackReceipt, ServiceError> {
    let isDuplicate: Bool
    switch receipt {
    case .recorded: isDuplicate = false
    case .duplicate: isDuplicate = true
    case .conflict:
      return .failure(
        ServiceError(
          .conflict, "event id '\(linked.event.id)' was used before with other content",
          pointer: "/id"))
    }
    let verdict = Attribution.attribute(
      linked.event, to: Attribution.completed(linked.retrieval, by: linked.event))
    return .success(
      FeedbackReceipt(
        id: linked.event.id.rawValue, isDuplicate: isDuplicate, isLinked: true,
        fault: verdict?.fault.rawValue,
        chunks: verdict?.credits.map(\.chunk.rawValue) ?? [],
        expected: linked.event.forensics?.expected))
  }
}
