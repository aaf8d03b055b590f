/// What the writer has done since the store was opened.
public struct WriterStatistics: Sendable, Equatable {
  /// Transactions that reached the disk.
  public var commits = 0
  /// Writes in them.
  public var writes = 0
  /// Transactions that failed as a whole and were tried again one write at a time.
  public var splitCommits = 0
  /// Handed-over log records that could not be kept, because their collection was deleted or the
  /// disk failed for good.
  public var droppedRecords = 0
  /// Rows that failed their checksum when they were read.
  public var corruptedRows = 0
  /// Times that the write-ahead log was cut back because it had outgrown its bound.
  public var truncations = 0

  /// Starts at zero.
  public init() {}
}
