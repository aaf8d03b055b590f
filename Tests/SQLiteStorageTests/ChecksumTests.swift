import Corpora
import Foundation
import GRDB
import Storage
import StorageConformance
import Testing

@testable import SQLiteStorage

struct ChecksumTests {
  /// A column whose damage must not pass, and the call that would return it.
  struct Damage: Sendable, CustomTestStringConvertible {
    let table: String
    let column: String
    let read: @Sendable (SQLiteStore, CollectionKey) async throws -> Void

    var testDescription: String { "\(table).\(column)" }
  }

  static let damages: [Damage] = {
    let chunk: @Sendable (SQLiteStore, CollectionKey) async throws -> Void = { store, key in
      _ = try await store.chunk(Samples.id("c"), in: key)
    }
    let vectors: @Sendable (SQLiteStore, CollectionKey) async throws -> Void = { store, key in
      _ = try await store.changes(since: 0, in: key)
    }
    let log: @Sendable (SQLiteStore, CollectionKey) async throws -> Void = { store, key in
      _ = try await store.recentRetrievals(in: key, limit: 9)
    }
    let ledger: @Sendable (SQLiteStore, CollectionKey) async throws -> Void = { store, key in
      _ = try await store.entries(in: key, after: 0, limit: 9)
    }
    return [
      Damage(table: "documents", column: "metadata", read: chunk),
      Damage(table: "documents", column: "updated_at", read: chunk),
      Damage(table: "chunks", column: "text", read: chunk),
      Damage(table: "chunks", column: "headings", read: chunk),
      Damage(table: "chunks", column: "fingerprint", read: chunk),
      Damage(table: "embeddings", column: "vector", read: vectors),
      Damage(table: "retrievals", column: "record", read: log),
      Damage(table: "retrievals", column: "recorded_at", read: log),
      Damage(table: "ledger", column: "body", read: ledger),
      Damage(table: "ledger", column: "query", read: ledger),
    ]
  }()

  @Test(arguments: damages)
  func `a flipped bit is noticed, named and counted`(damage: Damage) async throws {
    try await withStore { store in
      let key = try await fill(store)
      try await flip(damage.column, of: damage.table, in: store)
      let error = await #expect(throws: StorageError.self) { try await damage.read(store, key) }
      #expect(error?.code == .corrupted)
      #expect(error?.message.contains(damage.table) == true)
      #expect(store.statistics.corruptedRows == 1)
      let faults = try await store.verify()
      #expect(faults.contains { $0.contains(damage.table) }, "\(faults)")
    }
  }

  @Test func `a damaged snapshot is as good as none`() async throws {
    try await withStore { store in
      let key = try await fill(store)
      try await flip("bytes", of: "snapshots", in: store)
      #expect(try await store.snapshot(of: "p", in: key) == nil)
      #expect(store.statistics.corruptedRows == 1)
      #expect(try await store.verify().count == 1)
    }
  }

  @Test func `the ledger refuses to be rewritten`() async throws {
    try await withStore { store in
      _ = try await fill(store)
      let error = await #expect(throws: DatabaseError.self) {
        try await store.pool.write { try $0.execute(sql: "UPDATE ledger SET recorded_at = 0") }
      }
      #expect(error?.message?.contains("append-only") == true)
    }
  }

  private func fill(_ store: SQLiteStore) async throws -> CollectionKey {
    let key = try await store.sampleCollection()
    let draft = Samples.document(
      "d", [Samples.chunk("c", "some text", headings: ["H"])], metadata: ["a": "b"])
    _ = try await store.put([draft], in: key, at: Samples.now)
    try store.log(Samples.retrieval("q", in: key))
    _ = try await store.append([Samples.thumb("e", about: "q", in: key)])
    try await store.saveSnapshot([1, 2, 3], of: "p", at: 1, in: key)
    return key
  }

  /// Changes one bit of the value of the only row.
  private func flip(_ column: String, of table: String, in store: SQLiteStore) async throws {
    try await store.pool.write { database in
      try database.execute(sql: "DROP TRIGGER IF EXISTS ledger_is_append_only")
      let value = try #require(
        try DatabaseValue.fetchOne(database, sql: "SELECT \(column) FROM \(table)"))
      let flipped: any DatabaseValueConvertible
      switch value.storage {
      case .blob(var data):
        data[data.count / 2] ^= 0x10
        flipped = data
      case .string(let text):
        var bytes = Array(text.utf8)
        bytes[bytes.count / 2] ^= 0x01
        flipped = String(decoding: bytes, as: UTF8.self)
      case .double(let number): flipped = Double(bitPattern: number.bitPattern ^ 1)
      default: throw StorageError(.invalid, "\(table).\(column) holds nothing to flip")
      }
      try database.execute(sql: "UPDATE \(table) SET \(column) = ?", arguments: [flipped])
    }
  }
}
