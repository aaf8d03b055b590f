internal import Retrieval
internal import Storage

extension LearnedMemory {
  /// How many past questions an explanation names.
  private static let namedQuestions = 5

  /// What the explanations of judged candidates need of this state.
  ///
  /// - Complexity: O(*n*·*m*) for *n* candidates that feedback spoke about and *m* questions nearby.
  func reasons(for judgements: [Judgement], around: Neighborhood) -> RankingReasons {
    RankingReasons(
      judgements: judgements,
      chunks: judgements.map { judgement in
        judgement.chunk.map { chunk in
          RankingReasons.Chunk(
            past: pastQueries(about: chunk, around: around), actors: chunks.rows[chunk].actors,
            events: chunks.rows[chunk].events, confirmations: max(0, chunks.rows[chunk].mass),
            doubt: doubt(of: chunk))
        }
      },
      bound: adjustmentBound, spread: spread.value,
      nearestQuestion: around.members.first?.similarity, bucket: around.bucket,
      verdict: gate.verdicts[around.bucket], gate: gateState(around: around))
  }

  private func pastQueries(
    about chunk: Int, around: Neighborhood
  ) -> [AdjustmentExplanation.PastQuery] {
    var named: [AdjustmentExplanation.PastQuery] = []
    for member in around.members where named.count < Self.namedQuestions {
      for place in questions.cellRange(member.row)
      where questions.cells[place].chunk == Int32(chunk) && questions.cells[place].events > 0 {
        named.append(
          AdjustmentExplanation.PastQuery(
            query: questions.rows[member.row].query, similarity: member.similarity,
            helped: Double(questions.cells[place].helped),
            failed: Double(questions.cells[place].failed)))
      }
    }
    return named
  }
}
