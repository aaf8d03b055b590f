import Foundation
import GRDB
import Storage
import VectorIndexes

/// Rows of the table `collections`.
enum CollectionRows {
  private static let columns = """
    key, name, dimension, metric, embedder, index_kind, settings, space, created_at
    """

  static func all(_ database: Database) throws -> [CollectionRecord] {
    try Row.fetchAll(database, sql: "SELECT \(columns) FROM collections ORDER BY name")
      .map { try record($0) }
  }

  static func named(_ name: CollectionName, in database: Database) throws -> CollectionRecord? {
    try Row.fetchOne(
      database.cachedStatement(sql: "SELECT \(columns) FROM collections WHERE name = ?"),
      arguments: [name.rawValue]
    ).map { try record($0) }
  }

  /// The collection of a handle.
  ///
  /// - Throws: `notFound`.
  static func existing(_ key: CollectionKey, in database: Database) throws -> CollectionRecord {
    let row = try Row.fetchOne(
      database.cachedStatement(sql: "SELECT \(columns) FROM collections WHERE key = ?"),
      arguments: [key.rawValue])
    guard let row else { throw StorageRules.noCollection(key) }
    return try record(row)
  }

  static func insert(
    _ definition: CollectionDefinition, at now: Date, into database: Database
  ) throws -> CollectionRecord {
    try database.execute(
      sql: """
        INSERT INTO collections (name, dimension, metric, embedder, index_kind, settings, space,
          change_sequence, created_at) VALUES (?, ?, ?, ?, ?, ?, 1, 0, ?)
        """,
      arguments: [
        definition.name.rawValue, definition.dimension, definition.metric.rawValue,
        definition.embedder, definition.index.rawValue, try text(definition.settings), now.column,
      ])
    return CollectionRecord(
      key: CollectionKey(rawValue: database.lastInsertedRowID), definition: definition, space: 1,
      createdAt: now)
  }

  static func update(
    _ settings: CollectionSettings, of key: CollectionKey, in database: Database
  ) throws {
    try database.execute(
      sql: "UPDATE collections SET settings = ? WHERE key = ?",
      arguments: [try text(settings), key.rawValue])
    guard database.changesCount == 1 else { throw StorageRules.noCollection(key) }
  }

  static func activate(
    _ space: Int, _ definition: CollectionDefinition, of key: CollectionKey, in database: Database
  ) throws {
    try database.execute(
      sql: """
        UPDATE collections SET space = ?, dimension = ?, metric = ?, embedder = ?, index_kind = ?
        WHERE key = ?
        """,
      arguments: [
        space, definition.dimension, definition.metric.rawValue, definition.embedder,
        definition.index.rawValue, key.rawValue,
      ])
  }

  /// The latest position of the change sequence.
  static func sequence(of key: CollectionKey, in database: Database) throws -> ChangeSequence {
    let sequence = try Int64.fetchOne(
      database.cachedStatement(sql: "SELECT change_sequence FROM collections WHERE key = ?"),
      arguments: [key.rawValue])
    guard let sequence else { throw StorageRules.noCollection(key) }
    return sequence
  }

  /// Takes the next position of the change sequence.
  static func advance(_ key: CollectionKey, in database: Database) throws -> ChangeSequence {
    try database.cachedStatement(
      sql: "UPDATE collections SET change_sequence = change_sequence + 1 WHERE key = ?"
    ).execute(arguments: [key.rawValue])
    return try sequence(of: key, in: database)
  }

  private static func text(_ settings: CollectionSettings) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = .sortedKeys
    return String(decoding: try encoder.encode(settings), as: UTF8.self)
  }

  private static func record(_ row: Row) throws -> CollectionRecord {
    let settings: String = try row.column(6)
    let key: Int64 = try row.column(0)
    guard let name = CollectionName(try row.column(1)),
      let metric = Metric(rawValue: try row.column(3)),
      let index = IndexKind(rawValue: try row.column(5)),
      let settings = try? JSONDecoder().decode(
        CollectionSettings.self, from: Data(settings.utf8))
    else {
      throw StorageError(
        .corrupted, "The row \(key) of table collections holds unknown values.")
    }
    let definition = CollectionDefinition(
      name: name, dimension: try row.column(2), metric: metric, embedder: try row.column(4),
      index: index, settings: settings)
    return CollectionRecord(
      key: CollectionKey(rawValue: key), definition: definition, space: try row.column(7),
      createdAt: Date(column: try row.column(8)))
  }
}
