import Corpora
import Foundation
import Storage
import Synchronization

/// Runs long work beside the requests, and keeps its record.
final class JobRunner: Sendable {
  /// What work may tell and ask while it runs.
  struct Handle: Sendable {
    fileprivate let advance: @Sendable (_ done: Int, _ total: Int, _ unit: String) -> Void
    /// Whether somebody cancelled the job.
    let isCancelled: @Sendable () -> Bool

    /// Tells how far the work is.
    func report(done: Int, total: Int, unit: String) { advance(done, total, unit) }
  }

  private struct Running {
    var record: JobRecord
    var task: Task<Void, Never>?
    /// Whether somebody asked for its end.
    ///
    /// Builds run on threads of their own, where no task can be asked.
    var isCancelled = false
  }

  private let store: any Store
  private let now: @Sendable () -> Date
  private let running = Mutex<[JobID: Running]>([:])

  init(store: any Store, now: @escaping @Sendable () -> Date) {
    self.store = store
    self.now = now
  }

  /// Marks the jobs of an earlier process as cancelled: their work ended with it.
  func closeInterrupted() async throws {
    for var job in try await store.unfinishedJobs() {
      job.state = .cancelled
      job.error = "the process ended before the job was done; start it again"
      job.updatedAt = now()
      try await store.saveJob(job)
    }
  }

  /// Starts work, unless the collection is being worked on already.
  ///
  /// - Throws: ``ServiceError`` with code `conflict`, naming the job under way.
  func start(
    _ draft: JobRecord, work: @escaping @Sendable (Handle) async throws -> JSONValue
  ) async throws -> JobRecord {
    var record = draft
    record.state = .running
    let id = record.id
    let other = running.withLock { running -> JobID? in
      if let other = running.values.first(where: { $0.record.collection == draft.collection }) {
        return other.record.id
      }
      running[id] = Running(record: record)
      return nil
    }
    if let other {
      throw ServiceError(.conflict, "job '\(other)' is working on this collection already")
    }
    do {
      try await store.saveJob(record)
    } catch {
      _ = running.withLock { $0.removeValue(forKey: id) }
      throw error
    }
    // The one unstructured task of this layer: the job outlives the request that started it and
    // ends with the instance, which cancels and awaits it.
    let task = Task { await self.perform(id, work: work) }
    running.withLock { $0[id]?.task = task }
    return record
  }

  private func perform(
    _ id: JobID, work: @Sendable (Handle) async throws -> JSONValue
  ) async {
    let handle = Handle(
      advance: { done, total, unit in
        self.running.withLock { running in
          running[id]?.record.done = done
          running[id]?.record.total = total
          running[id]?.record.unit = unit
        }
      }, isCancelled: { self.isCancelled(id) })
    var state = JobRecord.State.succeeded
    var result: JSONValue?
    var failure: String?
    do {
      result = try await work(handle)
    } catch {
      state = isCancelled(id) ? .cancelled : .failed
      failure = ServiceError(mapping: error).description
    }
    guard var record = running.withLock({ $0[id]?.record }) else { return }
    record.state = state
    record.result = result
    record.error = failure
    record.updatedAt = now()
    // A record that cannot be saved is found unfinished at the next start and closed there.
    try? await store.saveJob(record)
    _ = running.withLock { $0.removeValue(forKey: id) }
  }

  /// A job, with its progress up to this moment.
  func job(_ id: JobID) async throws -> JobRecord? {
    if let record = running.withLock({ $0[id]?.record }) { return record }
    return try await store.job(id)
  }

  /// Whether a collection is being worked on.
  func isBusy(_ collection: CollectionKey) -> Bool {
    running.withLock { $0.values.contains { $0.record.collection == collection } }
  }

  private func isCancelled(_ id: JobID) -> Bool {
    running.withLock { $0[id]?.isCancelled ?? true }
  }

  /// Whether somebody asked for the end of a job that still runs.
  func isStopping(_ id: JobID) -> Bool {
    running.withLock { $0[id]?.isCancelled ?? false }
  }

  /// Cancels a job and waits until it has ended.
  func cancel(_ id: JobID) async {
    running.withLock { running in
      running[id]?.isCancelled = true
      running[id]?.task?.cancel()
    }
    await waitForEnd(of: id)
  }

  /// Waits until a job has ended, however it ends.
  func waitForEnd(of id: JobID) async {
    await running.withLock { $0[id]?.task }?.value
  }

  /// Cancels the work on a collection and waits.
  func cancel(in collection: CollectionKey) async {
    let ids = running.withLock { running in
      running.values.filter { $0.record.collection == collection }.map(\.record.id)
    }
    for id in ids { await cancel(id) }
  }

  /// Cancels everything and waits.
  func cancelAll() async {
    for id in running.withLock({ Array($0.keys) }) { await cancel(id) }
  }
}
