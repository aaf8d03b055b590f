import Synchronization

/// A store without a disk, for tests, trials and `--ephemeral`: everything is gone with the process.
///
/// It is also the definition of what a store does: the conformance kit compares the others with it.
/// Calls are linear in the size of a collection.
public final class InMemoryStore: Store {
  struct State {
    var isClosed = false
    var collections: [CollectionKey: MemoryCollection] = [:]
    var nextCollection: Int64 = 1
    var nextChunk: Int64 = 1
    var retrievals: [QueryID: RetrievalRecord] = [:]
    var retrievalOrder: [QueryID] = []
    var ledger: [LedgerEntry] = []
    var bodies: [LedgerSequence: [UInt8]] = [:]
    var nextEntry: LedgerSequence = 1
    var jobs: [JobID: JobRecord] = [:]
    var keys: [KeyID: AccessKeyRecord] = [:]

    /// The collection of a handle.
    func collection(_ key: CollectionKey) throws -> MemoryCollection {
      guard let collection = collections[key] else { throw StorageRules.noCollection(key) }
      return collection
    }
  }

  private let state = Mutex(State())

  /// Makes an empty store.
  public init() {}

  /// Runs with the state; `body` checks everything before it changes anything.
  func withState<Value: Sendable>(_ body: (inout State) throws -> Value) throws -> Value {
    try state.withLock { state in
      guard !state.isClosed else { throw StorageError(.unavailable, "The store is closed.") }
      return try body(&state)
    }
  }

  /// Nothing to check: returns no faults.
  public func verify() async throws -> [String] { try withState { _ in [] } }

  /// Nothing to wait for.
  public func flush() async throws { try withState { _ in } }

  /// Later calls throw `unavailable`.
  public func close() async throws { state.withLock { $0.isClosed = true } }
}
