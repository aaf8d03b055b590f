internal import Synchronization

extension VectorIndex {
  /// Measures how far queries as they are asked in practice must be probed, by exact search, and probes
  /// as far from now on where that is farther than before.
  ///
  /// The measurement holds until another generation is served; give the same queries to its build as
  /// `BuildOptions.sampleQueries`. Nothing changes for an index without lists.
  ///
  /// - Parameters:
  ///   - queries: At least 32 for a measurement; at most 512 are used.
  ///   - options: Cancellation and threads.
  /// - Returns: Whether there were lists and queries enough to measure.
  /// - Throws: `wrongDimension`, `notFinite` or `zeroVector` for a query; `cancelled`. Nothing has
  ///   changed then.
  /// - Complexity: One exhaustive search for each query, as one batch.
  @discardableResult
  public func calibrate(
    on queries: [[Float]], options: BuildOptions = BuildOptions()
  ) throws -> Bool {
    let state = snapshot().state
    guard let generation = state.generation, let lists = generation.lists, lists.listCount > 1,
      queries.count >= ProbeCalibrator.leastQueries
    else { return false }
    let rule = VectorRule(state.configuration)
    let asked = try queries.prefix(ProbeCalibrator.mostQueries).map {
      ProbeCalibrator.Query(vector: try rule.admit(query: $0), own: nil)
    }
    let calibrator = ProbeCalibrator(
      lists: lists, dimension: state.configuration.dimension, options: options)
    let measured = try unsafe calibrator.calibrate(generation.vectors, queries: asked)
    try change { writer in
      writer.use(generation.calibration.combined(with: measured), for: generation)
    }
    return true
  }
}
