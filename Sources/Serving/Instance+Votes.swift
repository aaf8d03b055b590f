import Feedback
import Foundation
import Storage

extension Instance {
  /// Records a vote by a feedback token.
  ///
  /// The voter is whoever asked, where the search named an actor, and otherwise somebody who is the
  /// same for all votes on that retrieval: a token can be used often, and counts as one voice.
  ///
  /// - Parameters:
  ///   - token: The token of a hit.
  ///   - vote: What is said.
  ///   - admit: Called with the retrieval's id before anything is written; may refuse.
  /// - Returns: The receipt, as for any event.
  /// - Throws: ``ServiceError``: `notFound` for what is no token of this instance, and where the
  ///   retrieval is gone; `gone` after the token's end.
  public func recordVote(
    token: String, _ vote: VoteInput, admit: (_ query: String) throws -> Void
  ) async throws -> FeedbackReceipt {
    guard let claim = tokens.claim(of: token) else { throw Self.noToken }
    guard now < claim.end else {
      throw ServiceError(.gone, "the feedback token has ended; search again for a new one")
    }
    try admit(claim.query)
    let query = QueryID(trusted: claim.query)
    let known = try await ServiceError.mapping { try await store.retrievals([query]) }
    guard let retrieval = known[query], open(retrieval.collection) != nil,
      let hit = retrieval.hits.first(where: { $0.rank == claim.rank })
    else { throw Self.noToken }
    let target: FeedbackInput.Target =
      vote.target == .chunk ? .chunk(hit.chunk.rawValue, rank: hit.rank) : .response
    let voter = "the reader of \(claim.query)"
    let preparation = FeedbackPreparation(limits: limits, actors: actors, newID: newID, now: now)
    var event = try preparation.prepare(
      FeedbackInput(
        id: vote.id, queryID: claim.query, name: "thumb", target: target, score: vote.score,
        label: vote.label, comment: vote.comment, actor: voter))
    event.actor = retrieval.actor ?? actors.hash(voter)
    return try await record(event, of: retrieval)
  }

  /// Adds tokens to the hits of a logged answer.
  func addTokens(to answer: inout SearchAnswer) {
    guard let query = answer.queryID else { return }
    let end = now.addingTimeInterval(configuration.feedbackTokenLife)
    let signer = tokens.signer()
    for index in answer.hits.indices {
      answer.hits[index].feedbackToken = signer.token(
        FeedbackTokens.Claim(query: query, rank: answer.hits[index].rank, end: end))
    }
  }

  private static var noToken: ServiceError {
    ServiceError(.notFound, "there is no such feedback token")
  }
}
