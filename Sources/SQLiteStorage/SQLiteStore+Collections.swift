public import Foundation
import GRDB
public import Storage

extension SQLiteStore {
  /// Creates a collection, or returns the existing one of that name.
  public func createCollection(
    _ definition: CollectionDefinition, at now: Date
  ) async throws -> (record: CollectionRecord, isNew: Bool) {
    try StorageRules.check(definition)
    return try await write { database in
      if let known = try CollectionRows.named(definition.name, in: database) {
        return (known, false)
      }
      let record = try CollectionRows.insert(definition, at: now, into: database)
      try TextIndex(collection: record.key).create(database)
      return (record, true)
    }
  }

  /// All collections in order of name.
  public func collections() async throws -> [CollectionRecord] {
    try await read { try CollectionRows.all($0) }
  }

  /// The collection of a name.
  public func collection(named name: CollectionName) async throws -> CollectionRecord? {
    try await read { try CollectionRows.named(name, in: $0) }
  }

  /// Replaces a collection's settings.
  public func updateSettings(
    _ settings: CollectionSettings, of collection: CollectionKey
  ) async throws {
    try await write { try CollectionRows.update(settings, of: collection, in: $0) }
  }

  /// Deletes a collection with all that belongs to it, its log and ledger included.
  public func deleteCollection(_ collection: CollectionKey) async throws -> Bool {
    let existed = try await write { database in
      try TextIndex(collection: collection).drop(database)
      try database.execute(
        sql: "DELETE FROM collections WHERE key = ?", arguments: [collection.rawValue])
      return database.changesCount > 0
    }
    payloads.forget(collection)
    return existed
  }

  /// How much a collection holds.
  public func counts(of collection: CollectionKey) async throws -> CollectionCounts {
    let pending = writer.pendingRecords(in: collection).map(\.id)
    return try await read { database in
      _ = try CollectionRows.existing(collection, in: database)
      func count(_ table: String) throws -> Int {
        try Int.fetchOne(
          database.cachedStatement(sql: "SELECT count(*) FROM \(table) WHERE collection = ?"),
          arguments: [collection.rawValue]) ?? 0
      }
      var uncommitted = 0
      for id in pending where try RetrievalRows.committed(id, in: database) == nil {
        uncommitted += 1
      }
      return CollectionCounts(
        documents: try count("documents"), chunks: try count("chunks"),
        retrievals: try count("retrievals") + uncommitted, events: try count("ledger"))
    }
  }

  /// Makes a space the active one, with the definition that belongs to it.
  public func activateSpace(
    _ space: Int, definition: CollectionDefinition, of collection: CollectionKey
  ) async throws {
    try StorageRules.check(definition)
    try await write { database in
      let record = try CollectionRows.existing(collection, in: database)
      guard record.name == definition.name else {
        throw StorageError(.invalid, "The definition names another collection.")
      }
      let missing = try Int64.fetchOne(
        database,
        sql: """
          SELECT c.key FROM chunks c LEFT JOIN embeddings e ON e.chunk = c.key AND e.space = ?
          WHERE c.collection = ? AND (e.chunk IS NULL OR length(e.vector) <> ?) LIMIT 1
          """,
        arguments: [space, collection.rawValue, definition.dimension * 4])
      if let missing {
        throw StorageError(
          .conflict,
          "The chunk \(missing) has no embedding of \(definition.dimension) components in space "
            + "\(space) yet; embed it first.")
      }
      try CollectionRows.activate(space, definition, of: collection, in: database)
      _ = try CollectionRows.advance(collection, in: database)
    }
  }
}
