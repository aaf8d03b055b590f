/// What a replay of a failure case against the present system showed.
public struct FailureReplay: Sendable {
  /// What a replay says about a case.
  public enum Outcome: String, Sendable, CaseIterable {
    /// No question of the case finds first what is known to be bad, and where something is known
    /// to be good it is found.
    case improved
    /// Some question still finds first what is known to be bad, or nothing that is known to be good.
    case unchanged
    /// Nothing is known by which to tell.
    case undecided
  }

  /// The case as it stands.
  public var failure: FailureView
  /// What the replay says.
  public var outcome: Outcome
  /// How many questions of the case were asked again.
  public var questions: Int
  /// How many of them still go wrong.
  public var failing: Int
  /// The chunk on top for each question, in the order of the case's representatives.
  public var top: [String]

  /// Describes a replay.
  public init(
    failure: FailureView, outcome: Outcome, questions: Int, failing: Int, top: [String]
  ) {
    self.failure = failure
    self.outcome = outcome
    self.questions = questions
    self.failing = failing
    self.top = top
  }
}
