import Evaluation
import Feedback
import Foundation
import Learning
import Retrieval
import Storage
import Synchronization

/// The second configuration of a trial, and how it compares with the one that serves: a fold over
/// the same ledger.
final class TrialState: Sendable {
  /// What the comparison has come to.
  private struct Tally {
    /// Newer minus older, by event; for a watch and for interleaved lists.
    var paired = RunningMean()
    /// Worth by event of the lists that the newer and the older ordered; for a split.
    var newer = RunningMean()
    var older = RunningMean()
    var voices: [String: Int] = [:]
  }

  /// Events of one person, or of one session without a name, that count.
  static let voiceLimit = 20
  /// Events that a verdict needs.
  static let leastEvents = 100

  let trial: LearningTrial
  let other: Learner
  private let serving: LearningChoice
  private let tally = Mutex(Tally())

  init(_ trial: LearningTrial, serving: LearningChoice, dimension: Int) {
    self.trial = trial
    self.serving = serving
    other = Learner(parameters: LearningParameters(trial.other), dimension: dimension)
  }

  /// What orders the lists of the second configuration.
  var reranking: any Reranking {
    trial.other.learning == .off ? UnmovedRanking(learner: other) : other
  }

  /// Takes one step; `learner` has not taken it yet.
  func apply(_ input: ProjectionInput, serving learner: Learner) {
    if case .evidence(let evidence) = input, evidence.sequence > trial.after,
      evidence.fault == .retrieval, !evidence.credits.isEmpty
    {
      compare(evidence, learner)
    }
    other.apply(input)
  }

  private func compare(_ evidence: Evidence, _ learner: Learner) {
    switch trial.mode {
    case .watch:
      let now = ReplayedPlaces.of(evidence.retrieval, by: learner, choice: serving)
      let before = ReplayedPlaces.of(evidence.retrieval, by: other, choice: trial.other)
      guard let now, let before else { return }
      add(of: evidence) { tally in
        tally.paired.add(
          Self.sum(evidence) { place, shown in
            guard place < now.count else { return 0 }
            return CounterfactualDifference.worth(
              of: 1, shown: shown, movedFrom: before[place], to: now[place])
          })
      }
    case .split:
      guard case .split(trial.id, let arm) = evidence.retrieval.assignment else { return }
      let worth = Self.sum(evidence) { _, shown in CounterfactualDifference.discount(shown) }
      add(of: evidence) { tally in
        if arm == .candidate { tally.newer.add(worth) } else { tally.older.add(worth) }
      }
    case .interleave:
      guard case .interleaved(trial.id, let teams) = evidence.retrieval.assignment else { return }
      let preference = Self.sum(evidence) { place, _ in
        place < teams.count ? (teams[place] == .candidate ? 1 : -1) : 0
      }
      add(of: evidence) { $0.paired.add(preference) }
    }
  }

  /// Σ credit × value over the hits that an event falls on.
  private static func sum(
    _ evidence: Evidence, _ value: (_ place: Int, _ shown: Int) -> Double
  ) -> Double {
    evidence.credits.reduce(0) { sum, credit in
      guard let place = evidence.retrieval.hits.firstIndex(where: { $0.key == credit.key }) else {
        return sum
      }
      return sum + credit.value * value(place, evidence.retrieval.hits[place].rank)
    }
  }

  /// Counts an event unless its voice has been heard often enough.
  private func add(of evidence: Evidence, _ change: @Sendable (inout Tally) -> Void) {
    let voice =
      evidence.event.actor?.rawValue
      ?? (evidence.event.session ?? evidence.retrieval.session).map { "session/" + $0.rawValue }
    tally.withLock { tally in
      if let voice {
        guard tally.voices[voice, default: 0] < Self.voiceLimit else { return }
        tally.voices[voice, default: 0] += 1
      }
      change(&tally)
    }
  }

  /// How the trial stands.
  var standing: TrialStanding {
    let tally = tally.withLock { $0 }
    let interval =
      trial.mode == .split
      ? ConfidenceSequence(of: tally.newer, minus: tally.older) : ConfidenceSequence(tally.paired)
    let events =
      trial.mode == .split ? tally.newer.count + tally.older.count : tally.paired.count
    let verdict: TrialStanding.Verdict =
      events < Self.leastEvents
      ? .open : interval.high < 0 ? .worse : interval.low > 0 ? .better : .open
    return TrialStanding(
      trial: trial, events: events, newerEvents: tally.newer.count, difference: interval.mean,
      low: events > 1 ? max(interval.low, -1e9) : -1e9,
      high: events > 1 ? min(interval.high, 1e9) : 1e9, verdict: verdict)
  }
}
