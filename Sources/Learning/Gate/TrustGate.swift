internal import VectorIndexes

/// Decides how far the memory may move hits: it has to have been right first.
///
/// For every kind of question, by how near the nearest remembered one is, each arm (a strength of
/// the memory) is compared with plain order on each event *before* the memory learns from it. The
/// arm with the best lower confidence bound acts, and only as far as that bound lies above zero.
struct TrustGate: Sendable, Equatable {
  /// A strength of the memory.
  struct Arm: Sendable, Equatable {
    /// The part of what the centres of past questions say.
    let centerShare: Double
    /// The part of what the listwise regression says.
    let oddsShare: Double
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
    Arm(centerShare: 0, oddsShare: 0), Arm(centerShare: 0.5, oddsShare: 0.5),
    Arm(centerShare: 1, oddsShare: 0), Arm(centerShare: 1, oddsShare: 0.5),
    Arm(centerShare: 1, oddsShare: 1),
  ]
  /// Distances to the nearest remembered question, in spreads, at which a bucket ends.
  static let edges = [10.0, 7, 5, 3, 1]
  static let bucketCount = 6

  /// Retrievals compared.
  var comparisons = Array(repeating: 0.0, count: bucketCount)
  /// The sum of what they count for by now.
  var counts = Array(repeating: 0.0, count: bucketCount)
  var sums = Array(repeating: 0.0, count: bucketCount * arms.count)
  var squares = Array(repeating: 0.0, count: bucketCount * arms.count)
  private(set) var verdicts = Array(
    repeating: Verdict(arm: 0, strength: 0, score: 0, count: 0), count: bucketCount)

  /// The bucket of a question at a distance of `spreads` from the nearest remembered one.
  static func bucket(atDistance spreads: Double) -> Int {
    edges.count { spreads <= $0 }
  }

  /// Takes the gain of every arm over plain order on one retrieval.
  ///
  /// Comparisons fade as others follow, the *i*-th of *n* to (*i* + 1)/(*n* + 1): later ones speak
  /// of a memory that knows more.
  ///
  /// - Parameters:
  ///   - gains: The gain of every arm.
  ///   - counted: What the same retrieval counted for before; empty at its first event.
  ///   - bucket: How near the nearest remembered question was.
  ///   - parameters: The constants of the gate.
  mutating func observe(
    _ gains: [Float], insteadOf counted: [Float], in bucket: Int, parameters: LearningParameters
  ) {
    if counted.isEmpty {
      comparisons[bucket] += 1
      let keep = comparisons[bucket] / (comparisons[bucket] + 1)
      counts[bucket] = counts[bucket] * keep + 1
      for place in bucket * Self.arms.count..<(bucket + 1) * Self.arms.count {
        sums[place] *= keep
        squares[place] *= keep * keep
      }
    }
    for (arm, gain) in gains.enumerated() {
      let place = bucket * Self.arms.count + arm
      let earlier = counted.isEmpty ? 0 : Double(counted[arm])
      sums[place] += Double(gain) - earlier
      squares[place] = max(0, squares[place] + Double(gain) * Double(gain) - earlier * earlier)
    }
    judge(parameters)
  }

  /// Derives the verdicts from the sums.
  ///
  /// First an arm has to show that it is right at all: in the pool of all buckets or in one of them,
  /// its sum of gains has to pass a bound that the sum of chance gains passes at any time with a
  /// probability of ``LearningParameters/gateFalseAlarms`` (the normal mixture of Robbins, Ann.
  /// Math. Statist. 41, 1970). Then each bucket's mean, drawn towards that of the others as far as
  /// they agree, says how far the arm acts there.
  mutating func judge(_ parameters: LearningParameters) {
    let pooled = Self.arms.indices.map { opening(of: 1..<Self.bucketCount, arm: $0, parameters) }
    for bucket in 0..<Self.bucketCount {
      var best = Verdict(arm: 0, strength: 0, score: 0, count: comparisons[bucket])
      var bestBound = 0.0
      for arm in 1..<Self.arms.count where bucket > 0 {
        let opening = max(
          pooled[arm], opening(of: bucket..<bucket + 1, arm: arm, parameters))
        guard opening > 0 else { continue }
        let (mean, error) = estimate(bucket, arm: arm, parameters)
        let threshold = parameters.gateThresholds[bucket]
        let bound = mean - threshold * error
        guard bound > bestBound else { continue }
        bestBound = bound
        best.arm = arm
        best.score = mean / error
        best.strength =
          opening * min(1, (mean / error - threshold) / parameters.gateWidth)
      }
      verdicts[bucket] = best
    }
  }

  /// How far an arm has shown over some buckets together that it is right, 0…1.
  private func opening(
    of buckets: Range<Int>, arm: Int, _ parameters: LearningParameters
  ) -> Double {
    let noise =
      parameters.gatePriorCount * parameters.gatePriorDeviation * parameters.gatePriorDeviation
    var sum = 0.0
    var square = noise
    for bucket in buckets {
      sum += sums[bucket * Self.arms.count + arm]
      square += squares[bucket * Self.arms.count + arm]
    }
    let alarms = parameters.gateFalseAlarms
    let bound = (FixedOrder.log(square / noise) - 2 * FixedOrder.log(2 * alarms)).squareRoot()
    let score = sum / square.squareRoot()
    return max(0, min(1, (score - bound) / parameters.gateOpening))
  }

  /// The mean gain of an arm in a bucket and its standard error, with what the other buckets say as
  /// the prior: their mean, give or take its ``LearningParameters/gateTransfer``-fold.
  private func estimate(
    _ bucket: Int, arm: Int, _ parameters: LearningParameters
  ) -> (mean: Double, error: Double) {
    let prior = parameters.gatePriorCount
    let noise = prior * parameters.gatePriorDeviation * parameters.gatePriorDeviation
    var others = (sum: 0.0, square: noise, count: prior)
    for other in 1..<Self.bucketCount where other != bucket {
      others.sum += sums[other * Self.arms.count + arm]
      others.square += squares[other * Self.arms.count + arm]
      others.count += counts[other]
    }
    let expected = others.sum / others.count
    let apart = parameters.gateTransfer * expected
    let own = bucket * Self.arms.count + arm
    let number = counts[bucket] + 1
    let deviation = (squares[own] + others.square) / (counts[bucket] + others.count)
    let expectedVariance = apart * apart + others.square / (others.count * others.count)
    let ownVariance = (squares[own] + deviation) / (number * number)
    let trust = expectedVariance / (expectedVariance + ownVariance)
    return (
      mean: expected + trust * (sums[own] / number - expected),
      error: (trust * ownVariance).squareRoot()
    )
  }
}
