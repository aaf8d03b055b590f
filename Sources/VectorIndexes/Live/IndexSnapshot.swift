internal import CVectorKernels

/// The index as it was at one moment; nothing that happens later changes it.
///
/// Taking one costs nanoseconds; holding one keeps its generation mapped. Any number of threads may
/// search one snapshot at once.
public struct IndexSnapshot: Sendable {
  let state: IndexState

  /// The number of the generation underneath; 0 when there is none.
  public var generation: Int { state.generation?.number ?? 0 }

  /// Vectors that a search can find.
  public var count: Int { state.count }

  /// The dimension and metric of the vectors.
  public var configuration: IndexConfiguration { state.configuration }

  /// Whether a vector is in the snapshot.
  ///
  /// - Complexity: O(log *n*).
  public func contains(_ id: VectorID) -> Bool {
    state.delta.row(of: id.rawValue) != nil || state.generationRow(of: id.rawValue) != nil
  }

  /// A vector as it is compared: of unit length under cosine; `nil` when it is not there.
  public func vector(for id: VectorID) -> [Float]? {
    if let row = state.delta.row(of: id.rawValue) { return state.delta.vector(row: row) }
    guard let row = state.generationRow(of: id.rawValue) else { return nil }
    return state.generation?.vector(row: row)
  }

  /// The exact similarity of a vector to `query`; `nil` when it is not there.
  ///
  /// Throws as `search` does for a query that is not valid.
  public func similarity(_ query: [Float], to id: VectorID) throws -> Float? {
    try similarities(query, to: [id]).first ?? nil
  }

  /// The exact similarities of vectors to `query`, `nil` for each that is not there.
  ///
  /// Throws as `search` does for a query that is not valid.
  public func similarities(_ query: [Float], to ids: [VectorID]) throws -> [Float?] {
    let query = try VectorRule(configuration).admit(query: query)
    return ids.map { id in
      vector(for: id).map {
        Score.similarity(Score.of(query, $0, configuration.metric), configuration.metric)
      }
    }
  }

  /// The vectors nearest to `query`.
  ///
  /// Throws `wrongDimension`, `notFinite` or `zeroVector` for the query and `invalidArgument` for
  /// the parameters.
  ///
  /// - Complexity: O(*n* · dimension) without lists.
  public func search(_ query: [Float], _ parameters: SearchParameters) throws -> SearchOutcome {
    try parameters.validate()
    let query = try VectorRule(configuration).admit(query: query)
    return Searcher(state: state, parameters: parameters).search(query)
  }

  /// The vectors nearest to each of `queries`, in their order; faster than one search after another.
  ///
  /// Full-precision searches are done by matrix products where OpenBLAS is bound, others side by
  /// side on `threads` threads, by default all cores. Throws as `search` does; one bad query fails
  /// the batch.
  public func searchBatch(
    _ queries: [[Float]], _ parameters: SearchParameters, threads: Int = Parallel.coreCount
  ) throws -> [SearchOutcome] {
    try parameters.validate()
    let rule = VectorRule(configuration)
    let queries = try queries.map { try rule.admit(query: $0) }
    return try Searcher(state: state, parameters: parameters).searchBatch(
      queries, threads: max(1, threads))
  }
}
