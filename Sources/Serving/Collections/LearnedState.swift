import FailureMemory
import Feedback
import Learning
import Staleness
import Storage

/// All that a collection has learned: folds over one ledger.
///
/// A state is filled by one writer. When earlier entries are retracted a fresh state is folded
/// beside it and takes its place, so that readers never see one that is half-way.
struct LearnedState: Sendable {
  let learner: Learner
  let staleness: StalenessTracker
  let failures: FailureCaseBook
  let votes: VoteHistory
  let decisions: DecisionBook
  let signals: SignalBook
  let lineage: Lineage
  /// A second configuration beside the one that serves.
  let trial: TrialState?

  /// The empty state of a collection.
  init(for definition: CollectionDefinition) {
    learner = Learner(
      parameters: LearningParameters(definition.settings.choice), dimension: definition.dimension)
    trial = definition.settings.trial.map { trial in
      TrialState(trial, serving: definition.settings.choice, dimension: definition.dimension)
    }
    staleness = StalenessTracker(policy: StalenessPolicy(definition.settings))
    failures = FailureCaseBook(dimension: definition.dimension)
    votes = VoteHistory()
    decisions = DecisionBook()
    signals = SignalBook()
    lineage = Lineage()
  }

  /// The folds in the order in which they take each step.
  var projections: [any LedgerProjection] {
    [learner, staleness, failures, votes, decisions, signals, lineage]
  }

  /// Takes one step in every fold.
  ///
  /// Behaviour weighs what it was worth before this step. What is said about a content that was cut
  /// anew teaches ranking about what it became; a finding about the old text is none about the new.
  func apply(_ input: ProjectionInput) {
    let weighed = signals.weigh(input)
    let carried = lineage.carried(weighed)
    // What a trial compares is the state before an event is learned from.
    trial?.apply(carried, serving: learner)
    for projection in projections {
      projection.apply(
        projection === signals ? input : projection === learner ? carried : weighed)
    }
  }
}
