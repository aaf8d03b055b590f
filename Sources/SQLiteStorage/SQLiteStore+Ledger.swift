import Foundation
import GRDB
public import Storage

extension SQLiteStore {
  /// Appends drafts in order, durably, together with the retrievals handed over before.
  public func append(_ drafts: [LedgerDraft]) async throws -> [LedgerReceipt] {
    if drafts.isEmpty { return [] }
    let encoded = try drafts.map { try LedgerRows.Encoded($0) }
    return try await write { database in
      try encoded.map { try LedgerRows.append($0, to: database) }
    }
  }

  /// Entries of a collection after a position, in order.
  public func entries(
    in collection: CollectionKey, after sequence: LedgerSequence, limit: Int
  ) async throws -> [LedgerEntry] {
    try await entries(
      where: "collection = ? AND sequence > ? ORDER BY sequence LIMIT ?",
      [collection.rawValue, sequence, max(0, limit)])
  }

  /// The entry of an event id.
  public func entry(
    _ id: EventID, in collection: CollectionKey
  ) async throws -> LedgerEntry? {
    try await entries(where: "collection = ? AND id = ?", [collection.rawValue, id.rawValue]).first
  }

  /// The entries about a retrieval, in order.
  public func entries(about query: QueryID) async throws -> [LedgerEntry] {
    try await entries(where: "query = ? ORDER BY sequence", [query.rawValue])
  }

  /// The entries about releases, newest first.
  ///
  /// A body's first key tells its kind.
  public func releases(in collection: CollectionKey, limit: Int) async throws -> [LedgerEntry] {
    try await entries(
      where: """
        collection = ? AND substr(body, 1, 11) = '{"release":' ORDER BY sequence DESC LIMIT ?
        """, [collection.rawValue, max(0, limit)])
  }

  private func entries(
    where condition: String, _ arguments: [any DatabaseValueConvertible & Sendable]
  ) async throws -> [LedgerEntry] {
    let sql = "SELECT \(LedgerRows.columns) FROM ledger WHERE \(condition)"
    return try await read { database in
      try Row.fetchAll(
        database.cachedStatement(sql: sql), arguments: StatementArguments(arguments)
      ).map { try LedgerRows.entry($0) }
    }
  }
}
