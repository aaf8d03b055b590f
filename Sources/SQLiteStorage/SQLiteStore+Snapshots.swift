import Foundation
import GRDB
public import Storage

extension SQLiteStore {
  /// Saves the state of a projection after a ledger position, in place of the older one.
  public func saveSnapshot(
    _ bytes: [UInt8], of projection: String, at sequence: LedgerSequence,
    in collection: CollectionKey
  ) async throws {
    try StorageRules.check(id: projection, what: "The projection's name")
    try await write { database in
      _ = try CollectionRows.existing(collection, in: database)
      let data = Data(bytes)
      try database.cachedStatement(
        sql: """
          INSERT INTO snapshots (collection, projection, sequence, bytes, checksum)
          VALUES (?, ?, ?, ?, ?)
          ON CONFLICT (collection, projection) DO UPDATE SET
            sequence = excluded.sequence, bytes = excluded.bytes, checksum = excluded.checksum
          """
      ).execute(arguments: [
        collection.rawValue, projection, sequence, data,
        SnapshotRows.checksum(
          collection: collection.rawValue, projection: projection, sequence: sequence,
          bytes: data),
      ])
    }
  }

  /// The newest snapshot of a projection; `nil` if there is none or its checksum fails.
  public func snapshot(
    of projection: String, in collection: CollectionKey
  ) async throws -> (sequence: LedgerSequence, bytes: [UInt8])? {
    do {
      return try await read { database in
        try Row.fetchOne(
          database.cachedStatement(
            sql: """
              SELECT \(SnapshotRows.columns) FROM snapshots
              WHERE collection = ? AND projection = ?
              """),
          arguments: [collection.rawValue, projection]
        ).map { row in
          let bytes = try SnapshotRows.bytes(row)
          return (try row.column(2), [UInt8](bytes))
        }
      }
    } catch let error as StorageError where error.code == .corrupted {
      return nil
    }
  }
}

/// Rows of the table `snapshots`.
enum SnapshotRows {
  /// The columns that ``bytes(_:)`` reads, in its order.
  static let columns = "collection, projection, sequence, bytes, checksum"

  static func bytes(_ row: Row) throws -> Data {
    let projection: String = try row.column(1)
    let bytes: Data = try row.column(3)
    let sum = checksum(
      collection: try row.column(0), projection: projection, sequence: try row.column(2),
      bytes: bytes)
    let stored: Int64 = try row.column(4)
    guard sum == stored else {
      throw CorruptedRow(table: "snapshots", row: projection)
    }
    return bytes
  }

  static func checksum(
    collection: Int64, projection: String, sequence: Int64, bytes: Data
  ) -> Int64 {
    var sum = RowChecksum(table: "snapshots")
    sum.add(collection)
    sum.add(projection)
    sum.add(sequence)
    sum.add(bytes)
    return sum.column
  }
}
