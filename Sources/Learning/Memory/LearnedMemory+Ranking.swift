internal import Corpora
internal import Retrieval
internal import Storage
internal import VectorIndexes

extension LearnedMemory {
  /// What is known about one candidate.
  struct Judgement {
    var chunk: Int?
    /// What was learned, as an adjustment, before holds.
    var learned = 0.0
    /// What statements nearby say, as an adjustment.
    var direct = 0.0
    /// A maintainer's decision, as an adjustment; beyond every bound.
    var override = 0.0
    /// The adjustment with holds, before decisions.
    var held = 0.0
    /// The final adjustment.
    var value = 0.0
    /// Events of questions nearby that spoke about the chunk.
    var evidence = 0
  }

  /// The greatest adjustment that feedback can make, in similarities.
  var adjustmentBound: Double { parameters.adjustmentBound * spread.value }

  /// The least difference of scores that counts.
  var orderStep: Double { 1e-3 * spread.value }

  /// What was learned, as an adjustment of similarity under an arm; 0 under a strength of 0.
  func adjustment(_ lesson: Lesson, arm: TrustGate.Arm, strength: Double) -> Double {
    let bound = adjustmentBound
    let value =
      arm.centerShare * lesson.center + arm.oddsShare * lesson.logOdds * spread.value
    return max(-bound, min(bound, strength * value))
  }

  /// What a wholly unconfirmed chunk may be lifted, in similarities.
  var holdMargin: Double { parameters.hold * spread.value }

  /// Judges candidates in plain order; those beyond the judged ones get nothing.
  func judge(_ candidates: [RerankCandidate], for vector: [Float], in surroundings: Surroundings)
    -> [Judgement]
  {
    var judgements = candidates.prefix(parameters.judgedCount).map { candidate in
      Judgement(chunk: chunks.find(candidate.fingerprint))
    }
    let bucket = surroundings.neighborhood.bucket
    let verdict = gate.verdicts[bucket]
    let acts = bucket > 0 && verdict.strength > 0
    let arm = TrustGate.arms[verdict.arm]
    let table = surroundings.evidence
    let locals = judgements.map { table[$0.chunk] }
    let lessons =
      acts
      ? lessons(
        on: judgements.indices.map { place in
          Pupil(
            chunk: judgements[place].chunk, base: Double(candidates[place].baseScore),
            relief: relief(of: locals[place].votes))
        }, for: vector, centers: chunks.scatter.centers(unit: spread.value), arm: arm) : []
    let bound = adjustmentBound
    var entries: [HeldOrder.Entry] = []
    entries.reserveCapacity(judgements.count)
    for place in judgements.indices {
      let chunk = judgements[place].chunk
      let local = locals[place]
      judgements[place].evidence = local.events
      judgements[place].direct = direct(local, around: table.statedTotal)
      if acts {
        judgements[place].learned = adjustment(
          lessons[place], arm: arm, strength: verdict.strength)
      }
      let sum = judgements[place].learned + judgements[place].direct
      entries.append(
        HeldOrder.Entry(
          base: Double(candidates[place].baseScore),
          learned: max(-bound, min(bound, sum)),
          doubt: doubt(of: chunk) * unheard(local), relief: relief(of: local.votes)))
    }
    let scores =
      acts
      ? HeldOrder.scores(
        of: entries, margin: holdMargin, step: orderStep)
      : entries.map { $0.base + $0.learned }
    for place in judgements.indices {
      let change = scores[place] - entries[place].base
      judgements[place].value = max(-bound, min(bound, change))
      judgements[place].held = judgements[place].value
      judgements[place].override = override(
        of: candidates[place].fingerprint, for: vector, value: &judgements[place].value)
    }
    return judgements
  }

  /// What statements about questions nearby say before the gate opens: bounded, and the less the
  /// more is known there.
  private func direct(_ local: LocalEvidence.Entry, around total: Double) -> Double {
    guard local.stated != 0 else { return 0 }
    return parameters.directBound * spread.value * local.stated / (1 + total)
  }

  /// How far a chunk still deserves a hold for this question, 0…1: what people said against it
  /// about questions nearby was its hearing.
  private func unheard(_ local: LocalEvidence.Entry) -> Double { 1 / (1 + max(0, -local.stated)) }
}
