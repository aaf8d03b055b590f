import Feedback
import Storage

/// The steps of a fold as ranking takes them: behaviour weighs what it was worth before, and what was
/// said about a content that was cut anew falls on what it became.
struct LearnerSteps {
  private let signals = SignalBook()
  private let lineage = Lineage()

  /// Takes the next step of the ledger.
  ///
  /// - Returns: The step for a ``Learner``.
  func next(_ input: ProjectionInput) -> ProjectionInput {
    let weighed = signals.weigh(input)
    let carried = lineage.carried(weighed)
    signals.apply(input)
    lineage.apply(weighed)
    return carried
  }
}
