import Corpora
import Foundation
import GRDB
import Storage

/// Rows of the table `retrievals`.
enum RetrievalRows {
  /// Adds a record unless its id is taken.
  ///
  /// - Returns: Whether its collection exists.
  static func insert(
    _ record: RetrievalRecord, encoded: [UInt8], into database: Database
  ) throws -> Bool {
    let body = Data(encoded)
    let sum = checksum(
      id: record.id.rawValue, collection: record.collection.rawValue,
      recordedAt: record.recordedAt.column, digest: record.digest, body: body)
    let statement = try database.cachedStatement(
      sql: """
        INSERT INTO retrievals (id, collection, recorded_at, digest, record, checksum)
        VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO NOTHING
        """)
    do {
      try statement.execute(arguments: [
        record.id.rawValue, record.collection.rawValue, record.recordedAt.column,
        record.digest.columnData, body, sum,
      ])
      return true
    } catch let error as DatabaseError
      where error.extendedResultCode == .SQLITE_CONSTRAINT_FOREIGNKEY
    {
      return false
    }
  }

  private static func checksum(
    id: String, collection: Int64, recordedAt: Double, digest: ContentFingerprint, body: Data
  ) -> Int64 {
    var sum = RowChecksum(table: "retrievals")
    sum.add(id)
    sum.add(collection)
    sum.add(Date(column: recordedAt))
    sum.add(digest)
    sum.add(body)
    return sum.column
  }

  /// The columns that ``record(_:)`` reads, in its order.
  static let columns = "id, collection, recorded_at, digest, record, checksum"

  /// Reads and checks a row.
  static func record(_ row: Row) throws -> RetrievalRecord {
    let id: String = try row.column(0)
    let collection: Int64 = try row.column(1)
    let recordedAt: Double = try row.column(2)
    let digestData: Data = try row.column(3)
    let body: Data = try row.column(4)
    let stored: Int64 = try row.column(5)
    guard let digest = ContentFingerprint(columnData: digestData) else {
      throw CorruptedRow(table: "retrievals", row: id)
    }
    let sum = checksum(
      id: id, collection: collection, recordedAt: recordedAt, digest: digest, body: body)
    guard sum == stored else { throw CorruptedRow(table: "retrievals", row: id) }
    let columns = RetrievalRecord.Columns(
      id: QueryID(trusted: id), collection: CollectionKey(rawValue: collection),
      recordedAt: Date(column: recordedAt), digest: digest)
    do {
      return try RetrievalRecord(columns, encoded: [UInt8](body))
    } catch {
      throw CorruptedRow(table: "retrievals", row: id)
    }
  }
}
