import Corpora
import Embeddings
import Maintenance
import Storage
import VectorIndexes

extension Instance {
  /// How many logged queries a new generation is proven on.
  private static let provingQueries = 200

  /// Carries out a plan.
  func reindex(
    _ collection: OpenCollection, plan: ReindexPlan, options: ReindexOptions,
    handle: JobRunner.Handle
  ) async throws -> JSONValue {
    switch plan.strategy {
    case .rebuild:
      return try await rebuild(collection, options: options, handle: handle)
    case .reembed:
      return try await reembed(collection, plan: plan, options: options, handle: handle)
    case .refuse:
      throw MaintenanceError(.refused, plan.steps.joined(separator: "; "))
    }
  }

  /// Writes the next generation from the stored vectors.
  private func rebuild(
    _ collection: OpenCollection, options: ReindexOptions, handle: JobRunner.Handle
  ) async throws -> JSONValue {
    let index = collection.runtime.current.index
    let record = collection.runtime.current.record
    let (candidate, proof) =
      if options.keepsLists, let kept = try await carryOver(collection, options, handle) {
        kept
      } else {
        try await build(
          record, space: record.space, into: index,
          watermark: try await store.changeSequence(of: collection.runtime.key), options: options,
          handle: handle)
      }
    let generation = try await collection.runtime.writes.run {
      try await files.work.run { try index.publish(candidate) }
    }
    return Self.result(generation: generation, proof: proof, embedded: 0)
  }

  /// Embeds everything with another model and moves the collection over.
  private func reembed(
    _ collection: OpenCollection, plan: ReindexPlan, options: ReindexOptions,
    handle: JobRunner.Handle
  ) async throws -> JSONValue {
    let old = collection.runtime.current.record
    guard let embedder = try await embedders.embedder(named: plan.embedder) else {
      throw MaintenanceError(.refused, "a collection cannot be moved to 'none'")
    }
    let target = EmbeddingSpaces.Note(
      space: try await spaces.next(for: embedder.identity, after: old),
      embedderName: plan.embedder, identity: embedder.identity, dimension: embedder.dimension,
      previous: old.space)
    return try await move(
      collection, to: target, embedder: embedder, embeddings: plan.embeddings, options: options,
      handle: handle)
  }

  /// Moves a collection to another embedding space, filling what is missing there.
  func move(
    _ collection: OpenCollection, to target: EmbeddingSpaces.Note, embedder: CachingEmbedder?,
    embeddings: Int, options: ReindexOptions, handle: JobRunner.Handle
  ) async throws -> JSONValue {
    let (old, space) = (collection.runtime.current.record, target.space)
    try await spaces.begin(
      target, from: old, filledBy: collection.runtime.current.embedder?.identity)
    var definition = old.definition
    definition.embedder = target.embedderName
    definition.dimension = target.dimension
    let runner = ReembeddingRunner(
      store: store, embedder: embedder, collection: collection.runtime.key, space: space)
    let embedded = try await runner.run(
      progress: { handle.report(done: $0, total: embeddings, unit: "embeddings") },
      isCancelled: handle.isCancelled)
    let index = try await files.openIndex(of: old, definition: definition, space: space)
    let watermark = try await store.changeSequence(of: collection.runtime.key)
    let (candidate, proof) = try await build(
      old, space: space, into: index, watermark: watermark, options: options, handle: handle)
    let generation = try await files.work.run { try index.publish(candidate) }
    try await switchOver(
      collection, to: definition, space: space, index: index, embedder: embedder, runner: runner)
    return Self.result(generation: generation, proof: proof, embedded: embedded)
  }

  /// Lets another embedding space serve.
  ///
  /// Writes wait; searches do not.
  private func switchOver(
    _ collection: OpenCollection, to definition: CollectionDefinition, space: Int,
    index: VectorIndex, embedder: CachingEmbedder?, runner: ReembeddingRunner
  ) async throws {
    let runtime = collection.runtime
    try await collection.follower.rebuild {
      try await runtime.writes.run {
        // What was written while the new vectors were made; writes wait, so this is the last of it.
        try await runner.run(progress: { _ in }, isCancelled: { false })
        var definition = definition
        definition.settings = runtime.current.record.definition.settings
        try await store.activateSpace(space, definition: definition, of: runtime.key)
        let changes = try await store.changes(since: index.watermark, in: runtime.key)
        if changes.sequence > index.watermark { try index.apply(IndexChanges(changes)) }
        collection.linker.use(RetrievalLinker.Space(number: space, embedder: embedder))
        runtime.update { [definition] active in
          active.record.definition = definition
          active.record.space = space
          active.index = index
          active.embedder = embedder
          active.learned = LearnedState(for: definition)
        }
      }
    }
  }

  /// Makes the next generation from the serving one's lists and what came since, without training.
  ///
  /// - Returns: `nil` when there are no lists, or when the result does not reach the wanted recall and
  ///   lists have to be trained anew.
  private func carryOver(
    _ collection: OpenCollection, _ options: ReindexOptions, _ handle: JobRunner.Handle
  ) async throws -> (GenerationCandidate, GenerationVerification)? {
    let active = collection.runtime.current
    let index = active.index
    guard index.canBeMaintained else { return nil }
    let (calibrating, proving) = try await sampleQueries(
      of: active.record, space: active.record.space)
    return try await files.work.run {
      guard
        let made = try index.buildMaintainedGeneration(
          options: BuildOptions(
            progress: { step in
              handle.report(done: step.done, total: step.total, unit: "vectors, \(step.phase)")
            },
            isCancelled: handle.isCancelled, sampleQueries: calibrating))
      else { return nil }
      do {
        let proof = try index.verify(made.candidate, queries: proving, limit: 10)
        if proof.recall >= options.minimumRecall || proof.queryCount == 0 {
          return (made.candidate, proof)
        }
      } catch {
        index.discard(made.candidate)
        throw error
      }
      index.discard(made.candidate)
      return nil
    }
  }

  /// Builds and proves a generation; one that does not pass is discarded.
  private func build(
    _ record: CollectionRecord, space: Int, into index: VectorIndex, watermark: ChangeSequence,
    options: ReindexOptions, handle: JobRunner.Handle
  ) async throws -> (GenerationCandidate, GenerationVerification) {
    let count = try await store.counts(of: record.key).chunks
    let source = StoredVectorSource(
      store: store, collection: record.key, space: space, estimatedCount: count)
    let (calibrating, proving) = try await sampleQueries(of: record, space: space)
    return try await files.work.run {
      let candidate = try index.buildGeneration(
        from: source, watermark: watermark, configuration: nil,
        options: BuildOptions(
          progress: { step in
            handle.report(done: step.done, total: step.total, unit: "vectors, \(step.phase)")
          },
          isCancelled: handle.isCancelled, sampleQueries: calibrating))
      do {
        let proof = try index.verify(candidate, queries: proving, limit: 10)
        guard proof.recall >= options.minimumRecall || proof.queryCount == 0 else {
          throw MaintenanceError(
            .notProven,
            "the new generation reaches recall@10 \(proof.recall) on \(proof.queryCount) queries, "
              + "less than \(options.minimumRecall); the present one goes on serving")
        }
        return (candidate, proof)
      } catch {
        index.discard(candidate)
        throw error
      }
    }
  }

  /// Queries to calibrate probing on, and others to prove the generation on.
  ///
  /// Logged queries serve both, each half one end. Where few were logged all of them prove, and
  /// where none were stored vectors stand in for them; the index then calibrates on its own.
  private func sampleQueries(
    of record: CollectionRecord, space: Int
  ) async throws -> (calibrating: [[Float]], proving: [[Float]]) {
    let logged = try await store.recentRetrievals(
      in: record.key, limit: 2 * Self.provingQueries
    ).filter { $0.space == space && !$0.vector.isEmpty }.map(\.vector)
    guard !logged.isEmpty else {
      let stored = try await store.embeddings(
        space: space, in: record.key, after: nil, limit: Self.provingQueries)
      return ([], stored.map(\.vector))
    }
    guard logged.count >= Self.provingQueries / 2 else { return ([], logged) }
    return (
      logged.indices.filter { $0.isMultiple(of: 2) }.map { logged[$0] },
      logged.indices.filter { !$0.isMultiple(of: 2) }.map { logged[$0] }
    )
  }

  private static func result(
    generation: Int, proof: GenerationVerification, embedded: Int
  ) -> JSONValue {
    [
      "generation": .integer(Int64(generation)), "vectors": .integer(Int64(proof.count)),
      // A mean over at most some hundred queries has no more digits than these.
      "recall_at_10": .number((proof.recall * 10_000).rounded() / 10_000),
      "queries": .integer(Int64(proof.queryCount)),
      "embedded": .integer(Int64(embedded)),
    ]
  }
}
