import GRDB
import Storage

extension SQLiteStore {
  /// Checks every row that carries a checksum, and the database's own structure.
  ///
  /// - Complexity: Reads the whole database; searches and writes go on meanwhile.
  public func verify() async throws -> [String] {
    try await flush()
    var faults = try await read { database in
      var faults = try String.fetchAll(database, sql: "PRAGMA integrity_check(100)")
        .filter { $0 != "ok" }.map { "The database file: \($0)" }
      faults += try Row.fetchAll(database, sql: "PRAGMA foreign_key_check").map { row in
        let (table, number): (String, Int64?) = (try row.column(0), try row.column(1))
        return "The row \(number ?? 0) of table \(table) has no parent"
      }
      faults += try Self.rowFaults(database)
      return faults
    }
    let collections = try await self.collections().map(\.key)
    for key in collections {
      do {
        try await write { try TextIndex(collection: key).verify($0) }
      } catch let error as StorageError where error.code == .corrupted {
        faults.append("The text index of collection \(key.rawValue): \(error)")
      }
    }
    return faults
  }

  /// What is wrong with rows that carry a checksum.
  static func rowFaults(_ database: Database) throws -> [String] {
    var faults: [String] = []
    func check(_ sql: String, _ read: (Row) throws -> Void) throws {
      let rows = try Row.fetchCursor(database, sql: sql)
      while let row = try rows.next() {
        do {
          try read(row)
        } catch let fault as CorruptedRow {
          faults.append(fault.message)
        } catch let error as StorageError where error.code == .corrupted {
          faults.append(error.message)
        }
      }
    }
    try check("SELECT \(DocumentRows.columns) FROM documents d") {
      _ = try DocumentRows.stored($0)
    }
    try check("SELECT \(ChunkRows.columns) FROM chunks c") {
      _ = try ChunkRows.stored($0, document: DocumentID(trusted: ""))
    }
    try check("SELECT \(EmbeddingRows.columns) FROM embeddings e") {
      _ = try EmbeddingRows.embedding($0)
    }
    try check("SELECT \(RetrievalRows.columns) FROM retrievals") {
      _ = try RetrievalRows.record($0)
    }
    try check("SELECT \(LedgerRows.columns) FROM ledger") { _ = try LedgerRows.entry($0) }
    try check("SELECT \(SnapshotRows.columns) FROM snapshots") { _ = try SnapshotRows.bytes($0) }
    try check("SELECT \(AccessKeyRows.columns) FROM access_keys") {
      _ = try AccessKeyRows.record($0)
    }
    return faults
  }
}
