import Foundation
import GRDB
public import Storage

extension SQLiteStore {
  /// What changed after a position of the change sequence, in the active space.
  public func changes(
    since sequence: ChangeSequence, in collection: CollectionKey
  ) async throws -> ContentChanges {
    try await read { database in
      let record = try CollectionRows.existing(collection, in: database)
      let upserts = try Row.fetchAll(
        database.cachedStatement(
          sql: """
            SELECT \(EmbeddingRows.columns) FROM embeddings e
            WHERE e.collection = ? AND e.space = ? AND e.sequence > ? ORDER BY e.chunk
            """),
        arguments: [collection.rawValue, record.space, sequence]
      ).map { try EmbeddingRows.embedding($0) }
      let deletes = try Int64.fetchAll(
        database.cachedStatement(
          sql: """
            SELECT chunk FROM deletions
            WHERE collection = ? AND sequence > ? AND created_sequence <= ? ORDER BY chunk
            """),
        arguments: [collection.rawValue, sequence, sequence])
      return ContentChanges(
        sequence: try CollectionRows.sequence(of: collection, in: database), upserts: upserts,
        deletes: deletes.map { ChunkKey(rawValue: $0) })
    }
  }

  /// The latest position of the change sequence.
  public func changeSequence(of collection: CollectionKey) async throws -> ChangeSequence {
    try await read { try CollectionRows.sequence(of: collection, in: $0) }
  }

  /// Embeddings of a space in order of key, after `cursor`.
  public func embeddings(
    space: Int, in collection: CollectionKey, after cursor: ChunkKey?, limit: Int
  ) async throws -> [StoredEmbedding] {
    try await read { database in
      try Row.fetchAll(
        database.cachedStatement(
          sql: """
            SELECT \(EmbeddingRows.columns) FROM chunks c
            JOIN embeddings e ON e.chunk = c.key AND e.space = ?
            WHERE c.collection = ? AND c.key > ? ORDER BY c.key LIMIT ?
            """),
        arguments: [space, collection.rawValue, cursor?.rawValue ?? 0, max(0, limit)]
      ).map { try EmbeddingRows.embedding($0) }
    }
  }

  /// Chunks that have no embedding in a space, in order of key, after `cursor`.
  public func chunksMissingEmbedding(
    space: Int, in collection: CollectionKey, after cursor: ChunkKey?, limit: Int
  ) async throws -> [ChunkRecord] {
    try await read { database in
      try Row.fetchAll(
        database.cachedStatement(
          sql: """
            SELECT \(ChunkRows.columns), d.id FROM chunks c
            JOIN documents d ON d.key = c.document
            LEFT JOIN embeddings e ON e.chunk = c.key AND e.space = ?
            WHERE c.collection = ? AND c.key > ? AND e.chunk IS NULL ORDER BY c.key LIMIT ?
            """),
        arguments: [space, collection.rawValue, cursor?.rawValue ?? 0, max(0, limit)]
      ).map { row in
        let document = DocumentID(trusted: try row.column(ChunkRows.columnCount))
        return try ChunkRows.stored(row, document: document).record
      }
    }
  }

  /// Stores embeddings beside those of other spaces.
  ///
  /// Keys that are gone are ignored.
  public func putEmbeddings(
    _ embeddings: [StoredEmbedding], space: Int, in collection: CollectionKey
  ) async throws {
    try StorageRules.check(embeddings, space: space)
    try await write { database in
      let record = try CollectionRows.existing(collection, in: database)
      let exists = try database.cachedStatement(
        sql: "SELECT 1 FROM chunks WHERE key = ? AND collection = ?")
      var sequence: ChangeSequence?
      for embedding in embeddings {
        if space == record.space {
          try StorageRules.check(
            embedding.vector, dimension: record.definition.dimension,
            of: "chunk \(embedding.key.rawValue)")
        }
        let found = try Int.fetchOne(
          exists, arguments: [embedding.key.rawValue, collection.rawValue])
        guard found != nil else { continue }
        let reached = try sequence ?? CollectionRows.advance(collection, in: database)
        sequence = reached
        try EmbeddingRows.write(
          embedding, space: space, sequence: reached, collection: collection, database)
      }
    }
  }
}
