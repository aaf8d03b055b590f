import Corpora
import Embeddings
import Feedback
import Retrieval
public import Storage
import VectorIndexes

extension Instance {
  /// Answers one search, and logs it unless told not to.
  ///
  /// The answer does not wait for the disk: its log record joins the next group commit. A caller
  /// whose access is for some collections names its queries within their collection, see
  /// ``Access/queryID(_:in:)``.
  public func search(
    _ input: SearchInput, in name: CollectionName, access: Access = .everything
  ) async throws(ServiceError) -> SearchAnswer {
    try await ServiceError.mapping {
      let collection = try open(name)
      let active = collection.runtime.current
      var input = input
      try check(input, definition: active.record.definition)
      input.queryID = input.queryID.map { access.queryID($0, in: name) }
      let vector = try await vector(of: input, active: active)
      // What is not logged needs no name.
      let id = QueryID(trusted: input.queryID ?? (input.logs ? newID() : ""))
      let found = try await active.retriever.retrieve(
        RetrievalRequest(
          vector: vector, text: input.query, mode: input.mode, limit: input.limit,
          allowed: try await allowed(by: input.filter, in: collection),
          minimumScore: input.minimumScore, recallTarget: input.recallTarget,
          reranks: input.reranks, explains: input.explains,
          session: input.session.map(SessionID.init(trusted:)),
          actor: input.actor.map(actors.hash),
          exploration: exploration(of: input, id: id, active: active),
          draft: draft(of: input, id: id, active: active)))
      let shown = try await chunks(found.hits.map(\.key), in: collection.runtime)
      var hits = Self.hits(found.hits, shown: shown)
      if input.explains {
        try await explain(&hits, found.hits, active.learned, of: collection.runtime)
      }
      var notices = notices(of: active)
      var queryID: String?
      if input.logs {
        do {
          queryID = try log(
            input, as: id, vector: vector, found: found, hits: hits, active: active,
            collection: collection)
        } catch let error as StorageError where [.unavailable, .full].contains(error.code) {
          // A disk that takes no writes is no reason to refuse answers.
          notices.append("this retrieval is not logged and takes no feedback: \(error.message)")
        }
        collection.runtime.traffic.count(hits.map(\.key))
      }
      var answer = SearchAnswer(
        queryID: queryID, generation: found.generation, policy: found.policy,
        hits: hits.map(\.hit), warnings: found.warnings, listsProbed: found.listsProbed,
        isExact: found.isExact, notices: notices)
      addTokens(to: &answer)
      return answer
    }
  }

  /// Answers several searches in order; the first that fails fails the batch, naming its place.
  public func searchBatch(
    _ inputs: [SearchInput], in name: CollectionName, access: Access = .everything
  ) async throws(ServiceError) -> [SearchAnswer] {
    guard (1...limits.searchesPerBatch).contains(inputs.count) else {
      throw ServiceError(
        inputs.isEmpty ? .invalid : .tooLarge,
        "a batch has 1 to \(limits.searchesPerBatch) searches, this one \(inputs.count)",
        pointer: "/searches")
    }
    var answers: [SearchAnswer] = []
    for (position, input) in inputs.enumerated() {
      do throws(ServiceError) {
        answers.append(try await search(input, in: name, access: access))
      } catch {
        throw error.under("/searches/\(position)")
      }
    }
    return answers
  }

  func check(
    _ input: SearchInput, definition: CollectionDefinition
  ) throws(ServiceError) {
    guard (1...limits.hits).contains(input.limit) else {
      throw ServiceError(
        .invalid, "the limit is \(input.limit); give 1 to \(limits.hits)", pointer: "/limit")
    }
    guard input.recallTarget > 0, input.recallTarget <= 1 else {
      throw ServiceError(
        .invalid, "the recall target is \(input.recallTarget); give more than 0 and at most 1",
        pointer: "/recall_target")
    }
    if let score = input.minimumScore, !score.isFinite {
      throw ServiceError(.invalid, "the score is not a finite number", pointer: "/min_score")
    }
    if let query = input.query {
      guard query.unicodeScalars.contains(where: { !$0.properties.isWhitespace }) else {
        throw ServiceError(.invalid, "the query is empty", pointer: "/query")
      }
      guard query.utf8.count <= limits.queryBytes else {
        throw ServiceError(
          .tooLarge, "a query has at most \(limits.queryBytes) bytes", pointer: "/query")
      }
    }
    if let embedding = input.embedding {
      try VectorCheck(definition).check(embedding, at: "/embedding")
    }
    if let id = input.queryID, !(1...100).contains(id.utf8.count) {
      throw ServiceError(.invalid, "a query id has 1 to 100 bytes", pointer: "/query_id")
    }
    if let session = input.session, SessionID(session) == nil {
      throw ServiceError(.invalid, "a session id has 1 to 512 bytes", pointer: "/session_id")
    }
    try checkPresence(input, definition: definition)
  }

  private func checkPresence(
    _ input: SearchInput, definition: CollectionDefinition
  ) throws(ServiceError) {
    if input.mode != .dense, input.query == nil {
      throw ServiceError(
        .invalid, "mode '\(input.mode.rawValue)' searches words and needs a 'query'",
        pointer: "/query")
    }
    guard input.query != nil || input.embedding != nil else {
      throw ServiceError(.invalid, "a search needs a 'query' or an 'embedding'")
    }
    if input.mode != .lexical, input.embedding == nil, definition.embedder == "none" {
      throw ServiceError(
        .invalid,
        "collection '\(definition.name)' has no embedder; send an 'embedding' of "
          + "\(definition.dimension) numbers", pointer: "/embedding")
    }
  }

  /// The query's vector: the caller's or the embedder's; empty for words alone.
  func vector(
    of input: SearchInput, active: CollectionRuntime.Active
  ) async throws -> [Float] {
    if let embedding = input.embedding {
      return queryVector(embedding, metric: active.record.definition.metric)
    }
    guard active.record.definition.embedder != "none" else { return [] }
    guard let embedder = active.embedder, let query = input.query else {
      throw ServiceError(
        .unavailable,
        "the embedder '\(active.record.definition.embedder)' cannot be used; see the log")
    }
    return try await embedder.embed(query, purpose: .query)
  }

  /// The chunks that pass a filter; `nil` without one.
  private func allowed(
    by filter: PayloadFilter?, in collection: OpenCollection
  ) async throws -> [ChunkKey]? {
    guard let filter else { return nil }
    let runtime = collection.runtime
    let sequence = runtime.current.index.watermark
    if let cached = runtime.filters.result(of: filter, at: sequence) { return cached }
    let keys = try await store.chunkKeys(matching: filter, in: runtime.key)
    runtime.filters.insert(keys, of: filter, at: sequence)
    return keys
  }

  /// What chance may do with a search: nothing where it is not logged or not re-ranked.
  private func exploration(
    of input: SearchInput, id: QueryID, active: CollectionRuntime.Active
  ) -> Exploration? {
    let settings = active.record.definition.settings
    guard input.logs, input.reranks, settings.learning != .off, settings.explorationRate > 0 else {
      return nil
    }
    let votes = active.learned.votes
    return Exploration(
      rate: settings.explorationRate, seed: UInt64(bitPattern: active.record.key.rawValue),
      query: id, isBarred: { content in (votes.summary(of: content)?.unsafeReports ?? 0) > 0 })
  }

  /// The chunks of hits with their documents, those that exist.
  private func chunks(
    _ keys: [ChunkKey], in runtime: CollectionRuntime
  ) async throws -> [ChunkWithDocument] {
    // Taken before the database is read, which is then as new or newer.
    let sequence = runtime.current.index.watermark
    if let cached = runtime.hits.chunks(keys, at: sequence) { return cached }
    let chunks = try await store.chunks(keys, in: runtime.key)
    runtime.hits.insert(chunks, at: sequence)
    return chunks
  }

  /// What a trial does with a search; nothing where it is not logged or not re-ranked.
  private func draft(
    of input: SearchInput, id: QueryID, active: CollectionRuntime.Active
  ) -> TrialDraft? {
    guard input.logs, input.reranks, let trial = active.record.definition.settings.trial else {
      return nil
    }
    let seed = UInt64(bitPattern: active.record.key.rawValue)
    switch trial.mode {
    case .watch: return nil
    case .split:
      return .split(
        trial: trial.id, share: trial.share, session: input.session ?? id.rawValue, seed: seed)
    case .interleave: return .interleaved(trial: trial.id, query: id, seed: seed)
    }
  }

  private func notices(of active: CollectionRuntime.Active) -> [String] {
    active.index.damagedGenerations.isEmpty
      ? [] : ["a damaged index generation is not served; run doctor --repair"]
  }

  /// Joins ranked hits with their texts.
  ///
  /// A chunk that was deleted meanwhile is no hit, and those below it move up.
  private static func hits(
    _ ranked: [RankedHit], shown: [ChunkWithDocument]
  ) -> [(key: ChunkKey, fingerprint: ContentFingerprint, hit: SearchHit)] {
    // Both are in the order of the hits; some may have no text.
    var rest = shown[...]
    var rank = 0
    return ranked.compactMap { ranked in
      guard let entry = rest.first, entry.chunk.key == ranked.key else { return nil }
      rest.removeFirst()
      rank += 1
      return (
        ranked.key, ranked.fingerprint,
        SearchHit(
          chunk: entry.chunk.id.rawValue, document: entry.document.id.rawValue, rank: rank,
          score: ranked.score, similarity: ranked.similarity, text: entry.chunk.text,
          headingPath: entry.chunk.headingPath,
          metadata: entry.payload,
          sourceURI: entry.document.sourceURI, freshness: ranked.freshness,
          adjustment: ranked.adjustment, rankBefore: ranked.rankBefore,
          propensity: ranked.propensity, curation: ranked.curation)
      )
    }
  }

  /// Says of each hit why it stands where it stands.
  private func explain(
    _ hits: inout [(key: ChunkKey, fingerprint: ContentFingerprint, hit: SearchHit)],
    _ ranked: [RankedHit], _ learned: LearnedState, of runtime: CollectionRuntime
  ) async throws {
    let explaining = HitExplaining(
      votes: learned.votes,
      texts: try await runtime.questions.texts(
        of: HitExplaining.pastQueries(of: ranked), from: store))
    let byKey = Dictionary(ranked.map { ($0.key, $0) }, uniquingKeysWith: { first, _ in first })
    for place in hits.indices {
      guard let ranked = byKey[hits[place].key] else { continue }
      hits[place].hit.explanation = explaining.explanation(
        of: ranked, shownAt: hits[place].hit.rank)
    }
  }

  /// Hands the retrieval to the log.
  ///
  /// - Returns: Its id.
  private func log(
    _ input: SearchInput, as id: QueryID, vector: [Float], found: RankedRetrieval,
    hits: [(key: ChunkKey, fingerprint: ContentFingerprint, hit: SearchHit)],
    active: CollectionRuntime.Active, collection: OpenCollection
  ) throws -> String {
    let record = RetrievalRecord(
      id: id, collection: active.record.key, recordedAt: now,
      text: active.record.definition.settings.logsQueryText ? input.query : nil,
      vector: vector, signature: found.signature, space: active.record.space,
      mode: input.mode, limit: input.limit, generation: found.generation,
      policy: found.policy, session: input.session.map(SessionID.init(trusted:)),
      actor: input.actor.map(actors.hash),
      hits: hits.map { entry in
        RetrievedHit(
          key: entry.key, chunk: ChunkID(trusted: entry.hit.chunk),
          document: DocumentID(trusted: entry.hit.document), fingerprint: entry.fingerprint,
          rank: entry.hit.rank, rankBefore: entry.hit.rankBefore,
          similarity: entry.hit.similarity, score: entry.hit.score,
          propensity: Float(entry.hit.propensity))
      },
      trace: found.trace, exploration: found.exploration, assignment: found.assignment,
      digest: input.digest(vector: vector, in: active.record.key),
      conditions: input.conditions)
    try store.log(record, idFrom: input.queryID == nil ? .service : .client)
    watch(record, of: collection, learned: active.learned)
    return id.rawValue
  }
}

extension ChunkWithDocument {
  /// The document's payload under the chunk's own.
  fileprivate var payload: JSONObject {
    if chunk.metadata.isEmpty { return document.metadata }
    return document.metadata.merging(chunk.metadata) { _, own in own }
  }
}
