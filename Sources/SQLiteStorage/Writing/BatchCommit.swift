import GRDB
import Storage

/// What became of a batch of writes.
struct BatchOutcome {
  /// One entry per write of the batch.
  var errors: [(any Error)?]
  /// Transactions that reached the disk.
  var commits = 0
  /// Writes in them.
  var writes = 0
  /// 1 when the writes were tried one by one.
  var splits = 0
  /// Log records that had no place to go.
  var dropped = 0
  /// Why nothing can be promised any more.
  var failure: StorageError?

  /// Begins an outcome.
  init(errors: [(any Error)?]) { self.errors = errors }

  /// The outcome of a batch that is not even tried.
  init(refusing batch: [WriteOperation], with failure: StorageError) {
    self.init(errors: batch.map { _ in failure })
  }
}

/// Performs batches of writes.
struct BatchCommit {
  /// The database.
  let pool: DatabasePool

  /// Commits a batch, as one transaction if it can be.
  func commit(_ batch: [WriteOperation]) -> BatchOutcome {
    var outcome = BatchOutcome(errors: batch.map { _ in nil })
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
  private func commitSingly(_ batch: [WriteOperation], into outcome: inout BatchOutcome) {
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

  private func isFatal(_ error: any Error, in outcome: inout BatchOutcome) -> Bool {
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
}
