public import Corpora
import Foundation
import GRDB
public import Storage

extension SQLiteStore {
  private static let pairs = """
    SELECT \(ChunkRows.columns), \(DocumentRows.columns)
    FROM chunks c JOIN documents d ON d.key = c.document
    """

  /// Chunks with their documents; keys that are gone are left out.
  ///
  /// Order follows `keys`.
  public func chunks(
    _ keys: [ChunkKey], in collection: CollectionKey
  ) async throws -> [ChunkWithDocument] {
    try await read { database in
      let statement = try database.cachedStatement(
        sql: "\(Self.pairs) WHERE c.key = ? AND c.collection = ?")
      return try keys.compactMap { key in
        try Row.fetchOne(statement, arguments: [key.rawValue, collection.rawValue])
          .map { try ChunkRows.pair($0) }
      }
    }
  }

  /// A chunk with its document.
  public func chunk(
    _ id: ChunkID, in collection: CollectionKey
  ) async throws -> ChunkWithDocument? {
    try await read { database in
      try Row.fetchOne(
        database.cachedStatement(sql: "\(Self.pairs) WHERE c.collection = ? AND c.id = ?"),
        arguments: [collection.rawValue, id.rawValue]
      ).map { try ChunkRows.pair($0) }
    }
  }

  /// The chunks of a document in order.
  public func chunks(
    of document: DocumentID, in collection: CollectionKey
  ) async throws -> [ChunkRecord] {
    try await read { database in
      guard let stored = try DocumentRows.find(document, in: collection, database) else {
        return []
      }
      return try ChunkRows.of(document: stored.key, id: document, database).map(\.record)
    }
  }

  /// Chunks in order of key, after `cursor`, for sweeps over a whole collection.
  public func chunks(
    in collection: CollectionKey, after cursor: ChunkKey?, limit: Int
  ) async throws -> [ChunkWithDocument] {
    try await read { database in
      try Row.fetchAll(
        database.cachedStatement(
          sql: "\(Self.pairs) WHERE c.collection = ? AND c.key > ? ORDER BY c.key LIMIT ?"),
        arguments: [collection.rawValue, cursor?.rawValue ?? 0, max(0, limit)]
      ).map { try ChunkRows.pair($0) }
    }
  }

  /// The chunks that now hold a content, by fingerprint, in order of key.
  public func chunkKeys(
    holding fingerprints: [ContentFingerprint], in collection: CollectionKey
  ) async throws -> [ContentFingerprint: [ChunkKey]] {
    try await read { database in
      let statement = try database.cachedStatement(
        sql: "SELECT key FROM chunks WHERE collection = ? AND fingerprint = ? ORDER BY key")
      var found: [ContentFingerprint: [ChunkKey]] = [:]
      for fingerprint in Set(fingerprints) {
        let keys = try Int64.fetchAll(
          statement, arguments: [collection.rawValue, fingerprint.columnData])
        if !keys.isEmpty { found[fingerprint] = keys.map { ChunkKey(rawValue: $0) } }
      }
      return found
    }
  }

  /// Embeddings of the active space that are stored already for a content.
  public func embeddings(
    holding fingerprints: [ContentFingerprint], in collection: CollectionKey
  ) async throws -> [ContentFingerprint: [Float]] {
    try await read { database in
      let space = try CollectionRows.existing(collection, in: database).space
      let statement = try database.cachedStatement(
        sql: """
          SELECT \(EmbeddingRows.columns) FROM chunks c
          JOIN embeddings e ON e.chunk = c.key AND e.space = ?
          WHERE c.collection = ? AND c.fingerprint = ? ORDER BY c.key LIMIT 1
          """)
      var found: [ContentFingerprint: [Float]] = [:]
      for fingerprint in Set(fingerprints) {
        let row = try Row.fetchOne(
          statement, arguments: [space, collection.rawValue, fingerprint.columnData])
        if let row { found[fingerprint] = try EmbeddingRows.embedding(row).vector }
      }
      return found
    }
  }
}
