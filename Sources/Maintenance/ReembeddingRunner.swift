import Corpora
public import Embeddings
public import Storage

/// Fills an embedding space with the vectors of another model, beside those in use.
public struct ReembeddingRunner: Sendable {
  private static let pageSize = 256

  let store: any CatalogueStore
  let embedder: (any Embedder)?
  let collection: CollectionKey
  let space: Int

  /// Wires a run.
  ///
  /// Without an embedder, in a space whose vectors the caller brought, a run can only find that
  /// nothing is missing.
  public init(
    store: any CatalogueStore, embedder: (any Embedder)?, collection: CollectionKey, space: Int
  ) {
    self.store = store
    self.embedder = embedder
    self.collection = collection
    self.space = space
  }

  /// Embeds every chunk that has no vector in the space yet.
  ///
  /// A run that was interrupted goes on where it stopped.
  ///
  /// - Parameters:
  ///   - progress: Told the number of chunks done in this run after each page.
  ///   - isCancelled: Asked before each page.
  /// - Returns: How many chunks were embedded.
  /// - Throws: ``MaintenanceError`` when cancelled or when there is nothing to embed with,
  ///   `EmbeddingError` or `StorageError`.
  @discardableResult
  public func run(
    progress: @Sendable (Int) -> Void, isCancelled: @Sendable () -> Bool
  ) async throws -> Int {
    var cursor: ChunkKey?
    var done = 0
    while true {
      if isCancelled() { throw MaintenanceError(.cancelled, "the run was cancelled") }
      let page = try await store.chunksMissingEmbedding(
        space: space, in: collection, after: cursor, limit: Self.pageSize)
      guard let last = page.last else { return done }
      guard let embedder, page.allSatisfy({ $0.text != nil }) else {
        throw MaintenanceError(
          .refused,
          "chunks that were written meanwhile have no vector for this change and cannot be given "
            + "one: no embedder made the others, or a text is missing")
      }
      let vectors = try await embedder.embed(
        page.map { Chunk.embeddedText(headingPath: $0.headingPath, text: $0.text ?? "") },
        purpose: .document)
      try await store.putEmbeddings(
        zip(page, vectors).map { StoredEmbedding(key: $0.key, vector: $1) }, space: space,
        in: collection)
      done += page.count
      progress(done)
      cursor = last.key
    }
  }
}
