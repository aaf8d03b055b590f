import Foundation
import GRDB
import Storage

/// Rows of the table `ledger`.
enum LedgerRows {
  /// A draft with its encoded body.
  struct Encoded: Sendable {
    let recordedAt: Date
    let collection: CollectionKey
    let id: EventID
    let query: QueryID?
    let body: String

    init(_ draft: LedgerDraft) throws {
      recordedAt = draft.recordedAt
      collection = draft.collection
      id = draft.body.id
      query = draft.body.query
      body = String(decoding: try draft.body.encodedJSON(), as: UTF8.self)
      try StorageRules.check(draft)
    }
  }

  /// Appends a draft, or finds the entry that has its id.
  static func append(_ draft: Encoded, to database: Database) throws -> LedgerReceipt {
    let known = try database.cachedStatement(
      sql: "SELECT sequence, body FROM ledger WHERE collection = ? AND id = ?")
    if let row = try Row.fetchOne(
      known, arguments: [draft.collection.rawValue, draft.id.rawValue])
    {
      let body: String = try row.column(1)
      let sequence: Int64 = try row.column(0)
      return body == draft.body ? .duplicate(sequence) : .conflict(sequence)
    }
    let sequence =
      (try Int64.fetchOne(
        database.cachedStatement(sql: "SELECT seq FROM sqlite_sequence WHERE name = 'ledger'"))
        ?? 0) + 1
    let sum = checksum(
      sequence: sequence, collection: draft.collection.rawValue, id: draft.id.rawValue,
      query: draft.query?.rawValue, recordedAt: draft.recordedAt.column, body: draft.body)
    let statement = try database.cachedStatement(
      sql: """
        INSERT INTO ledger (sequence, collection, id, query, recorded_at, body, checksum)
        VALUES (?, ?, ?, ?, ?, ?, ?)
        """)
    do {
      try statement.execute(arguments: [
        sequence, draft.collection.rawValue, draft.id.rawValue, draft.query?.rawValue,
        draft.recordedAt.column, draft.body, sum,
      ])
    } catch let error as DatabaseError
      where error.extendedResultCode == .SQLITE_CONSTRAINT_FOREIGNKEY
    {
      throw StorageRules.noCollection(draft.collection)
    }
    return .recorded(sequence)
  }

  private static func checksum(
    sequence: Int64, collection: Int64, id: String, query: String?, recordedAt: Double,
    body: String
  ) -> Int64 {
    var sum = RowChecksum(table: "ledger")
    sum.add(sequence)
    sum.add(collection)
    sum.add(id)
    sum.add(query)
    sum.add(Date(column: recordedAt))
    sum.add(body)
    return sum.column
  }

  /// The columns that ``entry(_:)`` reads, in its order.
  static let columns = "sequence, collection, id, query, recorded_at, body, checksum"

  /// Reads and checks a row.
  static func entry(_ row: Row) throws -> LedgerEntry {
    let sequence: Int64 = try row.column(0)
    let collection: Int64 = try row.column(1)
    let recordedAt: Double = try row.column(4)
    let body: String = try row.column(5)
    let stored: Int64 = try row.column(6)
    let sum = checksum(
      sequence: sequence, collection: collection, id: try row.column(2),
      query: try row.column(3),
      recordedAt: recordedAt, body: body)
    guard sum == stored else { throw CorruptedRow(table: "ledger", row: String(sequence)) }
    do {
      return LedgerEntry(
        sequence: sequence, recordedAt: Date(column: recordedAt),
        collection: CollectionKey(rawValue: collection),
        body: try LedgerBody(encodedJSON: Array(body.utf8)))
    } catch {
      throw StorageError(
        .corrupted,
        "The entry \(sequence) of the ledger cannot be read; was it written by a newer version?",
        cause: error)
    }
  }
}
