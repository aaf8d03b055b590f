import Foundation
import GRDB
public import Storage

extension SQLiteStore {
  /// Rows that are read at a time.
  private static let erasurePage = 500

  /// Deletes what a person sent and asked, in one transaction, and cuts the write-ahead log back.
  ///
  /// Deleted rows are overwritten with zeros (`secure_delete`).
  public func erase(
    _ actor: ActorHash, forgetting projections: [String], in collection: CollectionKey
  ) async throws -> Erasure {
    try await flush()
    let asked = try await retrievals(askedBy: actor, in: collection)
    let erasure = try await write { database in
      _ = try CollectionRows.existing(collection, in: database)
      let entries = try Self.entries(of: actor, asked: asked, in: collection, database)
      let deleteEntry = try database.cachedStatement(sql: "DELETE FROM ledger WHERE sequence = ?")
      for sequence in entries { try deleteEntry.execute(arguments: [sequence]) }
      let deleteRetrieval = try database.cachedStatement(
        sql: "DELETE FROM retrievals WHERE id = ?")
      for id in asked { try deleteRetrieval.execute(arguments: [id.rawValue]) }
      let deleteSnapshots = try database.cachedStatement(
        sql: "DELETE FROM snapshots WHERE collection = ? AND substr(projection, 1, ?) = ?")
      for prefix in projections {
        try deleteSnapshots.execute(
          arguments: [collection.rawValue, prefix.unicodeScalars.count, prefix])
      }
      return Erasure(retrievals: asked.count, entries: entries.count)
    }
    // A reader may keep the log as it is for a while; the next checkpoint overwrites it.
    try? await pool.writeWithoutTransaction { _ = try $0.checkpoint(.truncate) }
    return erasure
  }

  /// The retrievals that a person asked.
  ///
  /// The digits of the hash are looked for in the encoded records first; only those are decoded.
  private func retrievals(
    askedBy actor: ActorHash, in collection: CollectionKey
  ) async throws -> Set<QueryID> {
    let digits = Data(actor.rawValue.utf8)
    var found: Set<QueryID> = []
    var position: Int64 = 0
    while true {
      let after = position
      let page = try await read { database in
        try Row.fetchAll(
          database.cachedStatement(
            sql: """
              SELECT \(RetrievalRows.columns), position FROM retrievals
              WHERE collection = ? AND position > ? AND instr(record, ?) > 0
              ORDER BY position LIMIT ?
              """),
          arguments: [collection.rawValue, after, digits, Self.erasurePage]
        ).map { row in (try RetrievalRows.record(row), row[6] as Int64) }
      }
      guard let last = page.last else { return found }
      for (record, _) in page where record.actor == actor { found.insert(record.id) }
      position = last.1
    }
  }

  /// The places of the entries that go with a person.
  private static func entries(
    of actor: ActorHash, asked: Set<QueryID>, in collection: CollectionKey, _ database: Database
  ) throws -> [Int64] {
    let byName = try Row.fetchAll(
      database.cachedStatement(
        sql: """
          SELECT \(LedgerRows.columns) FROM ledger
          WHERE collection = ? AND instr(body, ?) > 0 ORDER BY sequence
          """), arguments: [collection.rawValue, actor.rawValue])
    let byQuery = try database.cachedStatement(
      sql: "SELECT \(LedgerRows.columns) FROM ledger WHERE query = ? AND collection = ?")
    var rows = byName
    for id in asked.sorted() {
      rows += try Row.fetchAll(byQuery, arguments: [id.rawValue, collection.rawValue])
    }
    let entries = try rows.map { try LedgerRows.entry($0) }
    return Set(
      entries.filter { $0.body.isErased(with: actor, asked: asked.contains) }.map(\.sequence)
    ).sorted()
  }
}
