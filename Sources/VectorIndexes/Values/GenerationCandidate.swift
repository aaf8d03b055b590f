/// A generation that was built and is not served yet.
public struct GenerationCandidate: Sendable, Equatable {
  /// The number that it bears, also when published.
  public let number: Int
  /// Its file, beside the serving one.
  public let path: String
  /// The last database change that it includes.
  public let watermark: Int64
  /// Its vectors.
  public let count: Int
  /// The size of its file.
  public let byteCount: Int
  /// The configuration that it was built with.
  public let configuration: IndexConfiguration
}

/// What the check of a candidate found.
///
/// A candidate that is damaged or breaks an invariant is not described but thrown about.
public struct GenerationVerification: Sendable, Equatable {
  /// Vectors of the candidate.
  public let count: Int
  /// Queries that were compared.
  public let queryCount: Int
  /// Neighbours per query.
  public let limit: Int
  /// The share of the exact neighbours that the candidate's search finds on average, in 0 … 1;
  /// 1 without queries.
  ///
  /// A neighbour counts as found when its similarity reaches that of the last exact one, so that
  /// equal vectors can stand for one another.
  public let recall: Double
  /// The least recall of one query, in 0 … 1.
  public let worstRecall: Double
  /// Mean number of vectors that a search compared.
  public let meanVectorsScanned: Double
}
