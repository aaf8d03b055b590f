extension InMemoryStore {
  /// Appends drafts in order.
  public func append(_ drafts: [LedgerDraft]) async throws -> [LedgerReceipt] {
    let encoded = try drafts.map { draft in
      try StorageRules.check(draft)
      return (draft, try draft.body.encodedJSON())
    }
    return try withState { state in
      for draft in drafts { _ = try state.collection(draft.collection) }
      return encoded.map { draft, bytes in
        let known = state.ledger.first {
          $0.collection == draft.collection && $0.body.id == draft.body.id
        }
        if let known {
          return state.bodies[known.sequence] == bytes
            ? .duplicate(known.sequence) : .conflict(known.sequence)
        }
        let sequence = state.nextEntry
        state.nextEntry += 1
        state.bodies[sequence] = bytes
        state.ledger.append(
          LedgerEntry(
            sequence: sequence, recordedAt: draft.recordedAt, collection: draft.collection,
            body: draft.body))
        return .recorded(sequence)
      }
    }
  }

  /// Entries of a collection after a position, in order.
  public func entries(
    in collection: CollectionKey, after sequence: LedgerSequence, limit: Int
  ) async throws -> [LedgerEntry] {
    try withState { state in
      let entries = state.ledger.lazy.filter {
        $0.collection == collection && $0.sequence > sequence
      }
      return Array(entries.prefix(max(0, limit)))
    }
  }

  /// The entry of an event id.
  public func entry(
    _ id: EventID, in collection: CollectionKey
  ) async throws -> LedgerEntry? {
    try withState { state in
      state.ledger.first { $0.collection == collection && $0.body.id == id }
    }
  }

  /// The entries about a retrieval, in order.
  public func entries(about query: QueryID) async throws -> [LedgerEntry] {
    try withState { state in state.ledger.filter { $0.body.query == query } }
  }

  /// The entries about releases, newest first.
  public func releases(in collection: CollectionKey, limit: Int) async throws -> [LedgerEntry] {
    try withState { state in
      let entries = state.ledger.reversed().lazy.filter { entry in
        guard entry.collection == collection, case .release = entry.body else { return false }
        return true
      }
      return Array(entries.prefix(max(0, limit)))
    }
  }
}
