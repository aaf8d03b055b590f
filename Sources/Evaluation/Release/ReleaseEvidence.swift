/// What logged traffic says about a candidate against what serves.
public struct ReleaseEvidence: Sendable, Equatable, Codable {
  /// One kind of question.
  public struct Slice: Sendable, Equatable, Codable {
    /// Its name.
    public var name: String
    /// The doubly robust difference on it, candidate minus serving.
    public var difference: OffPolicyEstimate

    /// Describes a slice.
    public init(name: String, difference: OffPolicyEstimate) {
      self.name = name
      self.difference = difference
    }
  }

  /// Retrievals with feedback.
  public var retrievals: Int
  /// Those that the candidate orders differently.
  public var changed: Int
  /// The difference of worth a retrieval, candidate minus serving, by inverse propensities.
  public var ips: OffPolicyEstimate
  /// The same, self-normalised.
  public var snips: OffPolicyEstimate
  /// The same, doubly robust.
  public var doublyRobust: OffPolicyEstimate
  /// The change of nDCG@10 on queries about which people stated something good.
  ///
  /// A query weighs the inverse of the probability that its best judged hit was looked at: what is
  /// judged is what was shown on top, and would otherwise always speak for what serves.
  public var judged: OffPolicyEstimate
  /// The largest kinds of question and the rest.
  public var slices: [Slice]

  /// Slices looked at by themselves, the largest first; all others are one more.
  public static let sliceLimit = 8
  /// The name of the slice of all others.
  public static let rest = "(all others)"

  /// Sums up retrievals.
  ///
  /// - Parameters:
  ///   - retrievals: In the order of the log.
  ///   - leastSlice: Retrievals that a slice needs to stand by itself.
  /// - Complexity: O(hits).
  public init(_ retrievals: [ReplayedRetrieval], leastSlice: Int) {
    let samples = CounterfactualDifference.samples(of: retrievals)
    self.retrievals = retrievals.count
    changed = retrievals.count { $0.isChanged }
    ips = OffPolicyEstimator.ips.estimate(samples)
    snips = OffPolicyEstimator.snips.estimate(samples)
    doublyRobust = OffPolicyEstimator.doublyRobust.estimate(samples)
    judged = Self.judged(retrievals)
    slices = Self.slices(retrievals, samples: samples, least: leastSlice)
  }

  private static func judged(_ retrievals: [ReplayedRetrieval]) -> OffPolicyEstimate {
    let units = retrievals.compactMap { retrieval -> [OffPolicySample]? in
      let good = retrieval.hits.filter { $0.credit > 0 }
      guard retrieval.isJudged, let first = good.map(\.shown).min() else { return nil }
      func nDCG(_ place: (ReplayedRetrieval.Hit) -> Int) -> Double {
        let hits = retrieval.hits.sorted { place($0) < place($1) }
        return RankingScores(
          of: hits.map { "\($0.shown)" },
          judgments: Dictionary(uniqueKeysWithValues: good.map { ("\($0.shown)", 1) })
        ).nDCG
      }
      let weight = min(Double(first), CounterfactualDifference.weightLimit)
      return [
        OffPolicySample(reward: nDCG(\.candidate) - nDCG(\.serving), weight: weight)
      ]
    }
    return OffPolicyEstimator.snips.estimate(units)
  }

  private static func slices(
    _ retrievals: [ReplayedRetrieval], samples: [[OffPolicySample]], least: Int
  ) -> [Slice] {
    var members: [String: [Int]] = [:]
    for (number, retrieval) in retrievals.enumerated() {
      for name in Set(retrieval.slices) { members[name, default: []].append(number) }
    }
    let large = members.filter { $0.value.count >= least }
      .sorted { ($1.value.count, $0.key) < ($0.value.count, $1.key) }
      .prefix(sliceLimit)
    let named = Set(large.map(\.key))
    let others = retrievals.indices.filter { named.isDisjoint(with: retrievals[$0].slices) }
    func slice(_ name: String, _ numbers: [Int]) -> Slice {
      Slice(
        name: name,
        difference: OffPolicyEstimator.doublyRobust.estimate(numbers.map { samples[$0] }))
    }
    var slices = large.map { slice($0.key, $0.value) }
    if others.count >= least { slices.append(slice(rest, others)) }
    return slices
  }
}
