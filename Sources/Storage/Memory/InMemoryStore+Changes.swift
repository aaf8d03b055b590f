extension InMemoryStore {
  /// What changed after a position of the change sequence, in the active space.
  public func changes(
    since sequence: ChangeSequence, in collection: CollectionKey
  ) async throws -> ContentChanges {
    try withState { try $0.collection(collection).changes(since: sequence) }
  }

  /// The latest position of the change sequence.
  public func changeSequence(of collection: CollectionKey) async throws -> ChangeSequence {
    try withState { try $0.collection(collection).sequence }
  }

  /// Embeddings of a space in order of key, after `cursor`.
  public func embeddings(
    space: Int, in collection: CollectionKey, after cursor: ChunkKey?, limit: Int
  ) async throws -> [StoredEmbedding] {
    try withState { state in
      let vectors = state.collections[collection]?.vectors[space] ?? [:]
      let first = cursor?.rawValue ?? 0
      return vectors.filter { $0.key.rawValue > first }.sorted { $0.key < $1.key }
        .prefix(max(0, limit)).map { StoredEmbedding(key: $0.key, vector: $0.value.vector) }
    }
  }

  /// Chunks that have no embedding in a space, in order of key, after `cursor`.
  public func chunksMissingEmbedding(
    space: Int, in collection: CollectionKey, after cursor: ChunkKey?, limit: Int
  ) async throws -> [ChunkRecord] {
    try withState { state in
      guard let content = state.collections[collection] else { return [] }
      let vectors = content.vectors[space] ?? [:]
      let first = cursor?.rawValue ?? 0
      return content.chunks.keys.sorted().filter { $0.rawValue > first && vectors[$0] == nil }
        .prefix(max(0, limit)).compactMap { content.chunks[$0]?.record }
    }
  }

  /// Stores embeddings beside those of other spaces.
  ///
  /// Keys that are gone are ignored.
  public func putEmbeddings(
    _ embeddings: [StoredEmbedding], space: Int, in collection: CollectionKey
  ) async throws {
    try StorageRules.check(embeddings, space: space)
    try withState { state in
      var content = try state.collection(collection)
      if space == content.record.space {
        for embedding in embeddings {
          try StorageRules.check(
            embedding.vector, dimension: content.record.definition.dimension,
            of: "chunk \(embedding.key.rawValue)")
        }
      }
      let present = embeddings.filter { content.chunks[$0.key] != nil }
      guard !present.isEmpty else { return }
      content.sequence += 1
      for embedding in present { content.store(embedding.vector, of: embedding.key, space: space) }
      state.collections[collection] = content
    }
  }
}
