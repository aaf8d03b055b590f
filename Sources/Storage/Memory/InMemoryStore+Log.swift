extension InMemoryStore {
  /// Takes a record over.
  public func log(_ record: RetrievalRecord, idFrom origin: QueryIDOrigin) throws {
    try StorageRules.check(record)
    try withState { state in
      if let known = state.retrievals[record.id] {
        guard known.digest == record.digest, known.collection == record.collection else {
          throw StorageRules.queryConflict(record.id)
        }
        return
      }
      guard state.collections[record.collection] != nil else { return }
      state.retrievals[record.id] = record
      state.retrievalOrder.append(record.id)
    }
  }

  /// A record.
  public func retrieval(_ id: QueryID) async throws -> RetrievalRecord? {
    try withState { $0.retrievals[id] }
  }

  /// The records of several ids, those that exist.
  public func retrievals(_ ids: [QueryID]) async throws -> [QueryID: RetrievalRecord] {
    try withState { state in
      let wanted = Set(ids)
      return state.retrievals.filter { wanted.contains($0.key) }
    }
  }

  /// Records of a collection, newest first.
  public func recentRetrievals(
    in collection: CollectionKey, limit: Int
  ) async throws -> [RetrievalRecord] {
    try withState { state in
      var found: [RetrievalRecord] = []
      for id in state.retrievalOrder.reversed() where found.count < limit {
        guard let record = state.retrievals[id], record.collection == collection else { continue }
        found.append(record)
      }
      return found
    }
  }
}
