import GRDB
public import Storage

extension SQLiteStore {
  /// Chunks that share words with a query, best BM25 first; scores are positive.
  ///
  /// - Complexity: O(chunks that have any of the words).
  public func searchText(
    _ query: String, in collection: CollectionKey, allowed: Set<ChunkKey>?, limit: Int
  ) async throws -> [(key: ChunkKey, score: Double)] {
    try await read { database in
      _ = try CollectionRows.sequence(of: collection, in: database)
      return try TextIndex(collection: collection)
        .search(query, allowed: allowed, limit: limit, database)
    }
  }
}
