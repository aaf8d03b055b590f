/// How a ``SQLiteStore`` treats its database.
public struct SQLiteConfiguration: Sendable, Equatable {
  /// How long a statement waits for a lock of another connection, in milliseconds.
  public var busyTimeoutMilliseconds: Int
  /// How many readers may work at once.
  public var readerCount: Int
  /// How long handed-over log records may wait for company before they are committed, in
  /// milliseconds.
  ///
  /// Any other write takes them along at once.
  public var logLingerMilliseconds: Int
  /// The most writes that may wait.
  ///
  /// Beyond it writes throw `unavailable`.
  public var maximumQueuedWrites: Int
  /// The most writes that one commit takes.
  public var maximumWritesPerCommit: Int
  /// The write-ahead log is cut back when it exceeds this many bytes.
  public var maximumWALBytes: Int

  /// Makes a configuration; the defaults suit a server on one disk.
  public init(
    busyTimeoutMilliseconds: Int = 5_000, readerCount: Int = 8, logLingerMilliseconds: Int = 5,
    maximumQueuedWrites: Int = 65_536, maximumWritesPerCommit: Int = 4_096,
    maximumWALBytes: Int = 64 << 20
  ) {
    self.busyTimeoutMilliseconds = busyTimeoutMilliseconds
    self.readerCount = readerCount
    self.logLingerMilliseconds = logLingerMilliseconds
    self.maximumQueuedWrites = maximumQueuedWrites
    self.maximumWritesPerCommit = maximumWritesPerCommit
    self.maximumWALBytes = maximumWALBytes
  }
}
