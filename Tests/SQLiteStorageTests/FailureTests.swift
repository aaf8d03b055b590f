import Dispatch
import Foundation
import GRDB
import Storage
import StorageConformance
import Testing

@testable import SQLiteStorage

struct FailureTests {
  @Test func `a write that fails does not fail those that share its commit`() async throws {
    try await withStore { store in
      let key = try await store.sampleCollection()
      _ = try await store.put(
        [Samples.document("a", [Samples.chunk("shared")])], in: key, at: Samples.now)
      let outcomes = await withTaskGroup(of: Bool.self) { group in
        for number in 0..<40 {
          group.addTask {
            let chunk = number.isMultiple(of: 2) ? "shared" : "own-\(number)"
            let draft = Samples.document("d\(number)", [Samples.chunk(chunk)])
            return (try? await store.put([draft], in: key, at: Samples.now)) != nil
          }
        }
        return await group.reduce(into: []) { $0.append($1) }
      }
      #expect(outcomes.count { $0 } == 20)
      #expect(try await store.counts(of: key).documents == 21)
      #expect(store.statistics.splitCommits == 0, "savepoints suffice")
    }
  }

  @Test func `a full disk is named, takes nothing with it and can be overcome`() async throws {
    try await withStore { store in
      let key = try await store.sampleCollection()
      func limit(pages: Int) async throws {
        try await store.pool.writeWithoutTransaction { database in
          try database.execute(sql: "PRAGMA max_page_count = \(pages)")
        }
      }
      try await limit(pages: 1)
      let large = Samples.document(
        "d", (0..<200).map { Samples.chunk("c\($0)", String(repeating: "word ", count: 400)) })
      let event = Samples.thumb("e", about: "q", in: key)
      try store.log(Samples.retrieval("q", in: key, text: String(repeating: "x", count: 9_000)))
      let error = await #expect(throws: StorageError.self) {
        _ = try await store.put([large], in: key, at: Samples.now)
      }
      #expect(error?.code == .full)
      #expect(try await store.counts(of: key).documents == 0)
      #expect(try await store.retrieval(Samples.id("q")) != nil, "what was handed over stays")
      try await limit(pages: 1_000_000)
      #expect(try await store.append([event]) == [.recorded(1)])
      try await store.flush()
      let committed = try await store.pool.read { database in
        try Int.fetchOne(database, sql: "SELECT count(*) FROM retrievals")
      }
      #expect(committed == 1)
      #expect(try await store.verify() == [])
    }
  }

  @Test func `a full queue refuses writes instead of growing`() async throws {
    try await withStore(SQLiteConfiguration(maximumQueuedWrites: 4)) { store in
      let key = try await store.sampleCollection()
      let entered = DispatchSemaphore(value: 0)
      let mayGo = DispatchSemaphore(value: 0)
      async let slow = store.writer.write { _ in
        entered.signal()
        mayGo.wait()
        return true
      }
      await withCheckedContinuation { continuation in
        DispatchQueue.global().async {
          entered.wait()
          continuation.resume()
        }
      }
      for number in 0..<3 { try store.log(Samples.retrieval("q\(number)", in: key)) }
      let error = #expect(throws: StorageError.self) {
        try store.log(Samples.retrieval("q3", in: key))
      }
      #expect(error?.code == .unavailable)
      mayGo.signal()
      #expect(try await slow)
      try await store.flush()
      try store.log(Samples.retrieval("q3", in: key))
      #expect(try await store.counts(of: key).retrievals == 4)
    }
  }

  @Test func `a handed-over record becomes durable without another write`() async throws {
    try await withStore(SQLiteConfiguration(logLingerMilliseconds: 1)) { store in
      let key = try await store.sampleCollection()
      let commits = store.statistics.commits
      try store.log(Samples.retrieval("q", in: key))
      while store.statistics.commits == commits { await Task.yield() }
      #expect(store.writer.pendingRecord(Samples.id("q")) == nil)
      #expect(try await store.retrieval(Samples.id("q")) != nil)
    }
  }

  @Test func `a write-ahead log beyond its bound is cut back`() async throws {
    try await withStore(SQLiteConfiguration(maximumWALBytes: 200_000)) { store in
      let key = try await store.sampleCollection()
      for number in 0..<40 {
        try await store.saveSnapshot(
          [UInt8](repeating: UInt8(number), count: 50_000), of: "p", at: 1, in: key)
      }
      #expect(store.statistics.truncations > 0)
      #expect(try await store.snapshot(of: "p", in: key)?.bytes.first == 39)
    }
  }
}
