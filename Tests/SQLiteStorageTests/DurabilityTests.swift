import Dispatch
import Foundation
import GRDB
import Storage
import StorageConformance
import Synchronization
import Testing

@testable import SQLiteStorage

struct DurabilityTests {
  @Test func `the writer waits for the disk on every commit, before and after work`() async throws {
    try await withStore { store in
      func pragma(_ name: String) async throws -> String? {
        try await store.pool.writeWithoutTransaction { database in
          try String.fetchOne(database, sql: "PRAGMA \(name)")
        }
      }
      for _ in 0..<2 {
        #expect(try await pragma("synchronous") == "2")
        #expect(try await pragma("journal_mode") == "wal")
        #expect(try await pragma("foreign_keys") == "1")
        #expect(try await pragma("secure_delete") == "1")
        let key = try await store.sampleCollection()
        _ = try await store.put(
          [Samples.document("d", [Samples.chunk("c")])], in: key, at: Samples.now)
        _ = try await store.verify()
      }
    }
  }

  @Test(.enabled(if: CrashWriterProcess.strace != nil, "strace cannot follow processes here"))
  func `each serial commit synchronises the file`() async throws {
    try await withTemporaryDirectory { directory in
      func synchronisations(_ count: Int) throws -> Int {
        let run = try CrashWriterProcess.run(
          database: "\(directory)/\(count).sqlite", count: count,
          strace: ["-e", "trace=fsync,fdatasync"])
        #expect(run.acknowledged.count == count)
        return run.trace.split(separator: "\n").count { $0.contains("sync(") }
      }
      let few = try synchronisations(10)
      let many = try synchronisations(60)
      #expect(many - few >= 50, "\(few) and \(many) synchronisations")
    }
  }

  @Test(arguments: [3, 40, 150])
  func `a writer that is killed leaves every acknowledged event`(lines: Int) async throws {
    try await withTemporaryDirectory { directory in
      let path = directory + "/store.sqlite"
      let run = try CrashWriterProcess.run(database: path, count: 100_000, killAfter: lines)
      #expect(run.acknowledged.count >= lines - 1)
      let store = try SQLiteStore(path: path)
      let key = try #require(try await store.collections().first?.key)
      let entries = try await store.entries(in: key, after: 0, limit: 1_000_000)
      #expect(entries.map(\.sequence) == (1...entries.count).map { Int64($0) })
      #expect(entries.count >= run.acknowledged.count)
      for number in run.acknowledged {
        let record = try await store.retrieval(Samples.id("q\(number)"))
        #expect(record != nil, "the retrieval of an acknowledged event is lost")
      }
      #expect(try await store.verify() == [])
      try await store.close()
    }
  }

  @Test(.enabled(if: CrashWriterProcess.strace != nil, "strace cannot follow processes here"))
  func `after a failed synchronisation nothing is acknowledged any more`() async throws {
    try await withTemporaryDirectory { directory in
      let path = directory + "/store.sqlite"
      let run = try CrashWriterProcess.run(
        database: path, count: 100,
        // Calls are counted per thread, and the writer's queue may change threads.
        strace: ["-e", "trace=fdatasync", "-e", "inject=fdatasync:error=EIO:when=15+"])
      #expect(run.trace.contains("EIO"))
      let refused = run.lines.filter { $0.hasPrefix("refused") }
      #expect(!refused.isEmpty)
      #expect(refused.allSatisfy { $0.hasSuffix("unavailable") })
      #expect(run.acknowledged == Array(1...run.acknowledged.count), "none after the first refusal")
      #expect(run.acknowledged.count + refused.count == 100)
      let store = try SQLiteStore(path: path)
      let key = try #require(try await store.collections().first?.key)
      #expect(try await store.counts(of: key).events >= run.acknowledged.count)
      try await store.close()
    }
  }

  @Test func `writers that come while the disk is busy share the next commit`() async throws {
    try await withStore { store in
      let key = try await store.sampleCollection()
      // The first write keeps the writer busy until all others wait.
      let others = 640
      let gate = DispatchSemaphore(value: 0)
      try await withThrowingTaskGroup(of: Void.self) { group in
        group.addTask { try await store.writer.write { _ in gate.wait() } }
        while store.writer.state.withLock({ !$0.isDraining }) { await Task.yield() }
        for number in 0..<others {
          group.addTask {
            _ = try await store.append([Samples.thumb("\(number)", about: "q", in: key)])
          }
        }
        while store.writer.state.withLock({ $0.queue.count }) <= others { await Task.yield() }
        let before = store.statistics.commits
        gate.signal()
        try await group.waitForAll()
        #expect(store.statistics.commits - before == 2, "the busy write, then all others")
      }
      #expect(try await store.counts(of: key).events == others)
    }
  }

  @Test func `a deleted collection leaves no word in the files`() async throws {
    try await withTemporaryDirectory { directory in
      let path = directory + "/store.sqlite"
      let store = try SQLiteStore(path: path)
      let key = try await store.sampleCollection()
      let secret = "zanzibarquokka"
      _ = try await store.put(
        [Samples.document("d", [Samples.chunk("c", "the \(secret) text")])], in: key,
        at: Samples.now)
      try store.log(Samples.retrieval("q", in: key, text: secret))
      try await store.flush()
      func isFound() throws -> Bool {
        try ["", "-wal"].contains { suffix in
          try Data(contentsOf: URL(fileURLWithPath: path + suffix)).range(of: Data(secret.utf8))
            != nil
        }
      }
      #expect(try isFound())
      _ = try await store.deleteCollection(key)
      _ = try await store.pool.writeWithoutTransaction { try $0.checkpoint(.truncate) }
      #expect(try !isFound())
      try await store.close()
    }
  }
}

extension SQLiteStore {
  /// Creates a sample collection and returns its key.
  func sampleCollection() async throws -> CollectionKey {
    try await createCollection(Samples.definition(), at: Samples.now).record.key
  }
}
