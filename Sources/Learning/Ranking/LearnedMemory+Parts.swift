internal import Retrieval

extension LearnedMemory.Judgement {
  /// What the adjustment is the sum of, parts of nothing left out.
  ///
  /// - Parameter bound: The greatest adjustment by feedback.
  /// - Returns: The parts, in the order in which they are added.
  func parts(bound: Double) -> [AdjustmentExplanation.Part] {
    let sum = learned + direct
    let clipped = max(-bound, min(bound, sum)) - sum
    let holds = held - sum - clipped
    let decided = value - held
    let parts = [
      AdjustmentExplanation.Part(
        name: "learned", value: learned,
        summary: "What feedback on similar questions taught, as far as the gate lets it act."),
      AdjustmentExplanation.Part(
        name: "statements", value: direct,
        summary: "What people stated about it on near questions, within a small bound."),
      AdjustmentExplanation.Part(
        name: "bound", value: clipped, summary: "Cut back to the bound of all that is learned."),
      AdjustmentExplanation.Part(
        name: "hold", value: holds,
        summary: "It keeps its place above chunks that may not pass what nobody has judged."),
      AdjustmentExplanation.Part(
        name: "decision", value: decided,
        summary: override > 0
          ? "A maintainer pinned it for questions like this one."
          : override < 0
            ? "A maintainer banned it for questions like this one."
            : "A maintainer forgave what was said against it on questions like this one."),
    ]
    return parts.filter { abs($0.value) > 1e-12 }
  }
}

extension LearnedMemory {
  /// How far feedback may act on questions as new as this one, in words and figures.
  func gateState(around: Neighborhood) -> AdjustmentExplanation.Gate {
    let verdict = gate.verdicts[around.bucket]
    let threshold = parameters.gateThresholds[around.bucket]
    let strength = around.bucket > 0 ? verdict.strength : 0
    let nearest = around.members.first?.similarity
    let state: AdjustmentExplanation.Gate.State
    var summary: String
    if around.bucket == 0 {
      state = .closed
      summary = "No remembered question is near enough, so that the order is the plain one."
    } else if strength <= 0 {
      state = .closed
      summary =
        "Closed: over \(Int(verdict.count)) comparisons on questions as near as this one the "
        + "learned order has not been better than the plain one beyond doubt."
    } else {
      state = strength >= 1 ? .open : .partlyOpen
      summary =
        "\(strength >= 1 ? "Open" : "Partly open"): over \(Int(verdict.count)) comparisons on "
        + "questions as near as this one the learned order was better than the plain one by "
        + "\(verdict.score.formatted(places: 1)) standard errors; \(threshold.formatted(places: 1)) "
        + "are asked for."
    }
    if parameters.gateThresholds[1] > 1 { summary += " The profile is cautious." }
    return AdjustmentExplanation.Gate(
      state: state, summary: summary, strength: strength, comparisons: Int(verdict.count),
      score: verdict.score, threshold: threshold, nearestQuestion: nearest)
  }
}

extension Double {
  /// The number with a fixed number of places, the same on every machine.
  fileprivate func formatted(places: Int) -> String {
    var scale = 1.0
    for _ in 0..<places { scale *= 10 }
    return "\((self * scale).rounded() / scale)"
  }
}
