internal import Synchronization

/// A set of vectors that can be searched while it changes and while its next generation is built.
///
/// A generation is an immutable file; what came after it lives in memory, rebuilt by the owner from
/// its database by `apply`. Searches read an immutable snapshot of both and never wait for a writer.
///
/// Thread safety: every member may be called from any thread. `apply`, `publish` and `rollback`
/// exclude one another; `buildGeneration` and `verify` run beside everything else.
public final class VectorIndex: Sendable {
  /// The directory of the index's files.
  public let directory: String
  /// What was found when the index was opened.
  public let openReport: OpenReport

  let fileSystem: any FileSystem
  /// What searches see; held only to copy the reference.
  private let current: Mutex<IndexState>
  /// What changes; held while changes are taken or a generation is swapped.
  let writer: Mutex<IndexWriter>

  init(
    directory: String, fileSystem: any FileSystem, openReport: OpenReport, writer: IndexWriter
  ) {
    self.directory = directory
    self.fileSystem = fileSystem
    self.openReport = openReport
    current = Mutex(writer.state)
    self.writer = Mutex(writer)
  }

  /// The last database change that searches see.
  public var watermark: Int64 { writer.withLock { $0.watermark } }

  /// The dimension and metric that is being served.
  public var configuration: IndexConfiguration { current.withLock { $0 }.configuration }

  /// The index as it is now.
  public func snapshot() -> IndexSnapshot { IndexSnapshot(state: current.withLock { $0 }) }

  /// Takes changes; the next snapshot shows all of them, a failure none.
  ///
  /// Changes that the serving generation covers already are skipped, so that an owner can replay
  /// its database from any point. Throws `outOfOrder` for a sequence below the last one applied,
  /// and `wrongDimension`, `notFinite` or `zeroVector` naming the vector.
  ///
  /// - Complexity: O(dimension + log *n*) per change.
  public func apply(_ changes: IndexChanges) throws {
    try change { writer in try writer.apply(changes) }
  }

  /// Runs `body` on the writer and shows its state to searches when it returns.
  func change<Result>(_ body: (inout IndexWriter) throws -> sending Result) throws -> sending Result
  {
    try writer.withLock { writer in
      let result = try body(&writer)
      let state = writer.state
      current.withLock { $0 = state }
      return result
    }
  }
}
