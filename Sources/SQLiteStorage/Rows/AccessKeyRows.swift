import Foundation
import GRDB
import Storage

/// Rows of the table `access_keys`.
///
/// The checksum covers all that decides what a key opens; the last use, which is written often, is
/// not part of it.
enum AccessKeyRows {
  static let columns = """
    id, name, digest, scopes, collections, created_at, expires_at, revoked_at, last_used_at, \
    checksum
    """

  /// Inserts or replaces a key.
  static func save(_ key: AccessKeyRecord, to database: Database) throws {
    let scopes = key.scopes.sorted().map(\.rawValue).joined(separator: ",")
    let collections = key.collections.map { $0.map(\.rawValue).sorted().joined(separator: ",") }
    let digest = Data(key.digest)
    let statement = try database.cachedStatement(
      sql: """
        INSERT INTO access_keys (\(columns)) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        ON CONFLICT (id) DO UPDATE SET name = excluded.name, digest = excluded.digest,
          scopes = excluded.scopes, collections = excluded.collections,
          created_at = excluded.created_at, expires_at = excluded.expires_at,
          revoked_at = excluded.revoked_at, last_used_at = excluded.last_used_at,
          checksum = excluded.checksum
        """)
    do {
      try statement.execute(arguments: [
        key.id.rawValue, key.name, digest, scopes, collections, key.createdAt.column,
        key.expiresAt?.column, key.revokedAt?.column, key.lastUsedAt?.column,
        checksum(of: key, scopes: scopes, collections: collections),
      ])
    } catch let error as DatabaseError
      where error.extendedResultCode == .SQLITE_CONSTRAINT_UNIQUE
    {
      throw StorageRules.takenDigest(key.id)
    }
  }

  /// Reads a row of ``columns``.
  ///
  /// - Throws: `CorruptedRow` if it is not what was written.
  static func record(_ row: Row) throws -> AccessKeyRecord {
    let id: String = try row.column(0)
    let digest: Data = try row.column(2)
    let scopes: String = try row.column(3)
    let collections: String? = try row.column(4)
    let expiresAt: Double? = try row.column(6)
    let revokedAt: Double? = try row.column(7)
    let lastUsedAt: Double? = try row.column(8)
    let record = AccessKeyRecord(
      id: KeyID(trusted: id), name: try row.column(1), digest: [UInt8](digest),
      scopes: Set(scopes.split(separator: ",").compactMap { KeyScope(rawValue: String($0)) }),
      collections: collections.map { names in
        Set(names.split(separator: ",").compactMap { CollectionName(String($0)) })
      },
      createdAt: Date(column: try row.column(5)), expiresAt: expiresAt.map(Date.init(column:)),
      revokedAt: revokedAt.map(Date.init(column:)),
      lastUsedAt: lastUsedAt.map(Date.init(column:)))
    let stored: Int64 = try row.column(9)
    guard checksum(of: record, scopes: scopes, collections: collections) == stored else {
      throw CorruptedRow(table: "access_keys", row: id)
    }
    return record
  }

  private static func checksum(
    of key: AccessKeyRecord, scopes: String, collections: String?
  ) -> Int64 {
    var sum = RowChecksum(table: "access_keys")
    sum.add(key.id.rawValue)
    sum.add(key.name)
    sum.add(bytes: key.digest)
    sum.add(scopes)
    sum.add(collections)
    sum.add(key.createdAt)
    sum.add(key.expiresAt)
    sum.add(key.revokedAt)
    return sum.column
  }
}
