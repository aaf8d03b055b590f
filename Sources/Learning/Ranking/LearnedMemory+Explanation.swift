internal import Retrieval
internal import Storage

extension LearnedMemory {
  /// How many past questions an explanation names.
  private static let namedQuestions = 5

  /// Why a candidate was moved, in words and numbers.
  func explain(_ judgement: Judgement, around: Neighborhood) -> AdjustmentExplanation {
    let verdict = gate.verdicts[around.bucket]
    let strength = around.bucket > 0 ? verdict.strength : 0
    let past = judgement.chunk.map { pastQueries(about: $0, around: around) } ?? []
    let arm = TrustGate.arms[verdict.arm]
    return AdjustmentExplanation(
      summary: summary(judgement, past: past, strength: strength), pastQueries: past,
      actors: judgement.chunk.map { chunks.rows[$0].actors } ?? 0, trust: strength,
      figures: [
        "learned": judgement.learned, "direct": judgement.direct, "override": judgement.override,
        "bound": adjustmentBound, "spread": spread.value,
        "nearest_past_question": around.members.first?.similarity ?? 0,
        "gate_bucket": Double(around.bucket), "gate_events": verdict.count,
        "gate_score": verdict.score, "gate_center_share": arm.centerShare,
        "gate_odds_share": arm.oddsShare,
        "chunk_events": Double(judgement.chunk.map { chunks.rows[$0].events } ?? 0),
        "chunk_confirmations": judgement.chunk.map { max(0, chunks.rows[$0].mass) } ?? 0,
        "doubt": doubt(of: judgement.chunk),
      ], parts: parts(of: judgement), gate: gateState(around: around))
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

  private func summary(
    _ judgement: Judgement, past: [AdjustmentExplanation.PastQuery], strength: Double
  ) -> String {
    if judgement.override > 0 { return "Pinned for questions like this one by a maintainer." }
    if judgement.override < 0 { return "Banned for questions like this one by a maintainer." }
    guard judgement.value != 0 else {
      return strength > 0
        ? "Feedback on similar questions does not speak about this chunk."
        : "Plain order: feedback has not earned trust for questions like this one."
    }
    let helped = past.count { $0.helped > $0.failed }
    let direction = judgement.value > 0 ? "Raised" : "Lowered"
    guard !past.isEmpty else {
      return judgement.value > 0
        ? "Held at its place: nobody has judged it for such questions."
        : "\(direction) by what was learned from other questions."
    }
    let experience = "it helped with \(helped) of \(past.count) similar past questions."
    // Where chunks that nobody has judged are held at their places, those above them rise along.
    if judgement.value > 0, judgement.learned + judgement.direct <= 0 {
      return "Held above chunks that nobody has judged; \(experience)"
    }
    return "\(direction): \(experience)"
  }
}
