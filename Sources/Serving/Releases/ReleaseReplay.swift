import Evaluation
import Feedback
import Learning
import Storage

/// Folds a ledger twice, under what serves and under a candidate, and notes before each retrieval's
/// first event how either would have ordered it.
///
/// So both are tested on what they have not learned from yet.
struct ReleaseReplay {
  private struct Row {
    var retrieval: RetrievalRecord
    var serving: [Int]
    var candidate: [Int]
    var credits: [Double]
    var slices: Set<String>
    var isJudged: Bool
  }

  private let serving: LearningChoice
  private let candidate: LearningChoice
  private let servingLearner: Learner
  private let candidateLearner: Learner
  private var rows: [QueryID: Row] = [:]
  private var order: [QueryID] = []

  init(serving: LearningChoice, candidate: LearningChoice, dimension: Int) {
    self.serving = serving
    self.candidate = candidate
    servingLearner = Learner(parameters: LearningParameters(serving), dimension: dimension)
    candidateLearner = Learner(parameters: LearningParameters(candidate), dimension: dimension)
  }

  /// Takes one step.
  mutating func apply(_ input: ProjectionInput) {
    if case .evidence(let evidence) = input, evidence.fault == .retrieval { note(evidence) }
    servingLearner.apply(input)
    candidateLearner.apply(input)
  }

  private mutating func note(_ evidence: Evidence) {
    let id = evidence.retrieval.id
    if rows[id] == nil {
      let places = (
        ReplayedPlaces.of(evidence.retrieval, by: servingLearner, choice: serving),
        ReplayedPlaces.of(evidence.retrieval, by: candidateLearner, choice: candidate)
      )
      guard let before = places.0, let after = places.1 else { return }
      rows[id] = Row(
        retrieval: evidence.retrieval, serving: before, candidate: after,
        credits: Array(repeating: 0, count: before.count),
        slices: Self.slices(of: evidence.retrieval), isJudged: false)
      order.append(id)
    }
    guard var row = rows[id] else { return }
    for credit in evidence.credits {
      let place = evidence.retrieval.hits.firstIndex { $0.key == credit.key }
      guard let place, place < row.credits.count else { continue }
      row.credits[place] = max(-1, min(1, row.credits[place] + credit.value))
    }
    if let application = evidence.event.application {
      row.slices.insert("application: \(application)")
    }
    if Self.isStatement(evidence.event) { row.isJudged = true }
    rows[id] = row
  }

  /// A kind of question is told by the document that plain retrieval puts first.
  private static func slices(of retrieval: RetrievalRecord) -> Set<String> {
    guard let first = retrieval.hits.min(by: { $0.rankBefore < $1.rankBefore }) else { return [] }
    return ["document: \(first.document)"]
  }

  private static func isStatement(_ event: FeedbackEvent) -> Bool {
    event.source != .implicit
      && (event.label != nil || [.thumb, .rating, .review, .correction].contains(event.name))
  }

  /// The retrievals in the order of their first events.
  var retrievals: [ReplayedRetrieval] {
    order.compactMap { id in
      guard let row = rows[id] else { return nil }
      let hits = row.credits.indices.map { place in
        let hit = row.retrieval.hits[place]
        return ReplayedRetrieval.Hit(
          credit: row.credits[place], shown: hit.rank,
          placements: row.retrieval.exploration.placements(ofShown: hit.rank).map {
            .init(place: $0.place, probability: $0.probability)
          },
          plain: hit.rankBefore, serving: row.serving[place], candidate: row.candidate[place])
      }
      return ReplayedRetrieval(hits: hits, slices: row.slices.sorted(), isJudged: row.isJudged)
    }
  }
}
