import Embeddings
public import Storage
import VectorIndexes

extension Instance {
  /// Creates a collection.
  ///
  /// The same definition again is no change.
  ///
  /// - Throws: ``ServiceError``: `invalid` for a dimension or embedder that cannot be, `conflict`
  ///   if the name is taken by another definition.
  public func createCollection(
    _ definition: CollectionDefinition
  ) async throws(ServiceError) -> (view: CollectionView, isNew: Bool) {
    try await ServiceError.mapping {
      try await lifecycle.run {
        try await check(definition)
        let (record, isNew) = try await store.createCollection(definition, at: now)
        // Settings may have been changed since; a definition that names none leaves them be.
        var known = record.definition
        if definition.settings == CollectionSettings() { known.settings = definition.settings }
        // Releases change what no definition can name.
        known.settings.tuning = definition.settings.tuning
        known.settings.previousChoice = definition.settings.previousChoice
        known.settings.trial = definition.settings.trial
        guard isNew || known == definition else {
          throw ServiceError(
            .conflict,
            "collection '\(definition.name)' exists with another definition; delete it first or "
              + "choose another name")
        }
        if isNew { try await openCollection(record) }
        return (try await view(of: open(record.name)), isNew)
      }
    }
  }

  /// All collections in order of name.
  public func collections() async throws(ServiceError) -> [CollectionView] {
    try await ServiceError.mapping {
      var views: [CollectionView] = []
      for collection in openCollections { views.append(try await view(of: collection)) }
      return views
    }
  }

  /// One collection.
  public func collection(_ name: CollectionName) async throws(ServiceError) -> CollectionView {
    try await ServiceError.mapping { try await view(of: open(name)) }
  }

  /// Replaces what an owner may set.
  ///
  /// What was learned is folded anew where it depends on it.
  public func updateSettings(
    _ settings: CollectionSettings, of name: CollectionName
  ) async throws(ServiceError) -> CollectionView {
    try await ServiceError.mapping {
      let collection = try open(name)
      try await collection.follower.rebuild {
        try await collection.runtime.writes.run {
          try await store.updateSettings(settings, of: collection.runtime.key)
          collection.runtime.update { $0.record.definition.settings = settings }
        }
      }
      return try await view(of: collection)
    }
  }

  /// Deletes a collection with its documents, log, ledger and index files.
  public func deleteCollection(_ name: CollectionName) async throws(ServiceError) {
    try await ServiceError.mapping {
      try await lifecycle.run {
        let collection = try open(name)
        await jobs.cancel(in: collection.runtime.key)
        _ = try await store.deleteCollection(collection.runtime.key)
        forget(name)
        try await files.removeIndexes(of: collection.runtime.key)
      }
    }
  }

  private func check(_ definition: CollectionDefinition) async throws {
    guard (1...limits.dimension).contains(definition.dimension) else {
      throw ServiceError(
        .invalid, "the dimension is \(definition.dimension); give 1 to \(limits.dimension)",
        pointer: "/dimension")
    }
    guard let embedder = try await embedders.embedder(named: definition.embedder) else { return }
    guard embedder.dimension == definition.dimension else {
      throw ServiceError(
        .invalid,
        "embedder '\(definition.embedder)' makes vectors of \(embedder.dimension) components, "
          + "not \(definition.dimension)",
        pointer: "/dimension")
    }
  }

  func view(of collection: OpenCollection) async throws -> CollectionView {
    let active = collection.runtime.current
    let statistics = active.index.statistics()
    let notices = active.index.damagedGenerations.map { rejected in
      "a damaged index generation is not served: \(rejected.summary)"
    }
    return CollectionView(
      record: active.record, counts: try await store.counts(of: collection.runtime.key),
      generation: statistics.generation, health: notices.isEmpty ? "ok" : "degraded",
      notices: notices)
  }
}
