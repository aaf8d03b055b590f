/// The means of all scores over some queries, with their intervals.
public struct ScoreIntervals: Sendable, Equatable, Codable {
  /// Of nDCG.
  public var nDCG: BootstrapInterval
  /// Of the reciprocal rank.
  public var reciprocalRank: BootstrapInterval
  /// Of recall.
  public var recall: BootstrapInterval
  /// Of Success@1.
  public var success: BootstrapInterval

  /// Resamples queries.
  public init(of scores: [RankingScores]) {
    nDCG = BootstrapInterval(of: scores.map(\.nDCG))
    reciprocalRank = BootstrapInterval(of: scores.map(\.reciprocalRank))
    recall = BootstrapInterval(of: scores.map(\.recall))
    success = BootstrapInterval(of: scores.map(\.success))
  }
}
