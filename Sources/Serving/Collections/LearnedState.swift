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

  /// The empty state of a collection.
  init(for definition: CollectionDefinition) {
    learner = Learner(profile: definition.settings.learning, dimension: definition.dimension)
    staleness = StalenessTracker(policy: StalenessPolicy(definition.settings))
    failures = FailureCaseBook(dimension: definition.dimension)
    votes = VoteHistory()
    decisions = DecisionBook()
  }

  /// The folds in the order in which they take each step.
  var projections: [any LedgerProjection] { [learner, staleness, failures, votes, decisions] }

  /// Takes one step in every fold.
  func apply(_ input: ProjectionInput) {
    for projection in projections { projection.apply(input) }
  }
}
