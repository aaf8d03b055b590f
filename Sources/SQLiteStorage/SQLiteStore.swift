import Foundation
import GRDB
public import Storage
import Synchronization

/// The embedded store: one SQLite database in WAL mode with `synchronous=FULL`.
///
/// Reads run side by side on their own connections, each on a snapshot. Writes go through one
/// writer that commits all that waits as one transaction, see ``GroupCommitter``. Rows that must not
/// lie carry a CRC-32C; reading one that fails throws `corrupted` and is counted.
///
/// Only one process may open a database at a time: take the ``Storage/DataDirectoryLock`` first.
public final class SQLiteStore: Store {
  let pool: DatabasePool
  let writer: GroupCommitter
  /// Looks up ids for callers that do not suspend.
  ///
  /// Waiting for a reader of the pool blocks a thread that the pool's readers may need to go on:
  /// with as many callers as threads nothing would ever move again. This connection is waited for
  /// only while another caller's statement runs on that caller's own thread.
  let lookups: DatabaseQueue
  let payloads = PayloadCache()
  private let isClosed = Mutex(false)

  /// Opens or creates a database and brings its schema up to date.
  ///
  /// - Parameters:
  ///   - path: The database file; its directory must exist.
  ///   - configuration: Limits and waits.
  /// - Throws: ``StorageError`` `unavailable`, `full` or `corrupted`; `unavailable` also when the
  ///   database was written by a newer version.
  public init(path: String, configuration: SQLiteConfiguration = SQLiteConfiguration()) throws {
    do {
      pool = try DatabasePool(path: path, configuration: Self.grdb(configuration))
      let migrator = SQLiteSchema.migrator
      if try pool.read({ try migrator.hasBeenSuperseded($0) }) {
        throw StorageError(
          .unavailable, "\(path) was written by a newer version; start that one instead.")
      }
      try migrator.migrate(pool)
      // The pool lowers `synchronous` while it opens; without this line a power cut could take
      // acknowledged writes away.
      let mode = try pool.writeWithoutTransaction { database in
        try database.execute(sql: "PRAGMA synchronous = FULL")
        try database.execute(sql: "PRAGMA wal_autocheckpoint = 4000")
        try database.execute(sql: "PRAGMA journal_size_limit = \(configuration.maximumWALBytes)")
        return try Int.fetchOne(database, sql: "PRAGMA synchronous")
      }
      guard mode == 2 else {
        throw StorageError(.unavailable, "SQLite did not accept synchronous=FULL.")
      }
      var lookup = Configuration()
      lookup.label = "scrubjay-lookup"
      lookup.readonly = true
      lookup.busyMode = .timeout(Double(configuration.busyTimeoutMilliseconds) / 1_000)
      lookups = try DatabaseQueue(path: path, configuration: lookup)
    } catch {
      throw SQLiteFailure.translate(error)
    }
    writer = GroupCommitter(pool: pool, configuration: configuration)
  }

  private static func grdb(_ settings: SQLiteConfiguration) -> Configuration {
    var configuration = Configuration()
    configuration.label = "scrubjay"
    configuration.foreignKeysEnabled = true
    configuration.maximumReaderCount = settings.readerCount
    configuration.busyMode = .timeout(Double(settings.busyTimeoutMilliseconds) / 1_000)
    configuration.prepareDatabase { database in
      try database.execute(sql: "PRAGMA secure_delete = 1")
    }
    return configuration
  }

  /// What the writer has done since the store was opened.
  public var statistics: WriterStatistics { writer.statistics }

  // MARK: Reading and writing

  /// Reads on a snapshot of the last commit.
  func read<Value: Sendable>(
    _ body: @escaping @Sendable (Database) throws -> Value
  ) async throws -> Value {
    try checkOpen()
    do {
      return try await pool.read(body)
    } catch {
      throw report(error)
    }
  }

  /// Writes with the next commit and waits for it.
  func write<Value: Sendable>(
    _ body: @escaping @Sendable (Database) throws -> Value
  ) async throws -> Value {
    try checkOpen()
    do {
      return try await writer.write(body)
    } catch {
      throw report(error)
    }
  }

  /// Counts and words a corrupted row; translates everything else.
  func report(_ error: any Error) -> any Error {
    let cause = (error as? StorageError)?.cause ?? error
    guard let row = cause as? CorruptedRow else { return SQLiteFailure.translate(error) }
    writer.countCorruption()
    return StorageError(
      .corrupted, "\(row.message); run `scrubjay doctor` and restore it from its source.",
      cause: row)
  }

  func checkOpen() throws {
    if isClosed.withLock({ $0 }) { throw StorageError(.unavailable, "The store is closed.") }
  }

  /// Flushes and closes; later calls throw `unavailable`.
  public func close() async throws {
    let wasClosed = isClosed.withLock { isClosed in
      defer { isClosed = true }
      return isClosed
    }
    if wasClosed { return }
    defer {
      try? lookups.close()
      try? pool.close()
    }
    try await writer.close()
  }
}
