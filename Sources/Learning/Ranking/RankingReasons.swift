internal import Retrieval
internal import Storage

/// Why candidates stand where they stand: what was read of the learned state while it was locked.
///
/// Words and figures are made of it for those that are shown.
struct RankingReasons: Sendable {
  /// What is known of a chunk that feedback spoke about.
  struct Chunk: Sendable {
    /// Remembered questions nearby that bear on it, most similar first.
    var past: [AdjustmentExplanation.PastQuery]
    /// Different actors behind the evidence.
    var actors: Int
    /// Events that spoke about it.
    var events: Int
    /// How many questions it is believed to have answered.
    var confirmations: Double
    /// How unconfirmed it is, 0…1.
    var doubt: Double
  }

  /// What became of the candidates, in plain order.
  let judgements: [LearnedMemory.Judgement]
  /// What is known of each, `nil` for those that feedback never met.
  let chunks: [Chunk?]
  /// The greatest adjustment by feedback, in similarities.
  let bound: Double
  /// The collection's spread.
  let spread: Double
  /// The similarity of the nearest remembered question; `nil` if none is remembered.
  let nearestQuestion: Double?
  /// The gate's bucket; 0 where no question is near enough.
  let bucket: Int
  /// What the gate decided there.
  let verdict: TrustGate.Verdict
  /// The same in words.
  let gate: AdjustmentExplanation.Gate

  private var strength: Double { bucket > 0 ? verdict.strength : 0 }

  /// The explanation of a candidate; `nil` for one beyond those that learning looked at.
  func explanation(at place: Int) -> AdjustmentExplanation? {
    guard judgements.indices.contains(place) else { return nil }
    let judgement = judgements[place]
    let chunk = chunks[place]
    let arm = TrustGate.arms[verdict.arm]
    return AdjustmentExplanation(
      summary: summary(judgement, past: chunk?.past ?? []), pastQueries: chunk?.past ?? [],
      actors: chunk?.actors ?? 0, trust: strength,
      figures: [
        "bound": bound, "chunk_confirmations": chunk?.confirmations ?? 0,
        "chunk_events": Double(chunk?.events ?? 0), "direct": judgement.direct,
        "doubt": chunk?.doubt ?? 1, "gate_bucket": Double(bucket),
        "gate_center_share": arm.centerShare, "gate_events": verdict.count,
        "gate_odds_share": arm.oddsShare, "gate_score": verdict.score,
        "learned": judgement.learned, "nearest_past_question": nearestQuestion ?? 0,
        "override": judgement.override, "spread": spread,
      ], parts: judgement.parts(bound: bound), gate: gate)
  }

  private func summary(
    _ judgement: LearnedMemory.Judgement, past: [AdjustmentExplanation.PastQuery]
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
