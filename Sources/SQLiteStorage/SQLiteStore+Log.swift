import Corpora
import Foundation
import GRDB
public import Storage

extension SQLiteStore {
  /// Hands a record over; it is durable with the next group commit.
  public func log(_ record: RetrievalRecord, idFrom origin: QueryIDOrigin) throws {
    try checkOpen()
    try StorageRules.check(record)
    do {
      try writer.hand(over: record) { id in
        guard origin == .client else { return nil }
        return try lookups.unsafeRead { try RetrievalRows.committed(id, in: $0) }
      }
    } catch {
      throw report(error)
    }
  }

  /// A record, committed or handed over.
  public func retrieval(_ id: QueryID) async throws -> RetrievalRecord? {
    try await retrievals([id])[id]
  }

  /// The records of several ids, those that exist.
  public func retrievals(_ ids: [QueryID]) async throws -> [QueryID: RetrievalRecord] {
    try checkOpen()
    var found: [QueryID: RetrievalRecord] = [:]
    var rest: [QueryID] = []
    for id in Set(ids) {
      if let record = writer.pendingRecord(id) {
        found[id] = record
      } else {
        rest.append(id)
      }
    }
    guard !rest.isEmpty else { return found }
    let missing = rest
    let stored = try await read { database in
      let statement = try database.cachedStatement(
        sql: "SELECT \(RetrievalRows.columns) FROM retrievals WHERE id = ?")
      return try missing.compactMap { id in
        try Row.fetchOne(statement, arguments: [id.rawValue])
          .map { try RetrievalRows.record($0) }
      }
    }
    for record in stored { found[record.id] = record }
    return found
  }

  /// Records of a collection, newest first.
  public func recentRetrievals(
    in collection: CollectionKey, limit: Int
  ) async throws -> [RetrievalRecord] {
    let pending = writer.pendingRecords(in: collection)
    let stored = try await read { database in
      try Row.fetchAll(
        database.cachedStatement(
          sql: """
            SELECT \(RetrievalRows.columns) FROM retrievals
            WHERE collection = ? ORDER BY position DESC LIMIT ?
            """),
        arguments: [collection.rawValue, max(0, limit)]
      ).map { try RetrievalRows.record($0) }
    }
    let known = Set(stored.map(\.id))
    let newer = pending.filter { !known.contains($0.id) }
    return Array((newer + stored).prefix(max(0, limit)))
  }

  /// Waits until all records that were handed over are durable.
  public func flush() async throws {
    do {
      try await writer.flush()
    } catch {
      throw report(error)
    }
  }
}

extension RetrievalRows {
  /// What the log knows of a committed id.
  static func committed(_ id: QueryID, in database: Database) throws -> CommittedRetrieval? {
    let row = try Row.fetchOne(
      database.cachedStatement(sql: "SELECT collection, digest FROM retrievals WHERE id = ?"),
      arguments: [id.rawValue])
    guard let row else { return nil }
    guard let digest = ContentFingerprint(columnData: try row.column(1)) else {
      throw CorruptedRow(table: "retrievals", row: id.rawValue)
    }
    return CommittedRetrieval(
      collection: CollectionKey(rawValue: try row.column(0)), digest: digest)
  }
}
