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
  private struct State {
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
  private let configuration: SQLiteConfiguration
  private let thread = DispatchQueue(label: "scrubjay.storage.writer", qos: .userInitiated)
  private let state = Mutex(State())

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

  // MARK: The log

  /// Takes a record over.
  ///
  /// It is visible in ``pendingRecord(_:)`` at once.
  ///
  /// - Parameters:
  ///   - record: The record.
  ///   - committed: Looks up the record of an id in the database.
  /// - Throws: `conflict` for a reused id, `unavailable` when the queue is full or the disk failed.
  func hand(
    over record: RetrievalRecord, committed: (QueryID) throws -> CommittedRetrieval?
  ) throws {
    var isCrowded = false
    while true {
      let (known, departures) = state.withLock { ($0.pending[record.id], $0.departures) }
      if let known {
        guard known.digest == record.digest, known.collection == record.collection else {
          throw StorageRules.queryConflict(record.id)
        }
        return
      }
      if let stored = try committed(record.id) {
        guard stored.digest == record.digest, stored.collection == record.collection else {
          throw StorageRules.queryConflict(record.id)
        }
        return
      }
      // A record that was committed between the two looks would be missed: look again.
      let isSettled = try state.withLock { state in
        guard state.departures == departures, state.pending[record.id] == nil else { return false }
        let operation = WriteOperation(work: .record(record)) { _ in }
        if let refusal = refusal(state, of: operation) { throw refusal }
        state.pending[record.id] = record
        state.queue.append(operation)
        isCrowded = state.queue.count > configuration.maximumQueuedWrites / 2
        return true
      }
      if isSettled { break }
    }
    wake(isAwaited: isCrowded)
  }

  /// A record that is handed over and not committed yet.
  func pendingRecord(_ id: QueryID) -> RetrievalRecord? {
    state.withLock { $0.pending[id] }
  }

  /// The records of a collection that are not committed yet, newest first.
  func pendingRecords(in collection: CollectionKey) -> [RetrievalRecord] {
    state.withLock { state in
      guard !state.pending.isEmpty else { return [] }
      return state.queue.reversed().compactMap { operation in
        if case .record(let record) = operation.work, record.collection == collection {
          record
        } else {
          nil
        }
      }
    }
  }

  // MARK: The queue

  private func refusal(_ state: State, of operation: WriteOperation) -> StorageError? {
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
  private func wake(isAwaited: Bool) {
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
      let outcome = commit(batch)
      let mustRest = settle(batch, outcome)
      boundLog()
      if mustRest { return }
    }
  }

  // MARK: The transaction

  private struct Outcome {
    /// One entry per write of the batch.
    var errors: [(any Error)?]
    var commits = 0
    var writes = 0
    var splits = 0
    var dropped = 0
    var failure: StorageError?
  }

  private func commit(_ batch: [WriteOperation]) -> Outcome {
    if let failure = state.withLock({ $0.failure }) {
      return Outcome(errors: batch.map { _ in failure })
    }
    var outcome = Outcome(errors: batch.map { _ in nil })
    do {
      outcome.dropped = try transact(batch, errors: &outcome.errors)
      outcome.commits = 1
      outcome.writes = batch.count
      return outcome
    } catch {
      guard !isFatal(error, in: &outcome) else {
        outcome.errors = batch.map { _ in outcome.failure }
        return outcome
      }
    }
    commitSingly(batch, into: &outcome)
    return outcome
  }

  /// Tries each write by itself, so that one that cannot be performed does not fail the others.
  private func commitSingly(_ batch: [WriteOperation], into outcome: inout Outcome) {
    outcome.splits = 1
    for (index, operation) in batch.enumerated() {
      if let failure = outcome.failure {
        outcome.errors[index] = failure
        continue
      }
      do {
        var single: [(any Error)?] = [nil]
        outcome.dropped += try transact([operation], errors: &single)
        outcome.errors[index] = single[0]
        outcome.commits += 1
        outcome.writes += 1
      } catch {
        outcome.errors[index] = error
        if isFatal(error, in: &outcome) { outcome.errors[index] = outcome.failure }
      }
    }
  }

  private func isFatal(_ error: any Error, in outcome: inout Outcome) -> Bool {
    guard SQLiteFailure.isFatal(error) else { return false }
    outcome.failure = StorageError(
      .unavailable,
      "The disk failed, so writes can no longer be promised; check it and start again.",
      cause: error)
    return true
  }

  /// Performs and commits a batch; throws when the transaction as a whole failed.
  ///
  /// - Returns: How many log records had no place to go.
  private func transact(_ batch: [WriteOperation], errors: inout [(any Error)?]) throws -> Int {
    let encoded = batch.map { operation in
      if case .record(let record) = operation.work { record.encoded() } else { [UInt8]() }
    }
    return try pool.writeWithoutTransaction { database in
      var dropped = 0
      try database.inTransaction(.immediate) {
        for (index, operation) in batch.enumerated() {
          switch operation.work {
          case .barrier: continue
          case .record(let record):
            if try !RetrievalRows.insert(record, encoded: encoded[index], into: database) {
              dropped += 1
            }
          case .statements(let statements):
            errors[index] = try Self.perform(statements, in: database)
          }
        }
        return .commit
      }
      return dropped
    }
  }

  /// Performs one write under a savepoint.
  ///
  /// - Returns: The error that only this write has; throws what ends the transaction.
  private static func perform(
    _ statements: @Sendable (Database) throws -> Void, in database: Database
  ) throws -> (any Error)? {
    do {
      try database.inSavepoint {
        try statements(database)
        return .commit
      }
      return nil
    } catch {
      let code = (error as? DatabaseError)?.resultCode
      if !database.isInsideTransaction || code == .SQLITE_FULL || SQLiteFailure.isFatal(error) {
        throw error
      }
      return error
    }
  }

  /// Takes a batch off the queue and tells those who wait.
  ///
  /// - Returns: Whether draining has to rest, because only refused records are left.
  private func settle(_ batch: [WriteOperation], _ outcome: Outcome) -> Bool {
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

/// What the log knows of an id that is committed.
struct CommittedRetrieval: Sendable {
  let collection: CollectionKey
  let digest: ContentFingerprint
}
