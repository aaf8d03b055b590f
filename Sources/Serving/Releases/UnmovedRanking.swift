import Learning
import Retrieval

/// Moves nothing, and logs what learning will want to know: the order of a collection whose profile
/// is `off`.
struct UnmovedRanking: Reranking {
  let learner: Learner

  func rerank(_ request: RerankRequest) -> RerankOutcome {
    // Without a vector the learner knows nothing of the question.
    learner.rerank(RerankRequest(queryVector: [], candidates: request.candidates))
  }

  func rememberedContents(for queryVector: [Float], limit: Int) -> RememberedContents {
    RememberedContents()
  }
}
