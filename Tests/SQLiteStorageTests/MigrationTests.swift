import Foundation
import GRDB
import Storage
import StorageConformance
import Testing

@testable import SQLiteStorage

struct MigrationTests {
  @Test(arguments: SQLiteSchema.migrations.map(\.name))
  func `a database of any earlier version is brought up to date`(version: String) async throws {
    try await withTemporaryDirectory { directory in
      let path = directory + "/store.sqlite"
      let queue = try DatabaseQueue(path: path)
      try SQLiteSchema.migrator.migrate(queue, upTo: version)
      try await queue.write { database in
        let definition = Samples.definition()
        let record = try CollectionRows.insert(definition, at: Samples.now, into: database)
        try TextIndex(collection: record.key).create(database)
      }
      try queue.close()
      let store = try SQLiteStore(path: path)
      let key = try #require(try await store.collections().first?.key)
      _ = try await store.put(
        [Samples.document("d", [Samples.chunk("c")])], in: key, at: Samples.now)
      #expect(try await store.append([Samples.thumb("e", about: "q", in: key)]) == [.recorded(1)])
      #expect(try await store.verify() == [])
      try await store.close()
    }
  }

  @Test func `a database of a newer version is refused and left alone`() async throws {
    try await withTemporaryDirectory { directory in
      let path = directory + "/store.sqlite"
      let store = try SQLiteStore(path: path)
      try await store.close()
      let queue = try DatabaseQueue(path: path)
      try await queue.write { database in
        try database.execute(sql: "INSERT INTO grdb_migrations VALUES ('9999-from-the-future')")
      }
      try queue.close()
      let error = #expect(throws: StorageError.self) { _ = try SQLiteStore(path: path) }
      #expect(error?.code == .unavailable)
      #expect(error?.message.contains("newer version") == true)
    }
  }

  @Test func `a file that is no database is refused`() async throws {
    try await withTemporaryDirectory { directory in
      let path = directory + "/store.sqlite"
      let noise = Data((0..<8_192).map { UInt8(truncatingIfNeeded: $0 &* 97 &+ 13) })
      try noise.write(to: URL(fileURLWithPath: path))
      let error = #expect(throws: StorageError.self) { _ = try SQLiteStore(path: path) }
      #expect(error?.code == .corrupted)
      #expect(try Data(contentsOf: URL(fileURLWithPath: path)) == noise)
    }
  }

  @Test func `released migrations are frozen`() {
    let sums = SQLiteSchema.migrations.map { migration in
      var sum = RowChecksum(table: "migration")
      sum.add(migration.sql)
      return "\(migration.name) \(sum.column)"
    }
    #expect(
      sums == [
        "0001-catalogue 1254405566", "0002-log-and-ledger 2273119521", "0003-access-keys 854058137",
      ])
  }
}
