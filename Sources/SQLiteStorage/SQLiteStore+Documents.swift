public import Foundation
import GRDB
public import Storage

extension SQLiteStore {
  /// Writes documents, all or none.
  public func put(
    _ drafts: [DocumentDraft], in collection: CollectionKey, at now: Date
  ) async throws -> WriteReceipt {
    try StorageRules.check(drafts)
    return try await write { database in
      var writer = DocumentWriter(
        collection: try CollectionRows.existing(collection, in: database), now: now,
        database: database)
      for draft in drafts { try writer.put(draft) }
      return try writer.receipt()
    }
  }

  /// Deletes a document with its chunks; `nil` if there is none.
  public func deleteDocument(
    _ id: DocumentID, in collection: CollectionKey, at now: Date
  ) async throws -> ContentChanges? {
    try await write { database in
      var writer = DocumentWriter(
        collection: try CollectionRows.existing(collection, in: database), now: now,
        database: database)
      guard try writer.delete(id) else { return nil }
      return try writer.receipt().changes
    }
  }

  /// A document.
  public func document(
    _ id: DocumentID, in collection: CollectionKey
  ) async throws -> DocumentRecord? {
    try await read { try DocumentRows.find(id, in: collection, $0)?.record }
  }

  /// Documents in order of id, after `cursor`.
  public func documents(
    in collection: CollectionKey, after cursor: DocumentID?, limit: Int
  ) async throws -> [DocumentRecord] {
    try await documents(
      where: "d.collection = ? AND d.id > ? ORDER BY d.id LIMIT ?",
      [collection.rawValue, cursor?.rawValue ?? "", max(0, limit)])
  }

  /// Documents that share a source, in order of id.
  public func documents(
    ofSource sourceURI: String, in collection: CollectionKey
  ) async throws -> [DocumentRecord] {
    try await documents(
      where: "d.collection = ? AND d.source_uri = ? ORDER BY d.id",
      [collection.rawValue, sourceURI])
  }

  /// Documents whose `expiresAt` lies at or before `now`, in order of id.
  public func documents(
    expiredAt now: Date, in collection: CollectionKey
  ) async throws -> [DocumentRecord] {
    try await documents(
      where: "d.collection = ? AND d.expires_at <= ? ORDER BY d.id",
      [collection.rawValue, now.column])
  }

  private func documents(
    where condition: String, _ arguments: [any DatabaseValueConvertible & Sendable]
  ) async throws -> [DocumentRecord] {
    let sql = "SELECT \(DocumentRows.columns) FROM documents d WHERE \(condition)"
    return try await read { database in
      try Row.fetchAll(
        database.cachedStatement(sql: sql), arguments: StatementArguments(arguments)
      ).map { try DocumentRows.stored($0).record }
    }
  }
}
