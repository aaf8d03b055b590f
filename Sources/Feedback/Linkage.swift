public import Storage

/// Checks that an event fits the retrieval it names.
public enum Linkage {
  /// Accepts an event, or says which field does not fit.
  ///
  /// - Throws: ``FeedbackError``.
  public static func check(
    _ event: FeedbackEvent, against retrieval: RetrievalRecord
  ) throws(FeedbackError) {
    if let score = event.score, !(score.isFinite && (-1...1).contains(score)) {
      throw FeedbackError(
        .outOfRange, "the score is \(score); send a number from -1 to 1, or null to retract",
        pointer: "/score")
    }
    switch event.target {
    case .response: break
    case .chunk(let chunk, let rank):
      guard let hit = retrieval.hits.first(where: { $0.chunk == chunk }) else {
        throw FeedbackError(
          .notShown, "chunk '\(chunk)' is not among the hits of query '\(retrieval.id)'",
          pointer: "/target/id")
      }
      if let rank, rank != hit.rank {
        throw FeedbackError(
          .notShown, "chunk '\(chunk)' was shown at rank \(hit.rank), not \(rank)",
          pointer: "/target/rank")
      }
    case .document(let document):
      guard retrieval.hits.contains(where: { $0.document == document }) else {
        throw FeedbackError(
          .notShown, "document '\(document)' is not among the hits of query '\(retrieval.id)'",
          pointer: "/target/id")
      }
    }
    for (position, chunk) in event.cited.enumerated()
    where !retrieval.hits.contains(where: { $0.chunk == chunk }) {
      throw FeedbackError(
        .notShown, "chunk '\(chunk)' is not among the hits of query '\(retrieval.id)'",
        pointer: "/cited/\(position)")
    }
  }
}
