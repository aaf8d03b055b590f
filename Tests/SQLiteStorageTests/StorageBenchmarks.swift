import Corpora
import Foundation
import GRDB
import SQLiteStorage
import Storage
import StorageConformance
import Testing

/// Measures; asserts nothing about time.
///
/// Switched on by `SCRUBJAY_BENCHMARKS=1`.
@Suite(
  .serialized,
  .enabled(
    if: ProcessInfo.processInfo.environment["SCRUBJAY_BENCHMARKS"] == "1",
    "set SCRUBJAY_BENCHMARKS=1 to measure"))
struct StorageBenchmarks {
  @Test func `durable events per second`() async throws {
    try await withTemporaryDirectory { directory in
      try plain(directory + "/plain.sqlite", events: 2_000)
      let store = try SQLiteStore(path: directory + "/store.sqlite")
      let key = try await store.createCollection(Samples.definition(), at: Samples.now).record.key
      try await measure("one writer, one event per append", 2_000, store) { number in
        _ = try await store.append([Samples.thumb("s\(number)", about: "q", in: key)])
      }
      try await concurrently("32 writers, one event per append", 16_000, store) { number in
        _ = try await store.append([Samples.thumb("c\(number)", about: "q", in: key)])
      }
      try await measure("one writer, 100 events per append", 30_000, by: 100, store) { number in
        let batch = (0..<100).map { Samples.thumb("b\(number)-\($0)", about: "q", in: key) }
        _ = try await store.append(batch)
      }
      try await measure("one writer, 1,000 events per append", 60_000, by: 1_000, store) { number in
        let batch = (0..<1_000).map { Samples.thumb("k\(number)-\($0)", about: "q", in: key) }
        _ = try await store.append(batch)
      }
      try await measure("read back, 1,000 entries a page", 60_000, by: 1_000, store) { number in
        _ = try await store.entries(in: key, after: Int64(number), limit: 1_000)
      }
      try await store.close()
    }
  }

  @Test func `the log on the search path`() async throws {
    try await withStore { store in
      let key = try await store.createCollection(Samples.definition(), at: Samples.now).record.key
      var records: [RetrievalRecord] = []
      for number in 0..<20_000 {
        var record = Samples.retrieval("q\(number)", in: key)
        record.vector = [Float](repeating: 0.5, count: 384)
        record.signature = record.vector
        record.hits = (0..<10).map { _ in record.hits[0] }
        records.append(record)
      }
      let all = records
      try await measure("log(), handed over", 20_000, store) { try store.log(all[$0]) }
      try await measure("log() of a known id", 20_000, store) { try store.log(all[$0]) }
      try await store.flush()
    }
  }

  @Test func `documents, words and filters`() async throws {
    try await withStore { store in
      var definition = Samples.definition()
      definition.dimension = 384
      let key = try await store.createCollection(definition, at: Samples.now).record.key
      var random = SeededGenerator(seed: 1)
      let words = (0..<20_000).map { "word\($0)" }
      let chunkCount = 50_000
      try await measure("put, 20 documents of 5 chunks × 384", chunkCount, by: 100, store) {
        start in
        let drafts = (0..<20).map { document in
          let chunks = (0..<5).map { part -> ChunkDraft in
            let text = (0..<80).map { _ in
              words[Int(pow(Double.random(in: 0..<1, using: &random), 3) * 20_000)]
            }.joined(separator: " ")
            return ChunkDraft(
              id: Samples.id("\(start)-\(document)-\(part)"), text: text,
              fingerprint: ContentFingerprint(text: text),
              embedding: (0..<384).map { Float($0 + part) / 384 })
          }
          return Samples.document(
            "\(start)-\(document)", chunks, metadata: ["lang": .integer(Int64(document % 4))])
        }
        _ = try await store.put(drafts, in: key, at: Samples.now)
      }
      try await measure("changes since the beginning", chunkCount, by: chunkCount, store) { _ in
        _ = try await store.changes(since: 0, in: key)
      }
      try await measure("searchText, 5 words of all ranks", 200, store) { number in
        let query = (0..<5).map { words[(number * 97 + $0 * $0 * 1_000) % 20_000] }
        _ = try await store.searchText(
          query.joined(separator: " "), in: key, allowed: nil, limit: 10)
      }
      let filter = try PayloadFilter(json: ["must": [["key": "lang", "match": ["value": 1]]]])
      for name in ["first filter, cold", "the same filter again"] {
        try await measure(name, 1, store) { _ in
          _ = try await store.chunkKeys(matching: filter, in: key)
        }
      }
      let other = try PayloadFilter(json: ["must": [["key": "lang", "match": ["value": 2]]]])
      try await measure("another filter, warm", 1, store) { _ in
        _ = try await store.chunkKeys(matching: other, in: key)
      }
      try await measure("verify", chunkCount, by: chunkCount, store) { _ in
        _ = try await store.verify()
      }
    }
  }

  /// The yardstick: one row per transaction through GRDB with the same durability.
  private func plain(_ path: String, events: Int) throws {
    let pool = try DatabasePool(path: path)
    try pool.writeWithoutTransaction { database in
      try database.execute(sql: "PRAGMA synchronous = FULL")
      try database.execute(
        sql: "CREATE TABLE event (id TEXT PRIMARY KEY, body TEXT NOT NULL) STRICT")
    }
    let body = String(repeating: "x", count: 400)
    let clock = ContinuousClock()
    let start = clock.now
    for number in 0..<events {
      try pool.write { database in
        try database.execute(
          sql: "INSERT INTO event VALUES (?, ?)", arguments: ["e\(number)", body])
      }
    }
    report("plain GRDB, one row per transaction", events, clock.now - start, commits: events)
    try pool.close()
  }

  private func measure(
    _ name: String, _ count: Int, by step: Int = 1, _ store: SQLiteStore,
    _ body: (Int) async throws -> Void
  ) async throws {
    let before = store.statistics.commits
    let clock = ContinuousClock()
    let start = clock.now
    for number in stride(from: 0, to: count, by: step) { try await body(number) }
    report(name, count, clock.now - start, commits: store.statistics.commits - before)
  }

  private func concurrently(
    _ name: String, _ count: Int, _ store: SQLiteStore,
    _ body: @escaping @Sendable (Int) async throws -> Void
  ) async throws {
    let before = store.statistics.commits
    let clock = ContinuousClock()
    let start = clock.now
    try await withThrowingTaskGroup(of: Void.self) { group in
      for writer in 0..<32 {
        group.addTask {
          for number in stride(from: writer, to: count, by: 32) { try await body(number) }
        }
      }
      try await group.waitForAll()
    }
    report(name, count, clock.now - start, commits: store.statistics.commits - before)
  }

  private func report(_ name: String, _ count: Int, _ duration: Duration, commits: Int) {
    let seconds = duration / .seconds(1)
    let rate = Int(Double(count) / seconds)
    let each = (seconds * 1e6 / Double(count) * 10).rounded() / 10
    print("| \(name) | \(count) | \(rate) | \(each) | \(commits) |")
  }
}
