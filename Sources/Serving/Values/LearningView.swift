public import Learning
public import Storage

/// Where the learning of a collection stands.
public struct LearningView: Sendable {
  /// What the owner set.
  public var settings: CollectionSettings
  /// What the memory holds, and its gate.
  public var summary: LearnerSummary
  /// How the trial or watch stands; `nil` without one.
  public var trial: TrialStanding?
  /// The ledger entry that was reached.
  public var sequence: LedgerSequence
  /// SHA-256 over all folds, in hexadecimal digits.
  public var digest: String
  /// The greatest change of a score by feedback, in similarities.
  public var bound: Float
}
