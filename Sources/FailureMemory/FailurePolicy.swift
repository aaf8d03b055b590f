/// The constants of failure memory.
///
/// Where they come from is told in `docs/failures.md`.
public struct FailurePolicy: Sendable, Equatable {
  /// The share of the query in a similarity; the rest is the signature's.
  public var queryShare: Float = 0.7
  /// How much of a representative's crowding is taken off a similarity.
  public var crowdingShare: Float = 0.5
  /// How much of what a query is served better than others is taken off its similarities: what the
  /// corpus holds an answer to close by fails less often.
  public var servedShare: Float = 0.2
  /// The mean similarity to a case's representatives from which a failure joins it.
  public var joinSimilarity: Float = 0.62
  /// What a common blamed chunk takes off ``joinSimilarity``.
  public var sharedBlameBonus: Float = 0.05
  /// The mean similarity between two cases from which they become one.
  public var mergeSimilarity: Float = 0.72
  /// The mean similarity between two halves of a case below which they part.
  public var splitSimilarity: Float = 0.45
  /// The similarity to a representative from which a success bears on its case.
  public var successSimilarity: Float = 0.8
  /// Distinct actors content after a change that was seen, which close a case.
  public var successesAfterChange = 2
  /// Distinct actors content without such a change, which close a case.
  public var successesAlone = 4
  /// The share of unrelated queries that the threshold is read off for.
  ///
  /// A fifth of the 1 % that is promised: the traffic it is read off is a sample that lags behind
  /// drift.
  public var falseWarningRate = 0.002
  /// Queries of traffic from which the threshold is read off; before, a closed form estimates it.
  public var calibrationMinimum = 200
  /// The lowest threshold for warnings.
  public var thresholdFloor: Float = 0.6
  /// The threshold as long as nothing is known about traffic.
  public var thresholdDefault: Float = 0.75
  /// The most cases that are remembered.
  public var caseLimit = 10_000
  /// The most warnings that one search gets.
  public var warningLimit = 3

  /// Makes the default policy.
  public init() {}

  /// The default policy.
  public static let standard = FailurePolicy()
}
