/// One thing that was done and logged, seen by a policy that would have done it more or less often.
public struct OffPolicySample: Sendable, Equatable {
  /// What came of it.
  public var reward: Double
  /// How probable it is under the policy in question, over how probable it was when it was logged;
  /// ≥ 0, with mean 1 over the log.
  public var weight: Double
  /// What a model of rewards says of what was done; 0 without a model.
  public var predicted: Double
  /// What the model expects under the policy in question; 0 without a model.
  public var expected: Double

  /// Describes a sample.
  public init(reward: Double, weight: Double, predicted: Double = 0, expected: Double = 0) {
    self.reward = reward
    self.weight = weight
    self.predicted = predicted
    self.expected = expected
  }
}
