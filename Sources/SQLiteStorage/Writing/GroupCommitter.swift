import Corpora
import Dispatch
import Foundation
import GRDB
import Storage
import Synchronization

/// Gathers writes and commits what has gathered as one transaction: a commit costs one wait for the
/// disk however many writes share it.
///
/// Writes are performed in the order in which they were queued, by one thread at a time. A write is
/// acknowledged after the commit. After a failed commit that leaves doubt about the disk, nothing
/// is acknowledged any more: the store has to be opened again.
final class GroupCommitter: Sendable {
  /// What the lock guards.
  struct State {
    var queue: [WriteOperation] = []
    var isDraining = false
    var isLingering = false
    var isClosed = false
    var failure: StorageError?
    /// Handed-over records by id, until they are committed.
    var pending: [QueryID: RetrievalRecord] = [:]
    /// How many times records left `pending`.
    var departures = 0
    var statistics = WriterStatistics()
  }

  private let pool: DatabasePool
  let configuration: SQLiteConfiguration
  private let thread = DispatchQueue(label: "scrubjay.storage.writer", qos: .userInitiated)
  let state = Mutex(State())

  init(pool: DatabasePool, configuration: SQLiteConfiguration) {
    self.pool = pool
    self.configuration = configuration
  }

  /// What was done so far.
  var statistics: WriterStatistics { state.withLock { $0.statistics } }

  /// Counts a row that failed its checksum.
  func countCorruption() { state.withLock { $0.statistics.corruptedRows += 1 } }

  /// Performs statements in the next transaction and waits until it is on the disk.
  func write<Value: Sendable>(
    _ statements: @escaping @Sendable (Database) throws -> Value
  ) async throws -> Value {
    let result = Mutex<Value?>(nil)
    return try await withCheckedThrowingContinuation { continuation in
      let operation = WriteOperation(
        work: .statements { database in
          let value = try statements(database)
          result.withLock { $0 = value }
        }
      ) { error in
        if let error {
          continuation.resume(throwing: SQLiteFailure.translate(error))
        } else if let value = result.withLock({ $0 }) {
          continuation.resume(returning: value)
        } else {
          continuation.resume(throwing: StorageError(.unavailable, "The write was not performed."))
        }
      }
      if let refusal = enqueue(operation) { continuation.resume(throwing: refusal) }
    }
  }

  /// Waits until everything queued so far is on the disk.
  func flush() async throws {
    try await withCheckedThrowingContinuation {
      (continuation: CheckedContinuation<Void, any Error>) in
      let operation = WriteOperation(work: .barrier) { error in
        if let error {
          continuation.resume(throwing: SQLiteFailure.translate(error))
        } else {
          continuation.resume()
        }
      }
      if let refusal = enqueue(operation) { continuation.resume(throwing: refusal) }
    }
  }

  /// Flushes and refuses all later writes.
  func close() async throws {
    defer { state.withLock { $0.isClosed = true } }
    try await flush()
  }

  // MARK: The queue

  /// Why a write cannot be queued; nil if it can.
  func refusal(_ state: State, of operation: WriteOperation) -> StorageError? {
    if state.isClosed { return StorageError(.unavailable, "The store is closed.") }
    if let failure = state.failure { return failure }
    if case .barrier = operation.work { return nil }
    guard state.queue.count < configuration.maximumQueuedWrites else {
      return StorageError(
        .unavailable, "\(state.queue.count) writes wait for the disk; try again in a second.")
    }
    return nil
  }

  /// Queues a write; returns why it cannot.
  private func enqueue(_ operation: WriteOperation) -> StorageError? {
    let refused = state.withLock { state in
      let refusal = refusal(state, of: operation)
      if refusal == nil { state.queue.append(operation) }
      return refusal
    }
    if refused == nil { wake(isAwaited: true) }
    return refused
  }

  /// Sees to it that the queue is drained: at once if somebody waits, soon otherwise.
  func wake(isAwaited: Bool) {
    let linger = configuration.logLingerMilliseconds
    let mustDrain = state.withLock { state in
      if state.isDraining { return false }
      if isAwaited || linger == 0 {
        state.isDraining = true
        return true
      }
      if state.isLingering { return false }
      state.isLingering = true
      return true
    }
    guard mustDrain else { return }
    if isAwaited || linger == 0 {
      thread.async { self.drain() }
    } else {
      thread.asyncAfter(deadline: .now() + .milliseconds(linger)) { self.endLinger() }
    }
  }

  private func endLinger() {
    let mustDrain = state.withLock { state in
      state.isLingering = false
      if state.isDraining || state.queue.isEmpty { return false }
      state.isDraining = true
      return true
    }
    if mustDrain { drain() }
  }

  /// Commits batch after batch until nothing waits.
  private func drain() {
    while true {
      let batch = state.withLock { state in
        let batch = Array(state.queue.prefix(configuration.maximumWritesPerCommit))
        if batch.isEmpty { state.isDraining = false }
        return batch
      }
      if batch.isEmpty { return }
      let failure = state.withLock { $0.failure }
      let outcome =
        failure.map { BatchOutcome(refusing: batch, with: $0) }
        ?? BatchCommit(pool: pool).commit(batch)
      let mustRest = settle(batch, outcome)
      boundLog()
      if mustRest { return }
    }
  }

  /// Takes a batch off the queue and tells those who wait.
  ///
  /// - Returns: Whether draining has to rest, because only refused records are left.
  private func settle(_ batch: [WriteOperation], _ outcome: BatchOutcome) -> Bool {
    var mustRest = false
    state.withLock { state in
      state.queue.removeFirst(batch.count)
      state.statistics.commits += outcome.commits
      state.statistics.writes += outcome.writes
      state.statistics.splitCommits += outcome.splits
      state.statistics.droppedRecords += outcome.dropped
      if let failure = outcome.failure { state.failure = failure }
      var kept: [WriteOperation] = []
      for (operation, error) in zip(batch, outcome.errors) {
        guard case .record(let record) = operation.work else { continue }
        if error != nil, state.failure == nil {
          kept.append(operation)
        } else {
          if error != nil { state.statistics.droppedRecords += 1 }
          state.pending[record.id] = nil
          state.departures += 1
        }
      }
      if !kept.isEmpty { state.queue.insert(contentsOf: kept, at: 0) }
      // Records that the full disk refused wait for the next write; who waits gets an answer now.
      mustRest = !kept.isEmpty && !state.queue.contains { $0.isAwaited }
      if mustRest { state.isDraining = false }
    }
    for (operation, error) in zip(batch, outcome.errors) { operation.finish(error) }
    return mustRest
  }

  /// Cuts the write-ahead log back when it has outgrown its bound; readers may prevent it for a
  /// while, which does no harm.
  private func boundLog() {
    let statistics = self.statistics
    guard statistics.commits.isMultiple(of: 16) else { return }
    let attributes = try? FileManager.default.attributesOfItem(atPath: pool.path + "-wal")
    guard let size = (attributes?[.size] as? NSNumber)?.intValue,
      size > configuration.maximumWALBytes
    else { return }
    do {
      let patience = configuration.busyTimeoutMilliseconds
      try pool.writeWithoutTransaction { database in
        try database.execute(sql: "PRAGMA busy_timeout = 20")
        defer { try? database.execute(sql: "PRAGMA busy_timeout = \(patience)") }
        _ = try database.checkpoint(.truncate)
      }
      state.withLock { $0.statistics.truncations += 1 }
    } catch {
      // A reader that still needs the log keeps it; the next commits try again.
    }
  }
}
