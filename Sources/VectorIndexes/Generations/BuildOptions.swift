/// How a build runs.
public struct BuildOptions: Sendable {
  /// Called as the build proceeds, from the building thread, a few hundred times at most per phase.
  public var progress: (@Sendable (BuildProgress) -> Void)?
  /// Asked between steps; `true` ends the build with the code `cancelled`.
  public var isCancelled: (@Sendable () -> Bool)?
  /// Threads to use, at least 1.
  public var parallelism: Int
  /// Queries as they are asked in practice, of the index's dimension; probing is calibrated on them.
  ///
  /// It is calibrated on vectors of the index as well, and the harder of both decides. At most 512 are
  /// used; fewer than 32 are mixed with vectors of the index.
  public var sampleQueries: [[Float]]

  /// Creates options.
  ///
  /// - Parameters:
  ///   - progress: Called as the build proceeds.
  ///   - isCancelled: Asked between steps; `true` ends the build.
  ///   - parallelism: Threads to use, at least 1.
  ///   - sampleQueries: Queries as they are asked in practice, to calibrate probing on.
  public init(
    progress: (@Sendable (BuildProgress) -> Void)? = nil,
    isCancelled: (@Sendable () -> Bool)? = nil, parallelism: Int = 1, sampleQueries: [[Float]] = []
  ) {
    self.progress = progress
    self.isCancelled = isCancelled
    self.parallelism = max(1, parallelism)
    self.sampleQueries = sampleQueries
  }

  func report(_ phase: BuildProgress.Phase, done: Int, total: Int) throws {
    if let isCancelled, isCancelled() {
      throw VectorIndexError(.cancelled, "The build was cancelled; nothing has changed.")
    }
    progress?(BuildProgress(phase: phase, done: done, total: total))
  }
}

/// How far a build has come.
public struct BuildProgress: Sendable, Equatable {
  /// The part of a build.
  public enum Phase: String, Sendable, CaseIterable {
    /// Vectors are read from the source and written.
    case reading
    /// Centroids are trained.
    case training
    /// Vectors are quantized and sorted into lists.
    case encoding
    /// Probing is measured against exact search.
    case calibrating
    /// The remaining sections are written and synchronised.
    case writing
  }

  /// The part that is running.
  public let phase: Phase
  /// Units done in this phase.
  public let done: Int
  /// Units of this phase; an estimate while reading.
  public let total: Int
}
