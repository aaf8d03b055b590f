import Feedback
import Learning
import Retrieval
import Storage

extension Instance {
  /// How many questions a chunk's account names.
  private static let accountedQuestions = 5

  /// What ranking learned about a chunk.
  ///
  /// - Parameters:
  ///   - chunk: The chunk.
  ///   - query: A question to look at; `nil` for those that taught most about the chunk.
  ///   - collection: Its collection.
  /// - Returns: The account, with the chunk explained on each question.
  /// - Throws: ``ServiceError`` for a query that cannot be asked; `StorageError`.
  func account(
    of chunk: ChunkRecord, query: String?, in collection: OpenCollection
  ) async throws -> ChunkAccount {
    let active = collection.runtime.current
    let limit = query == nil ? Self.accountedQuestions : 0
    let lesson = active.learned.learner.lesson(about: chunk.fingerprint, limit: limit)
    var account = ChunkAccount(
      events: lesson?.events ?? 0, actors: lesson?.actors ?? 0,
      confirmations: lesson?.confirmations ?? 0, doubt: lesson?.doubt ?? 1, questions: [])
    if let query {
      let input = SearchInput(query: query, logs: false)
      try check(input, definition: active.record.definition)
      let vector = try await vector(of: input, active: active)
      account.questions = [
        ChunkAccount.Question(
          query: nil, text: query, helped: 0, failed: 0,
          explanation: try await explanation(
            of: chunk, asked: vector, text: query, in: collection.runtime))
      ]
      return account
    }
    let texts = try await store.retrievals(lesson?.questions.map(\.query) ?? [])
    for question in lesson?.questions ?? [] {
      account.questions.append(
        ChunkAccount.Question(
          query: question.query.rawValue, text: texts[question.query]?.text,
          helped: question.helped, failed: question.failed,
          explanation: try await explanation(
            of: chunk, asked: question.vector, text: nil, in: collection.runtime)))
    }
    return account
  }

  /// Asks a question without logging it, and explains where a chunk stands.
  private func explanation(
    of chunk: ChunkRecord, asked vector: [Float], text: String?, in runtime: CollectionRuntime
  ) async throws -> HitExplanation? {
    let active = runtime.current
    let found = try await active.retriever.retrieve(
      RetrievalRequest(
        vector: vector, text: text, mode: .dense, limit: Retriever.depth, explains: true))
    guard let place = found.hits.firstIndex(where: { $0.key == chunk.key }) else { return nil }
    let hit = found.hits[place]
    let explaining = HitExplaining(
      votes: active.learned.votes,
      texts: try await runtime.questions.texts(
        of: HitExplaining.pastQueries(of: [hit]), from: store))
    return explaining.explanation(of: hit, shownAt: place + 1)
  }
}
