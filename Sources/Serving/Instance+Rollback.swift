import Embeddings
import Maintenance
public import Storage
import VectorIndexes

/// How a reindex was taken back.
public enum RollbackOutcome: Sendable {
  /// The generation before serves already.
  case served(CollectionView)
  /// The embedder changed, so that the way back is work of its own, which this job does.
  case started(JobRecord)
}

extension Instance {
  /// Takes the last reindex back: the generation before serves again, or, where none is left under
  /// the present embedder, the embedder of before.
  ///
  /// The vectors of the embedder of before were kept. What was written since is embedded with it,
  /// and a generation of its vectors is built and proven like any other before it serves; hence a
  /// job. What was learned is folded anew over those vectors.
  ///
  /// - Throws: ``ServiceError``: `conflict` if a job is at work, if there is nothing to return to,
  ///   or if the embedder of before is another model now; `unprocessable` if chunks written since
  ///   have no text that it could embed.
  public func rollbackReindex(
    in name: CollectionName
  ) async throws(ServiceError) -> RollbackOutcome {
    try await ServiceError.mapping {
      let collection = try open(name)
      guard !jobs.isBusy(collection.runtime.key) else {
        throw ServiceError(.conflict, "a job is working on this collection; cancel it first")
      }
      do {
        try await collection.runtime.writes.run {
          _ = try collection.runtime.current.index.rollback()
          try await collection.catchUpIndex(from: store)
        }
        return .served(try await view(of: collection))
      } catch let error as VectorIndexError where error.code == .noPreviousGeneration {
        guard let space = try await spaces.previous(to: collection.runtime.current.record) else {
          throw error
        }
        return .started(try await startReturn(of: collection, to: space))
      }
    }
  }

  /// Starts the way back to the embedder of before.
  private func startReturn(
    of collection: OpenCollection, to space: EmbeddingSpaces.Note
  ) async throws -> JobRecord {
    let embedder = try await embedders.embedder(named: space.embedderName)
    guard embedder?.identity == space.identity else {
      throw ServiceError(
        .conflict,
        "'\(space.embedderName)' is another model now than the one whose vectors were kept; move "
          + "to it with a reindex that names it")
    }
    let missing = try await missingEmbeddings(in: space.space, of: collection.runtime.key)
    let impossible = embedder == nil ? missing.chunks : missing.texts
    guard impossible == 0 else {
      throw ServiceError(
        .unprocessable,
        "\(impossible) chunks that were written since have no vector of '\(space.embedderName)' "
          + "and nothing to make one from; delete them or ingest them again with vectors")
    }
    return try await jobs.start(newJob("rollback", of: collection)) { handle in
      try await self.move(
        collection, to: space, embedder: embedder, embeddings: missing.chunks,
        options: ReindexOptions(), handle: handle)
    }
  }

  /// How many chunks have no vector in a space, and how many of them have no text either.
  func missingEmbeddings(
    in space: Int, of collection: CollectionKey
  ) async throws -> (chunks: Int, texts: Int) {
    var missing = (chunks: 0, texts: 0)
    var cursor: ChunkKey?
    while true {
      let page = try await store.chunksMissingEmbedding(
        space: space, in: collection, after: cursor, limit: 1_000)
      guard let last = page.last else { return missing }
      missing.chunks += page.count
      missing.texts += page.count { $0.text == nil }
      cursor = last.key
    }
  }
}
