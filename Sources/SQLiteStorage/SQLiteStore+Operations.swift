import Foundation
import GRDB
public import Storage
import Synchronization

extension SQLiteStore: StoreMonitoring {
  /// The figures of this moment.
  ///
  /// - Complexity: A short lock and two looks at the file system.
  public var figures: StoreFigures {
    let (statistics, waiting, hasFailed) = writer.state.withLock { state in
      (state.statistics, state.queue.count, state.failure != nil)
    }
    var figures = StoreFigures()
    figures.commits = statistics.commits
    figures.writes = statistics.writes
    figures.waitingWrites = waiting
    figures.droppedRecords = statistics.droppedRecords
    figures.corruptedRows = statistics.corruptedRows
    figures.databaseBytes = Self.size(of: pool.path)
    figures.logBytes = Self.size(of: pool.path + "-wal")
    figures.hasFailed = hasFailed
    return figures
  }

  private static func size(of path: String) -> Int {
    let attributes = try? FileManager.default.attributesOfItem(atPath: path)
    return (attributes?[.size] as? NSNumber)?.intValue ?? 0
  }
}

extension SQLiteStore: StoreBackup {
  /// Writes a consistent copy with `VACUUM INTO`, which reads one snapshot.
  ///
  /// It has a connection of its own: the readers of the pool are few, and it takes long.
  ///
  /// - Complexity: Reads and writes the whole database.
  public func backUp(to path: String) async throws {
    try await flush()
    do {
      var configuration = Configuration()
      configuration.label = "scrubjay-backup"
      configuration.busyMode = .timeout(30)
      let connection = try DatabaseQueue(path: pool.path, configuration: configuration)
      try await connection.writeWithoutTransaction { database in
        try database.execute(sql: "VACUUM INTO ?", arguments: [path])
      }
      try connection.close()
      let file = try FileHandle(forUpdating: URL(fileURLWithPath: path))
      defer { try? file.close() }
      try file.synchronize()
    } catch {
      throw report(error)
    }
  }
}
