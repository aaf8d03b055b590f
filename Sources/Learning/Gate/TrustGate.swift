/// Decides how far the memory may move hits: it has to have been right first.
///
/// For every kind of question, by how near the nearest remembered one is, each arm (a strength of
/// the memory) is compared with plain order on each event *before* the memory learns from it. The
/// arm with the best lower confidence bound acts, and only as far as that bound lies above zero.
struct TrustGate: Sendable, Equatable {
  /// A strength of the memory.
  struct Arm: Sendable, Equatable {
    /// The part of plain similarity that stays.
    let baseShare: Double
    /// The part of what was learned.
    let learnedShare: Double
  }

  /// What may act on a question.
  struct Verdict: Sendable, Equatable {
    var arm: Int
    /// 0…1.
    var strength: Double
    /// The mean gain over its standard error.
    var score: Double
    /// Comparisons behind it.
    var count: Double
  }

  /// The first arm is plain order.
  static let arms = [
    Arm(baseShare: 1, learnedShare: 0), Arm(baseShare: 1, learnedShare: 0.5),
    Arm(baseShare: 1, learnedShare: 1), Arm(baseShare: 0.5, learnedShare: 0.5),
    Arm(baseShare: 0.5, learnedShare: 1),
  ]
  /// Distances to the nearest remembered question, in spreads, at which a bucket ends.
  static let edges = [10.0, 7, 5, 3, 1]
  static let bucketCount = 6

  var counts = Array(repeating: 0.0, count: bucketCount)
  var sums = Array(repeating: 0.0, count: bucketCount * arms.count)
  var squares = Array(repeating: 0.0, count: bucketCount * arms.count)
  private(set) var verdicts = Array(
    repeating: Verdict(arm: 0, strength: 0, score: 0, count: 0), count: bucketCount)

  /// The bucket of a question at a distance of `spreads` from the nearest remembered one.
  static func bucket(atDistance spreads: Double) -> Int {
    edges.count { spreads <= $0 }
  }

  /// Takes the gain of every arm over plain order on one event.
  mutating func observe(_ gains: [Double], in bucket: Int, parameters: LearningParameters) {
    counts[bucket] += 1
    for (arm, gain) in gains.enumerated() {
      sums[bucket * Self.arms.count + arm] += gain
      squares[bucket * Self.arms.count + arm] += gain * gain
    }
    judge(parameters)
  }

  /// Derives the verdicts from the sums.
  mutating func judge(_ parameters: LearningParameters) {
    var inherited = Array(repeating: 0.0, count: Self.arms.count)
    let prior = parameters.gatePriorCount
    let noise = prior * parameters.gatePriorDeviation * parameters.gatePriorDeviation
    for bucket in stride(from: Self.bucketCount - 1, through: 0, by: -1) {
      let total = counts[bucket] + prior
      let threshold = parameters.gateThresholds[bucket]
      var best = Verdict(arm: 0, strength: 0, score: 0, count: counts[bucket])
      var bestBound = 0.0
      for arm in Self.arms.indices {
        let place = bucket * Self.arms.count + arm
        let mean = (sums[place] + prior * parameters.gateInheritance * inherited[arm]) / total
        let error = (squares[place] + noise).squareRoot() / total
        inherited[arm] = mean
        let bound = mean - threshold * error
        guard arm > 0, bound > bestBound else { continue }
        bestBound = bound
        best.arm = arm
        best.score = mean / error
        best.strength = min(1, (mean / error - threshold) / parameters.gateWidth)
      }
      verdicts[bucket] = best
    }
  }
}
