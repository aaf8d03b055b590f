/// A store that tells figures of its work, for monitoring.
public protocol StoreMonitoring: Sendable {
  /// The figures of this moment; cheap enough for every scrape.
  var figures: StoreFigures { get }
}

/// Figures of a store's work since it was opened.
public struct StoreFigures: Sendable, Equatable {
  /// Transactions that reached the disk.
  public var commits = 0
  /// Writes in them.
  public var writes = 0
  /// Writes that wait for the disk.
  public var waitingWrites = 0
  /// Log records that could not be kept.
  public var droppedRecords = 0
  /// Rows that failed their checksum when they were read.
  public var corruptedRows = 0
  /// The size of the database file, in bytes.
  public var databaseBytes = 0
  /// The size of the write-ahead log, in bytes.
  public var logBytes = 0
  /// Whether the disk failed, so that nothing is written until the next start.
  public var hasFailed = false

  /// Starts at zero.
  public init() {}
}

/// A store that can be copied while it works.
public protocol StoreBackup: Sendable {
  /// Writes a consistent copy of everything to a new file, and sees to it that it is on the disk.
  ///
  /// Reads and writes go on meanwhile.
  ///
  /// - Parameter path: The file; its directory must exist, the file must not.
  /// - Throws: ``StorageError`` `full` or `unavailable`; a part that was written stays behind.
  func backUp(to path: String) async throws
}
