import Corpora
import Storage
import Synchronization

extension GroupCommitter {
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
}

/// What the log knows of an id that is committed.
struct CommittedRetrieval: Sendable {
  let collection: CollectionKey
  let digest: ContentFingerprint
}
