import Corpora
import Foundation
import Maintenance
import Storage
import Testing
import VectorIndexes

@testable import Serving

@Suite struct JobTests {
  /// A collection whose change to the embedder `large` can be held.
  private func withHeldJob(
    _ body: (Instance, TestEmbedder, JobRecord) async throws -> Void
  ) async throws {
    let large = TestEmbedder(dimension: 48)
    try await withInstance(embedders: .of(["small": TestEmbedder(), "large": large])) { instance in
      _ = try await instance.createCollection(
        CollectionDefinition(name: shelf, dimension: 32, embedder: "small"))
      _ = try await instance.putDocuments(
        sentences.map { DocumentInput(id: $0.key, text: $0.value) }, in: shelf)
      large.hold()
      let job = try await instance.startReindex(ReindexOptions(embedder: "large"), in: shelf)
      await large.waitForArrival()
      try await body(instance, large, job)
      large.release()
    }
  }

  @Test func `a running job is seen, and a second one on the collection is a conflict`()
    async throws
  {
    try await withHeldJob { instance, _, job in
      #expect(try await instance.job(job.id.rawValue).state == .running)
      await expect(.conflict) { _ = try await instance.startReindex(ReindexOptions(), in: shelf) }
      await expect(.conflict) { _ = try await instance.rollbackReindex(in: shelf) }
      let other = collectionName("other")
      _ = try await instance.createCollection(CollectionDefinition(name: other, dimension: 4))
      let second = try await instance.startReindex(ReindexOptions(), in: other)
      #expect(try await instance.finished(second).state == .succeeded)
    }
  }

  @Test func `a cancelled job ends and leaves what serves as it was`() async throws {
    try await withHeldJob { instance, large, job in
      let before = try await instance.search(SearchInput(query: "bread", logs: false), in: shelf)
      async let cancelled = instance.cancelJob(job.id.rawValue)
      while !instance.jobs.isStopping(job.id) { await Task.yield() }
      large.release()
      #expect(try await cancelled.state == .cancelled)
      let record = try await instance.collection(shelf).record
      #expect(record.definition.embedder == "small" && record.space == 1)
      let after = try await instance.search(SearchInput(query: "bread", logs: false), in: shelf)
      #expect(after.hits.map(\.chunk) == before.hits.map(\.chunk))
      #expect(!instance.jobs.isBusy(job.collection))
      let next = try await instance.startReindex(ReindexOptions(embedder: "large"), in: shelf)
      #expect(try await instance.finished(next).state == .succeeded)
    }
  }

  @Test func `a finished job stays as it is when it is cancelled`() async throws {
    try await withInstance { instance in
      try await instance.fill()
      let job = try await instance.finished(
        try await instance.startReindex(ReindexOptions(), in: shelf))
      #expect(try await instance.cancelJob(job.id.rawValue) == job)
    }
  }

  /// Runs work as a job on the in-memory store, and gives the record that is left of it.
  private func run(
    thenCancel isCancelled: Bool,
    _ work: @escaping @Sendable (JobRunner.Handle) async throws -> JSONValue
  ) async throws -> JobRecord {
    let store = InMemoryStore()
    let moment = Date(timeIntervalSinceReferenceDate: 0)
    let collection = try await store.createCollection(
      CollectionDefinition(name: shelf, dimension: 4), at: moment
    ).record.key
    let runner = JobRunner(store: store, now: { moment })
    let draft = JobRecord(
      id: JobID(trusted: "j"), collection: collection, kind: "test", createdAt: moment,
      updatedAt: moment)
    _ = try await runner.start(draft, work: work)
    if isCancelled { await runner.cancel(draft.id) }
    await runner.waitForEnd(of: draft.id)
    #expect(!runner.isBusy(collection))
    return try #require(try await store.job(draft.id))
  }

  @Test func `work on a thread of its own learns that it is cancelled`() async throws {
    let job = try await run(thenCancel: true) { handle in
      try await WorkQueue("test").run {
        let end = ContinuousClock.now + .seconds(20)
        while ContinuousClock.now < end {
          guard !handle.isCancelled() else { throw VectorIndexError(.cancelled, "stopped") }
        }
        throw VectorIndexError(.conflict, "nobody said so")
      }
    }
    #expect(job.state == .cancelled)
    #expect(job.error?.contains("stopped") == true, "\(job)")
  }

  @Test func `work that throws is a failed job with the reason`() async throws {
    let job = try await run(thenCancel: false) { _ in
      throw StorageError(.full, "the disk is full")
    }
    #expect(job.state == .failed && job.error == "the disk is full")
  }

  @Test func `work that ends is a job with its result and its last progress`() async throws {
    let job = try await run(thenCancel: false) { handle in
      handle.report(done: 3, total: 4, unit: "turns")
      return ["turns": 3]
    }
    #expect(job.state == .succeeded && job.result == ["turns": 3])
    #expect(job.done == 3 && job.total == 4 && job.unit == "turns")
  }

  @Test func `jobs that a process left unfinished are closed at the next start`() async throws {
    try await withDataDirectory { directory in
      try await withInstance(on: directory) { instance in
        try await instance.fill()
        for (id, state) in [("ran", JobRecord.State.running), ("waited", .queued)] {
          try await instance.store.saveJob(
            JobRecord(
              id: JobID(trusted: id), collection: try instance.open(shelf).runtime.key,
              kind: "reindex", state: state, createdAt: instance.now, updatedAt: instance.now))
        }
      }
      try await withInstance(on: directory) { instance in
        for id in ["ran", "waited"] {
          let job = try await instance.job(id)
          #expect(job.state == .cancelled)
          #expect(job.error?.contains("start it again") == true)
        }
        #expect(try await instance.store.unfinishedJobs().isEmpty)
      }
    }
  }
}
