import Corpora
import Foundation
import GRDB
import Storage

/// Rows of the table `chunks`.
enum ChunkRows {
  /// A stored chunk with what the store keeps beside the record.
  struct Stored {
    var record: ChunkRecord
    let documentKey: Int64
    let createdSequence: ChangeSequence
  }

  /// The columns that ``stored(_:document:)`` reads, in its order, of the table or alias `c`.
  static let columns = """
    c.key, c.collection, c.document, c.id, c.ordinal, c.text, c.headings, c.metadata,
    c.fingerprint, c.created_sequence, c.checksum
    """
  /// How many ``columns`` are.
  static let columnCount = 11

  /// Reads and checks a row that begins with ``columns``.
  static func stored(_ row: Row, document: DocumentID) throws -> Stored {
    let key: Int64 = try row.column(0)
    let documentKey: Int64 = try row.column(2)
    let headings: String = try row.column(6)
    let metadata: String = try row.column(7)
    let fingerprintData: Data = try row.column(8)
    let createdSequence: Int64 = try row.column(9)
    guard let fingerprint = ContentFingerprint(columnData: fingerprintData) else {
      throw CorruptedRow(table: "chunks", row: String(key))
    }
    var record = ChunkRecord(
      key: ChunkKey(rawValue: key), id: ChunkID(trusted: try row.column(3)), document: document,
      ordinal: try row.column(4), text: try row.column(5), fingerprint: fingerprint)
    let sum = checksum(
      record, headings: headings, metadata: metadata, collection: try row.column(1),
      documentKey: documentKey, createdSequence: createdSequence)
    let storedSum: Int64 = try row.column(10)
    guard sum == storedSum else {
      throw CorruptedRow(table: "chunks", row: String(key))
    }
    do {
      record.headingPath = try JSONColumn.headings(headings)
      record.metadata = try JSONColumn.object(metadata)
    } catch {
      throw CorruptedRow(table: "chunks", row: String(key))
    }
    return Stored(record: record, documentKey: documentKey, createdSequence: createdSequence)
  }

  /// Reads a row that begins with ``columns`` and goes on with those of ``DocumentRows``.
  static func pair(_ row: Row) throws -> ChunkWithDocument {
    let document = try DocumentRows.stored(row, from: columnCount).record
    return ChunkWithDocument(
      chunk: try stored(row, document: document.id).record, document: document)
  }

  /// The chunks of a document in order.
  static func of(
    document key: Int64, id: DocumentID, _ database: Database
  ) throws -> [Stored] {
    try Row.fetchAll(
      database.cachedStatement(
        sql: "SELECT \(columns) FROM chunks c WHERE c.document = ? ORDER BY c.ordinal, c.key"),
      arguments: [key]
    ).map { try stored($0, document: id) }
  }

  /// The document that holds a chunk id.
  static func holder(
    of chunk: ChunkID, in collection: CollectionKey, _ database: Database
  ) throws -> (key: Int64, id: DocumentID)? {
    try Row.fetchOne(
      database.cachedStatement(
        sql: """
          SELECT d.key, d.id FROM chunks c JOIN documents d ON d.key = c.document
          WHERE c.collection = ? AND c.id = ?
          """),
      arguments: [collection.rawValue, chunk.rawValue]
    ).map { (try $0.column(0), DocumentID(trusted: try $0.column(1))) }
  }

  /// Where a chunk row belongs.
  struct Place {
    let collection: CollectionKey
    let documentKey: Int64
    let createdSequence: ChangeSequence
  }

  /// Inserts a chunk, or replaces the row of the key that `record` has if `isNew` is false.
  ///
  /// - Returns: The key.
  static func write(
    _ record: ChunkRecord, isNew: Bool, at place: Place, _ database: Database
  ) throws -> ChunkKey {
    let headings = JSONColumn.text(record.headingPath)
    let metadata = JSONColumn.text(record.metadata)
    let sum = checksum(
      record, headings: headings, metadata: metadata, collection: place.collection.rawValue,
      documentKey: place.documentKey, createdSequence: place.createdSequence)
    let arguments: StatementArguments = [
      record.ordinal, record.text, headings, metadata, record.fingerprint.columnData, sum,
    ]
    if !isNew {
      try database.cachedStatement(
        sql: """
          UPDATE chunks SET ordinal = ?, text = ?, headings = ?, metadata = ?, fingerprint = ?,
            checksum = ? WHERE key = ?
          """
      ).execute(arguments: arguments + [record.key.rawValue])
      return record.key
    }
    try database.cachedStatement(
      sql: """
        INSERT INTO chunks (ordinal, text, headings, metadata, fingerprint, checksum, collection,
          document, id, created_sequence) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """
    ).execute(
      arguments: arguments + [
        place.collection.rawValue, place.documentKey, record.id.rawValue, place.createdSequence,
      ])
    return ChunkKey(rawValue: database.lastInsertedRowID)
  }

  /// Deletes a chunk with its embeddings and notes the deletion in the change sequence.
  static func delete(
    _ chunk: Stored, from collection: CollectionKey, at sequence: ChangeSequence,
    _ database: Database
  ) throws {
    try database.cachedStatement(sql: "DELETE FROM chunks WHERE key = ?")
      .execute(arguments: [chunk.record.key.rawValue])
    try database.cachedStatement(
      sql: """
        INSERT INTO deletions (collection, sequence, chunk, created_sequence)
        VALUES (?, ?, ?, ?)
        """
    ).execute(arguments: [
      collection.rawValue, sequence, chunk.record.key.rawValue, chunk.createdSequence,
    ])
  }

  private static func checksum(
    _ record: ChunkRecord, headings: String, metadata: String, collection: Int64,
    documentKey: Int64, createdSequence: Int64
  ) -> Int64 {
    var sum = RowChecksum(table: "chunks")
    sum.add(collection)
    sum.add(documentKey)
    sum.add(record.id.rawValue)
    sum.add(Int64(record.ordinal))
    sum.add(record.text)
    sum.add(headings)
    sum.add(metadata)
    sum.add(record.fingerprint)
    sum.add(createdSequence)
    return sum.column
  }
}
