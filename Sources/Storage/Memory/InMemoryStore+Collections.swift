public import Foundation

extension InMemoryStore {
  /// Creates a collection, or returns the existing one of that name.
  public func createCollection(
    _ definition: CollectionDefinition, at now: Date
  ) async throws -> (record: CollectionRecord, isNew: Bool) {
    try StorageRules.check(definition)
    return try withState { state in
      if let known = state.collections.values.first(where: { $0.record.name == definition.name }) {
        return (known.record, false)
      }
      let record = CollectionRecord(
        key: CollectionKey(rawValue: state.nextCollection), definition: definition, space: 1,
        createdAt: now)
      state.nextCollection += 1
      state.collections[record.key] = MemoryCollection(record: record)
      return (record, true)
    }
  }

  /// All collections in order of name.
  public func collections() async throws -> [CollectionRecord] {
    try withState { state in
      state.collections.values.map(\.record).sorted { $0.name.rawValue < $1.name.rawValue }
    }
  }

  /// The collection of a name.
  public func collection(named name: CollectionName) async throws -> CollectionRecord? {
    try withState { state in
      state.collections.values.first { $0.record.name == name }?.record
    }
  }

  /// Replaces a collection's settings.
  public func updateSettings(
    _ settings: CollectionSettings, of collection: CollectionKey
  ) async throws {
    try withState { state in
      _ = try state.collection(collection)
      state.collections[collection]?.record.definition.settings = settings
    }
  }

  /// Deletes a collection with all that belongs to it, its log and ledger included.
  public func deleteCollection(_ collection: CollectionKey) async throws -> Bool {
    try withState { state in
      guard state.collections.removeValue(forKey: collection) != nil else { return false }
      state.retrievals = state.retrievals.filter { $0.value.collection != collection }
      let left = Set(state.retrievals.keys)
      state.retrievalOrder.removeAll { !left.contains($0) }
      state.ledger.removeAll { $0.collection == collection }
      state.jobs = state.jobs.filter { $0.value.collection != collection }
      return true
    }
  }

  /// How much a collection holds.
  public func counts(of collection: CollectionKey) async throws -> CollectionCounts {
    try withState { state in
      let content = try state.collection(collection)
      return CollectionCounts(
        documents: content.documents.count, chunks: content.chunks.count,
        retrievals: state.retrievals.values.count { $0.collection == collection },
        events: state.ledger.count { $0.collection == collection })
    }
  }

  /// Makes a space the active one, with the definition that belongs to it.
  public func activateSpace(
    _ space: Int, definition: CollectionDefinition, of collection: CollectionKey
  ) async throws {
    try StorageRules.check(definition)
    try withState { state in
      var content = try state.collection(collection)
      guard content.record.name == definition.name else {
        throw StorageError(.invalid, "The definition names another collection.")
      }
      let vectors = content.vectors[space] ?? [:]
      let missing = content.chunks.keys.sorted()
        .first { vectors[$0]?.vector.count != definition.dimension }
      if let missing {
        throw StorageError(
          .conflict,
          "The chunk \(missing.rawValue) has no embedding of \(definition.dimension) components "
            + "in space \(space) yet; embed it first.")
      }
      let settings = content.record.definition.settings
      content.record.definition = definition
      content.record.definition.settings = settings
      content.record.space = space
      content.sequence += 1
      state.collections[collection] = content
    }
  }
}
