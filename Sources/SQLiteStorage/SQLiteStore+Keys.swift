public import Foundation
import GRDB
public import Storage

extension SQLiteStore {
  /// Inserts or replaces keys, all or none, durably.
  public func saveKeys(_ keys: [AccessKeyRecord]) async throws {
    for key in keys { try StorageRules.check(key) }
    try await write { database in
      for key in keys { try AccessKeyRows.save(key, to: database) }
    }
  }

  /// All keys that were ever made, oldest first, then by id.
  public func keys() async throws -> [AccessKeyRecord] {
    try await read { database in
      try Row.fetchAll(
        database, sql: "SELECT \(AccessKeyRows.columns) FROM access_keys ORDER BY created_at, id"
      ).map { try AccessKeyRows.record($0) }
    }
  }

  /// Notes when keys were last used.
  public func noteUses(_ uses: [KeyID: Date]) async throws {
    guard !uses.isEmpty else { return }
    try await write { database in
      let statement = try database.cachedStatement(
        sql: "UPDATE access_keys SET last_used_at = ? WHERE id = ?")
      for (id, date) in uses {
        try statement.execute(arguments: [date.column, id.rawValue])
      }
    }
  }
}
