import Foundation

/// How much more a candidate's order is worth than the serving one, on retrievals that were logged.
///
/// The worth of an order is the sum over its hits of discount × probability that a reader who looks
/// at the hit finds it good; discount(*r*) = 1/log₂(*r* + 1). What was said is turned into that
/// probability by the policy-aware inverse of examination: a hit was looked at with Σ over its
/// possible places of probability × examination (Oosterhuis and de Rijke 2020, arXiv 2006.10174),
/// examination of rank *r* being 1/*r* (Joachims et al. 2017, arXiv 1608.04468). So every shown hit
/// supports every place, and exploration only makes the estimate steadier. Hits that were not
/// shown are beyond it: both policies order the same hits.
public enum CounterfactualDifference {
  /// The greatest inverse of an examination that is used.
  ///
  /// What stands deeper is undervalued for both policies, which makes a candidate's discoveries
  /// there count less than they are worth.
  public static let weightLimit = 5.0
  /// Plain ranks that the model of rewards tells apart.
  static let modelledRanks = 20

  /// The samples of every retrieval, for any ``OffPolicyEstimator``.
  ///
  /// The model of rewards behind the doubly robust estimate is the mean worth by plain rank and
  /// half of the log; each half is predicted by the other.
  ///
  /// - Complexity: O(hits).
  public static func samples(of retrievals: [ReplayedRetrieval]) -> [[OffPolicySample]] {
    let models = [0, 1].map { half in model(of: retrievals, leavingOut: half) }
    return retrievals.enumerated().map { number, retrieval in
      let model = models[number % 2]
      return retrieval.hits.map { hit in
        let change = discount(hit.candidate) - discount(hit.serving)
        let prediction = change * model[min(hit.plain, modelledRanks) - 1]
        return OffPolicySample(
          reward: change * worth(of: hit), weight: weight(of: hit), predicted: prediction,
          expected: prediction)
      }
    }
  }

  /// What an event on one hit says about moving it.
  ///
  /// - Parameters:
  ///   - credit: What was said, −1…1.
  ///   - shown: The place at which it was shown, from 1.
  ///   - before: The place that it would have had, from 1.
  ///   - after: The place that it would have instead.
  /// - Returns: The worth after minus the worth before.
  public static func worth(
    of credit: Double, shown: Int, movedFrom before: Int, to after: Int
  ) -> Double {
    credit * min(Double(shown), weightLimit) * (discount(after) - discount(before))
  }

  /// What a place is worth to a hit that is good.
  public static func discount(_ rank: Int) -> Double { 1 / log2(Double(rank) + 1) }

  /// What was said, over the probability that the place at which it was shown was looked at.
  private static func worth(of hit: ReplayedRetrieval.Hit) -> Double {
    hit.credit * min(Double(hit.shown), weightLimit)
  }

  /// Examination at the place shown, over examination as the log made it probable.
  private static func weight(of hit: ReplayedRetrieval.Hit) -> Double {
    let shown = 1 / min(Double(hit.shown), weightLimit)
    let usual = hit.placements.reduce(0) { sum, placement in
      sum + placement.probability / min(Double(placement.place), weightLimit)
    }
    return shown / usual
  }

  /// Mean worth by plain rank of the retrievals outside one half; 0 for ranks without any.
  private static func model(of retrievals: [ReplayedRetrieval], leavingOut half: Int) -> [Double] {
    var sums = [Double](repeating: 0, count: modelledRanks)
    var counts = sums
    for (number, retrieval) in retrievals.enumerated() where number % 2 != half {
      for hit in retrieval.hits {
        sums[min(hit.plain, modelledRanks) - 1] += worth(of: hit)
        counts[min(hit.plain, modelledRanks) - 1] += 1
      }
    }
    return zip(sums, counts).map { $1 > 0 ? $0 / $1 : 0 }
  }
}
