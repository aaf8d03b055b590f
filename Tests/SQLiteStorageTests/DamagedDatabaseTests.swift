import Corpora
import Foundation
import GRDB
import Storage
import StorageConformance
import Testing

@testable import SQLiteStorage

/// Damages a small database byte by byte and reads all of it.
///
/// Each test takes a sample of the places, and all of them with `SCRUBJAY_FAULT_BYTES=all`.
@Suite struct DamagedDatabaseTests {
  private static let isEveryByteDamaged =
    ProcessInfo.processInfo.environment["SCRUBJAY_FAULT_BYTES"] == "all"

  /// Everything that the guarded rows say.
  private struct Content: Equatable {
    var document: DocumentRecord?
    var chunk: ChunkWithDocument?
    var vectors: [StoredEmbedding] = []
    var retrievals: [RetrievalRecord] = []
    var entries: [LedgerEntry] = []
    var keys: [AccessKeyRecord] = []

    init(of store: SQLiteStore, _ collection: CollectionKey) async throws {
      document = try await store.document(Samples.id("d"), in: collection)
      chunk = try await store.chunk(Samples.id("c"), in: collection)
      vectors = try await store.changes(since: 0, in: collection).upserts
      retrievals = try await store.recentRetrievals(in: collection, limit: 9)
      entries = try await store.entries(in: collection, after: 0, limit: 9)
      keys = try await store.keys()
    }
  }

  /// What became of a damage.
  private enum Outcome: Hashable {
    /// Everything reads as it was written.
    case harmless
    /// A read, or the opening, says that something is damaged.
    case detected
    /// A row is not found any more; the check of the whole says so.
    case missing
    /// Something else than was written was read.
    case wrong
    /// A row is not found any more, and nothing says so.
    case lost
  }

  private static func fill(_ store: SQLiteStore) async throws -> CollectionKey {
    let collection = try await store.sampleCollection()
    let chunk = Samples.chunk("c", "some text", headings: ["H"], metadata: ["n": 7])
    _ = try await store.put(
      [Samples.document("d", [chunk], metadata: ["a": "b"])], in: collection, at: Samples.now)
    try store.log(Samples.retrieval("q", in: collection))
    _ = try await store.append([Samples.thumb("e", about: "q", in: collection)])
    try await store.saveKeys([
      AccessKeyRecord(
        id: Samples.id("key"), name: "reader", digest: [UInt8](repeating: 7, count: 32),
        scopes: [.read], collections: nil, createdAt: Samples.now)
    ])
    return collection
  }

  private static func outcome(
    at path: String, sound: Content, _ collection: CollectionKey
  ) async -> Outcome {
    let store: SQLiteStore
    do {
      store = try SQLiteStore(path: path)
    } catch {
      return .detected
    }
    let outcome: Outcome
    do {
      let content = try await Content(of: store, collection)
      if content == sound {
        outcome = .harmless
      } else if isPart(content, of: sound) {
        outcome = ((try? await store.verify()) ?? ["unreadable"]).isEmpty ? .lost : .missing
      } else {
        outcome = .wrong
      }
    } catch {
      outcome = .detected
    }
    try? await store.close()
    return outcome
  }

  /// Whether everything that is there is as it was written.
  private static func isPart(_ content: Content, of sound: Content) -> Bool {
    (content.document == nil || content.document == sound.document)
      && (content.chunk == nil || content.chunk == sound.chunk)
      && content.vectors.allSatisfy(sound.vectors.contains)
      && content.retrievals.allSatisfy(sound.retrievals.contains)
      && content.entries.allSatisfy(sound.entries.contains)
      && content.keys.allSatisfy(sound.keys.contains)
  }

  /// A sound database file of one process that ended well, what it holds, and its collection.
  private static func sound(
    in directory: String
  ) async throws -> (file: Data, content: Content, collection: CollectionKey) {
    let path = directory + "/sound.sqlite"
    let store = try SQLiteStore(path: path)
    let collection = try await fill(store)
    let content = try await Content(of: store, collection)
    _ = try await store.pool.writeWithoutTransaction { try $0.checkpoint(.truncate) }
    try await store.close()
    return (try Data(contentsOf: URL(filePath: path)), content, collection)
  }

  @Test(arguments: 0..<4)
  func `a changed byte of the file makes no wrong answer`(part: Int) async throws {
    try await withTemporaryDirectory { directory in
      let (file, content, collection) = try await Self.sound(in: directory)
      // Pages are mostly empty; a prime step visits all parts of them.
      let step = Self.isEveryByteDamaged ? 1 : 499
      var random = SeededGenerator(seed: UInt64(part))
      var outcomes: [Outcome: Int] = [:]
      for (number, offset) in stride(from: 0, to: file.count, by: step).enumerated()
      where number % 4 == part && (!Self.isEveryByteDamaged || file[offset] != 0) {
        var damaged = file
        damaged[offset] ^= UInt8.random(in: 1...255, using: &random)
        let path = directory + "/damaged.sqlite"
        for end in ["-wal", "-shm"] { try? FileManager.default.removeItem(atPath: path + end) }
        try damaged.write(to: URL(filePath: path))
        let outcome = await Self.outcome(at: path, sound: content, collection)
        outcomes[outcome, default: 0] += 1
        if outcome == .wrong || outcome == .lost { Issue.record("byte \(offset): \(outcome)") }
      }
      if Self.isEveryByteDamaged { print("part \(part) of the file: \(outcomes)") }
    }
  }

  @Test func `a file that was cut off makes no wrong answer`() async throws {
    try await withTemporaryDirectory { directory in
      let (file, content, collection) = try await Self.sound(in: directory)
      var outcomes: [Outcome: Int] = [:]
      let step = Self.isEveryByteDamaged ? 61 : 4_999
      for length in stride(from: 0, to: file.count, by: step) {
        let path = directory + "/cut.sqlite"
        for end in ["-wal", "-shm"] { try? FileManager.default.removeItem(atPath: path + end) }
        try file.prefix(length).write(to: URL(filePath: path))
        let outcome = await Self.outcome(at: path, sound: content, collection)
        outcomes[outcome, default: 0] += 1
        // Of an empty file a new database is made, as of none.
        if outcome == .wrong || (outcome == .lost && length > 0) {
          Issue.record("\(length) bytes: \(outcome)")
        }
      }
      if Self.isEveryByteDamaged { print("cut files: \(outcomes)") }
    }
  }

  @Test func `a row with a value of another kind is told and ends nothing`() async throws {
    try await withStore { store in
      try await store.pool.read { database in
        let row = try #require(
          try Row.fetchOne(database, sql: "SELECT 1, 1, 1, NULL AS vector, 7"))
        let error = #expect(throws: CorruptedRow.self) { try EmbeddingRows.embedding(row) }
        #expect(error?.message.contains("vector") == true)
      }
    }
  }

  /// The columns that a checksum guards, and their tables.
  static let columns = [
    "documents": [
      "collection", "id", "metadata", "fingerprint", "created_at", "updated_at", "checksum",
    ],
    "chunks": [
      "collection", "document", "id", "ordinal", "text", "headings", "metadata", "fingerprint",
      "created_sequence", "checksum",
    ],
    "embeddings": ["chunk", "space", "sequence", "vector", "checksum"],
    "retrievals": ["id", "collection", "recorded_at", "digest", "record", "checksum"],
    "ledger": ["collection", "id", "query", "recorded_at", "body", "checksum"],
    "access_keys": ["id", "name", "digest", "scopes", "created_at", "checksum"],
  ]

  @Test(arguments: columns.keys.sorted())
  func `each changed or missing byte of a guarded value is told`(table: String) async throws {
    try await withStore { store in
      _ = try await Self.fill(store)
      for column in Self.columns[table] ?? [] {
        let values = try await Self.damages(of: column, of: table, in: store)
        for value in values {
          let faults = try await Self.faults(with: value, as: column, of: table, in: store)
          if !faults.contains(where: { $0.contains(table) || $0.contains(column) }) {
            Issue.record("\(table).\(column) as \(value): \(faults)")
          }
        }
      }
    }
  }

  /// Each value with one byte changed, and each with its end cut off.
  private static func damages(
    of column: String, of table: String, in store: SQLiteStore
  ) async throws -> [DatabaseValue] {
    let value = try await store.pool.read { database in
      try #require(try DatabaseValue.fetchOne(database, sql: "SELECT \(column) FROM \(table)"))
    }
    switch value.storage {
    case .int64(let number):
      return (0..<64).map { (number ^ 1 << $0).databaseValue }
    case .double(let number):
      return (0..<64).map { Double(bitPattern: number.bitPattern ^ 1 << $0) }
        .filter(\.isFinite).map(\.databaseValue)
    case .string(let text):
      let bytes = Array(text.utf8)
      return variants(of: bytes).map { String(decoding: $0, as: UTF8.self).databaseValue }
    case .blob(let data): return variants(of: [UInt8](data)).map { Data($0).databaseValue }
    case .null: return []
    }
  }

  private static func variants(of bytes: [UInt8]) -> [[UInt8]] {
    let changed = bytes.indices.map { place in
      var bytes = bytes
      bytes[place] ^= 1 << UInt8(place % 8)
      return bytes
    }
    return changed + bytes.indices.map { Array(bytes.prefix($0)) }
  }

  /// What the check of the rows says while a value stands there; nothing is committed.
  private static func faults(
    with value: DatabaseValue, as column: String, of table: String, in store: SQLiteStore
  ) async throws -> [String] {
    try await store.pool.writeWithoutTransaction { database in
      try database.execute(sql: "PRAGMA foreign_keys = OFF; PRAGMA ignore_check_constraints = ON")
      var faults: [String] = []
      try database.inTransaction {
        try database.execute(sql: "DROP TRIGGER IF EXISTS ledger_is_append_only")
        try database.execute(sql: "UPDATE \(table) SET \(column) = ?", arguments: [value])
        faults = try SQLiteStore.rowFaults(database)
        return .rollback
      }
      return faults
    }
  }
}
