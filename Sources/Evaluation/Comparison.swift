/// The same queries ranked twice: what was gained, and who was harmed.
public struct Comparison: Sendable, Equatable, Codable {
  /// The number of queries.
  public var queries: Int
  /// Mean scores before.
  public var before: RankingScores
  /// Mean scores after.
  public var after: RankingScores
  /// The intervals of the means before.
  public var beforeIntervals: ScoreIntervals
  /// The intervals of the means after.
  public var afterIntervals: ScoreIntervals
  /// The change of nDCG, per query.
  public var nDCGChange: BootstrapInterval
  /// The change of Success@1, per query.
  public var successChange: BootstrapInterval
  /// The change of the reciprocal rank, per query.
  public var reciprocalRankChange: BootstrapInterval
  /// The change of recall, per query.
  public var recallChange: BootstrapInterval
  /// The share of queries whose nDCG rose.
  public var improved: Double
  /// The share of queries whose nDCG fell.
  public var lowered: Double
  /// The share of queries whose nDCG fell by more than 0.1.
  public var harmed: Double
  /// The mean change of nDCG of the group that fared worst.
  public var worstGroup: Group?

  /// A group of queries, such as the wordings of one need.
  public struct Group: Sendable, Equatable, Codable {
    /// The group's name.
    public var name: String
    /// Its queries.
    public var queries: Int
    /// The mean change of its nDCG.
    public var nDCGChange: Double
  }

  /// Compares per-query scores, paired by position.
  ///
  /// - Parameters:
  ///   - before: Scores of the first ranking.
  ///   - after: Scores of the second, one per query in the same order.
  ///   - groups: The group of each query.
  public init(before: [RankingScores], after: [RankingScores], groups: [String]) {
    precondition(
      before.count == after.count && after.count == groups.count,
      "paired lists of \(before.count), \(after.count) and \(groups.count)")
    let changes = zip(before, after).map { $1.nDCG - $0.nDCG }
    let count = Double(max(changes.count, 1))
    queries = changes.count
    self.before = .mean(before)
    self.after = .mean(after)
    beforeIntervals = ScoreIntervals(of: before)
    afterIntervals = ScoreIntervals(of: after)
    nDCGChange = BootstrapInterval(of: changes)
    successChange = BootstrapInterval(of: zip(before, after).map { $1.success - $0.success })
    reciprocalRankChange = BootstrapInterval(
      of: zip(before, after).map { $1.reciprocalRank - $0.reciprocalRank })
    recallChange = BootstrapInterval(of: zip(before, after).map { $1.recall - $0.recall })
    improved = Double(changes.count { $0 > 1e-9 }) / count
    lowered = Double(changes.count { $0 < -1e-9 }) / count
    harmed = Double(changes.count { $0 < -0.1 }) / count
    worstGroup = Dictionary(grouping: changes.indices, by: { groups[$0] })
      .map { name, members in
        Group(
          name: name, queries: members.count,
          nDCGChange: members.reduce(0) { $0 + changes[$1] } / Double(members.count))
      }
      .min { ($0.nDCGChange, $0.name) < ($1.nDCGChange, $1.name) }
  }
}
