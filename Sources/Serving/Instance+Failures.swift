import FailureMemory
import Foundation
import Feedback
public import Retrieval
public import Storage

extension Instance {
  /// How many queries of a case are shown in words.
  private static let shownQueries = 10

  /// Failure cases that resemble a query, most similar first.
  public func searchFailures(
    query: String?, embedding: [Float]?, limit: Int, in name: CollectionName
  ) async throws(ServiceError) -> [FailureView] {
    try await ServiceError.mapping {
      let collection = try open(name)
      let active = collection.runtime.current
      guard (1...limits.rowsPerPage).contains(limit) else {
        throw ServiceError(
          .invalid, "the limit is \(limit); give 1 to \(limits.rowsPerPage)", pointer: "/limit")
      }
      let input = SearchInput(query: query, embedding: embedding, logs: false)
      try check(input, definition: active.record.definition)
      let vector = try await vector(of: input, active: active)
      guard !vector.isEmpty else {
        throw ServiceError(
          .invalid, "a search of failures needs a vector or an embedder", pointer: "/embedding")
      }
      let found = try await active.retriever.retrieve(
        RetrievalRequest(
          vector: vector, text: query, mode: .dense, limit: RetrievalSignature.depth,
          reranks: false))
      var views: [FailureView] = []
      for match in active.learned.failures.search(
        FailureProbe(vector: vector, signature: found.signature), limit: limit)
      {
        views.append(try await view(of: match, similarity: match.recalled.similarity))
      }
      return views
    }
  }

  /// Failure cases, those with most events first.
  public func failures(
    in name: CollectionName, cursor: String?, limit: Int, state: FailureState? = nil
  ) async throws(ServiceError) -> Page<FailureView> {
    try await ServiceError.mapping {
      let collection = try open(name)
      try checkPage(limit)
      let all = collection.runtime.current.learned.failures.failures(
        in: state.map { [$0] } ?? Set(FailureState.allCases))
      let page = try Page(all, after: cursor, limit: limit) { $0.id }
      var views: [FailureView] = []
      for failure in page.rows { views.append(try await view(of: failure)) }
      return Page(rows: views, nextCursor: page.nextCursor)
    }
  }

  /// One failure case.
  public func failure(
    _ id: String, in name: CollectionName
  ) async throws(ServiceError) -> FailureView {
    try await ServiceError.mapping {
      guard let failure = try open(name).runtime.current.learned.failures.failure(id) else {
        throw ServiceError(.notFound, "there is no failure '\(id)' in '\(name)'")
      }
      return try await view(of: failure)
    }
  }

  /// Closes, dismisses or reopens a failure.
  ///
  /// The decision stands in the ledger.
  public func updateFailure(
    _ id: String, action: Decision.Action, note: String?, actor: String?, in name: CollectionName
  ) async throws(ServiceError) -> FailureView {
    guard [.close, .dismiss, .reopen].contains(action) else {
      throw ServiceError(
        .invalid, "a failure can be closed, dismissed or reopened", pointer: "/state")
    }
    let found = try await failure(id, in: name)
    try await append(
      [
        .decision(
          Decision(
            id: EventID(trusted: newID()), subject: .failure(found.id), action: action,
            note: note, actor: actor.map(actors.hash)))
      ], in: open(name).runtime.key)
    return try await failure(id, in: name)
  }

  /// Failures that a chunk is blamed for.
  func failures(
    blaming chunk: ChunkKey, in collection: OpenCollection
  ) async throws -> [FailureView] {
    var views: [FailureView] = []
    for failure in collection.runtime.current.learned.failures.failures(blaming: chunk) {
      views.append(try await view(of: failure))
    }
    return views
  }

  /// A case with the words of its latest queries.
  func view(
    of failure: FailureSummary, similarity: Double? = nil
  ) async throws -> FailureView {
    let shown = Array(failure.queries.prefix(Self.shownQueries))
    let retrievals = try await store.retrievals(shown)
    return FailureView(
      id: failure.id, similarity: similarity, state: failure.recalled.state,
      label: failure.recalled.label, fault: failure.fault?.rawValue,
      queryIDs: failure.queries.map(\.rawValue), queries: shown.compactMap { retrievals[$0]?.text },
      knownBad: failure.recalled.knownBad.map(\.rawValue),
      knownGood: failure.recalled.knownGood.map(\.rawValue),
      correction: failure.recalled.correction, events: failure.eventCount,
      actors: failure.actors, regressions: failure.regressions,
      isCandidate: failure.isCandidate,
      history: failure.changes.map(\.words),
      answers: failure.answers.map { answer in
        FailureView.Answer(
          document: answer.subject.document.rawValue, chunk: answer.subject.chunk.rawValue,
          curatedAt: answer.curatedAt, note: answer.note)
      }, expected: try await misses(in: shown))
  }
}

extension CaseChange {
  /// The change in one line.
  fileprivate var words: String {
    let what =
      switch kind {
      case .chunkRemoved: "was replaced or deleted"
      case .newerVersion: "got a newer version"
      case .sourceRestored: "was read again from its source"
      case .closed: "a maintainer closed the case"
      case .successes: "users were content again"
      case .curated: "was made the answer"
      case .withdrawn: "is the answer no longer"
      }
    let subject = chunk.map { "'\($0)' " } ?? ""
    return "\(at.formatted(.iso8601)): \(subject)\(what)"
  }
}
