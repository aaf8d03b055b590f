extension InMemoryStore {
  /// Deletes what a person sent and asked.
  public func erase(
    _ actor: ActorHash, forgetting projections: [String], in collection: CollectionKey
  ) async throws -> Erasure {
    try withState { state in
      var content = try state.collection(collection)
      let asked = Set(
        state.retrievals.values
          .filter { $0.collection == collection && $0.actor == actor }.map(\.id))
      let entries = Set(
        state.ledger
          .filter {
            $0.collection == collection && $0.body.isErased(with: actor, asked: asked.contains)
          }
          .map(\.sequence))
      state.retrievals = state.retrievals.filter { !asked.contains($0.key) }
      state.retrievalOrder.removeAll { asked.contains($0) }
      state.ledger.removeAll { entries.contains($0.sequence) }
      state.bodies = state.bodies.filter { !entries.contains($0.key) }
      content.snapshots = content.snapshots.filter { name, _ in
        !projections.contains { name.hasPrefix($0) }
      }
      state.collections[collection] = content
      return Erasure(retrievals: asked.count, entries: entries.count)
    }
  }
}
