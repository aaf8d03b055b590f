import Corpora
import Foundation
import GRDB
import Storage

/// Rows of the table `documents`.
enum DocumentRows {
  /// A stored document with its row number.
  struct Stored {
    let key: Int64
    let record: DocumentRecord
  }

  /// The columns that ``stored(_:from:)`` reads, in its order, of the table or alias `d`.
  static let columns = """
    d.key, d.collection, d.id, d.source_uri, d.version, d.published_at, d.expires_at, d.metadata,
    d.fingerprint, d.created_at, d.updated_at, d.checksum
    """
  /// How many ``columns`` are.
  static let columnCount = 12

  /// Reads and checks a row whose columns begin at `start`.
  static func stored(_ row: Row, from start: Int = 0) throws -> Stored {
    let key: Int64 = try row.column(start)
    let collection: Int64 = try row.column(start + 1)
    let id: String = try row.column(start + 2)
    let metadata: String = try row.column(start + 7)
    let fingerprintData: Data = try row.column(start + 8)
    let publishedAt: Double? = try row.column(start + 5)
    let expiresAt: Double? = try row.column(start + 6)
    guard let fingerprint = ContentFingerprint(columnData: fingerprintData) else {
      throw CorruptedRow(table: "documents", row: id)
    }
    var record = DocumentRecord(
      id: DocumentID(trusted: id), sourceURI: try row.column(start + 3),
      version: try row.column(start + 4),
      publishedAt: publishedAt.map { Date(column: $0) },
      expiresAt: expiresAt.map { Date(column: $0) }, fingerprint: fingerprint,
      createdAt: Date(column: try row.column(start + 9)),
      updatedAt: Date(column: try row.column(start + 10)))
    let sum = checksum(record, metadata: metadata, collection: collection)
    let storedSum: Int64 = try row.column(start + 11)
    guard sum == storedSum else {
      throw CorruptedRow(table: "documents", row: id)
    }
    do {
      record.metadata = try JSONColumn.object(metadata)
    } catch {
      throw CorruptedRow(table: "documents", row: id)
    }
    return Stored(key: key, record: record)
  }

  static func find(
    _ id: DocumentID, in collection: CollectionKey, _ database: Database
  ) throws -> Stored? {
    try Row.fetchOne(
      database.cachedStatement(
        sql: "SELECT \(columns) FROM documents d WHERE d.collection = ? AND d.id = ?"),
      arguments: [collection.rawValue, id.rawValue]
    ).map { try stored($0) }
  }

  /// Inserts a document, or replaces the one of the row `key`.
  ///
  /// - Returns: The row number.
  static func write(
    _ record: DocumentRecord, over key: Int64?, sequence: ChangeSequence,
    collection: CollectionKey, _ database: Database
  ) throws -> Int64 {
    let metadata = JSONColumn.text(record.metadata)
    let arguments: StatementArguments = [
      record.sourceURI, record.version, record.publishedAt?.column, record.expiresAt?.column,
      metadata, record.fingerprint.columnData, record.createdAt.column, record.updatedAt.column,
      sequence, checksum(record, metadata: metadata, collection: collection.rawValue),
    ]
    if let key {
      try database.cachedStatement(
        sql: """
          UPDATE documents SET source_uri = ?, version = ?, published_at = ?, expires_at = ?,
            metadata = ?, fingerprint = ?, created_at = ?, updated_at = ?, sequence = ?,
            checksum = ? WHERE key = ?
          """
      ).execute(arguments: arguments + [key])
      return key
    }
    try database.cachedStatement(
      sql: """
        INSERT INTO documents (source_uri, version, published_at, expires_at, metadata,
          fingerprint, created_at, updated_at, sequence, checksum, collection, id)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """
    ).execute(arguments: arguments + [collection.rawValue, record.id.rawValue])
    return database.lastInsertedRowID
  }

  private static func checksum(
    _ record: DocumentRecord, metadata: String, collection: Int64
  ) -> Int64 {
    var sum = RowChecksum(table: "documents")
    sum.add(collection)
    sum.add(record.id.rawValue)
    sum.add(record.sourceURI)
    sum.add(record.version)
    sum.add(record.publishedAt)
    sum.add(record.expiresAt)
    sum.add(metadata)
    sum.add(record.fingerprint)
    sum.add(record.createdAt)
    sum.add(record.updatedAt)
    return sum.column
  }
}
