import Testing

@testable import Evaluation

/// The estimators against the truth, which a simulation knows.
@Suite struct OffPolicyEstimatorTests {
  /// Three kinds of context with five actions each, a logging policy, and another one.
  private struct Bandit {
    static let logging = [
      [0.5, 0.2, 0.1, 0.1, 0.1], [0.1, 0.6, 0.1, 0.1, 0.1], [0.2, 0.2, 0.2, 0.2, 0.2],
    ]
    static let target = [
      [0.1, 0.1, 0.1, 0.1, 0.6], [0.2, 0.2, 0.5, 0.05, 0.05], [0.05, 0.05, 0.8, 0.05, 0.05],
    ]
    static let worth = [
      [0.2, 0.3, 0.4, 0.5, 0.7], [0.6, 0.1, 0.5, 0.3, 0.2], [0.1, 0.4, 0.9, 0.2, 0.3],
    ]

    static var truth: Double {
      (0..<3).reduce(0) { sum, context in
        sum + zip(target[context], worth[context]).reduce(0) { $0 + $1.0 * $1.1 } / 3
      }
    }

    /// What a model says that is wrong by 0.15 everywhere.
    static func model(_ context: Int, _ action: Int) -> Double {
      worth[context][action] + (action.isMultiple(of: 2) ? 0.15 : -0.15)
    }

    static func sample(_ generator: inout SeededGenerator) -> OffPolicySample {
      let context = Int.random(in: 0..<3, using: &generator)
      var rest = Double.random(in: 0..<1, using: &generator)
      var action = 0
      while action < 4, rest >= logging[context][action] {
        rest -= logging[context][action]
        action += 1
      }
      let isPaid = Double.random(in: 0..<1, using: &generator) < worth[context][action]
      return OffPolicySample(
        reward: isPaid ? 1 : 0, weight: target[context][action] / logging[context][action],
        predicted: model(context, action),
        expected: (0..<5).reduce(0) { $0 + target[context][$1] * model(context, $1) })
    }
  }

  @Test(arguments: OffPolicyEstimator.allCases)
  func `intervals of 95 percent cover the truth that often`(estimator: OffPolicyEstimator) {
    var covered = 0
    var sum = 0.0
    let runs = 400
    for run in 0..<runs {
      var generator = SeededGenerator(seed: UInt64(run) &+ 1_000)
      let units = (0..<500).map { _ in [Bandit.sample(&generator)] }
      let estimate = estimator.estimate(units)
      sum += estimate.value
      if estimate.low() <= Bandit.truth, Bandit.truth <= estimate.high() { covered += 1 }
    }
    let coverage = Double(covered) / Double(runs)
    #expect((0.92...0.98).contains(coverage), "\(estimator): \(coverage)")
    #expect(abs(sum / Double(runs) - Bandit.truth) < 0.01, "\(estimator) is biased")
  }

  @Test func `a model and self-normalisation make the estimate steadier`() {
    var generator = SeededGenerator(seed: 5)
    let units = (0..<2_000).map { _ in [Bandit.sample(&generator)] }
    let errors = OffPolicyEstimator.allCases.map { $0.estimate(units).standardError }
    #expect(errors[1] < errors[0])
    #expect(errors[2] < errors[0])
  }

  @Test(arguments: OffPolicyEstimator.allCases)
  func `a policy that is the logging one is worth what was paid`(estimator: OffPolicyEstimator) {
    let rewards = [1.0, 0, 0, 1, 1, 0, 0.5]
    let units = rewards.map { [OffPolicySample(reward: $0, weight: 1)] }
    let estimate = estimator.estimate(units)
    #expect(abs(estimate.value - 0.5) < 1e-12)
    #expect(estimate.effectiveSamples == 7)
    #expect(estimate.units == 7)
  }

  @Test(arguments: OffPolicyEstimator.allCases)
  func `no units give zeros`(estimator: OffPolicyEstimator) {
    let estimate = estimator.estimate([])
    #expect(estimate.value == 0 && estimate.standardError == 0 && estimate.units == 0)
  }

  @Test func `weights that differ say less`() {
    let samples = [OffPolicySample(reward: 0, weight: 3), OffPolicySample(reward: 0, weight: 1)]
    #expect(OffPolicyEstimator.ips.estimate([samples]).effectiveSamples == 1.6)
  }
}
