import Feedback
import Retrieval
import Storage

/// Puts together why hits stand where they stand.
struct HitExplaining {
  let votes: VoteHistory
  /// The texts of past questions.
  let texts: [QueryID: String]

  /// The past questions that explanations will name.
  static func pastQueries(of hits: [RankedHit]) -> [QueryID] {
    Set(hits.flatMap { $0.adjustment.explanation?.pastQueries.map(\.query) ?? [] }).sorted()
  }

  /// Explains a hit that was shown at a rank.
  func explanation(of hit: RankedHit, shownAt rank: Int) -> HitExplanation {
    let said = votes.summary(of: hit.fingerprint)
    let learned = hit.adjustment.explanation
    let parts = parts(of: hit)
    return HitExplanation(
      summary: summary(of: hit, shownAt: rank, parts: parts), similarity: hit.similarity,
      baseScore: hit.baseScore, parts: parts, score: hit.score, rankBefore: hit.rankBefore,
      rankAfter: rank,
      pastQuestions: (learned?.pastQueries ?? []).map { past in
        HitExplanation.PastQuestion(
          query: past.query.rawValue, text: texts[past.query],
          similarity: past.similarity, helped: past.helped, failed: past.failed)
      },
      actors: learned?.actors ?? 0,
      votes: HitExplanation.Votes(
        positive: said?.positive ?? 0, negative: said?.negative ?? 0, actors: said?.actors ?? 0),
      gate: learned?.gate, trust: learned?.trust ?? 0, figures: learned?.figures ?? [:])
  }

  /// What learning added, what freshness took, and what the order of versions changed.
  private func parts(of hit: RankedHit) -> [AdjustmentExplanation.Part] {
    var parts = hit.adjustment.explanation?.parts ?? []
    let demotion = hit.freshness.demotion
    if demotion != 0 {
      parts.append(
        AdjustmentExplanation.Part(
          name: "freshness", value: Double(-demotion),
          summary: "Lowered, as it is \(hit.freshness.verdict.rawValue)."))
    }
    let versions = hit.score - (hit.baseScore + hit.adjustment.value - demotion)
    if abs(versions) > 1e-6 {
      parts.append(
        AdjustmentExplanation.Part(
          name: "version_order", value: Double(versions),
          summary: versions > 0
            ? "Took the place of an older version of the same text."
            : "Gave its place to a newer version of the same text."))
    }
    return parts
  }

  private func summary(
    of hit: RankedHit, shownAt rank: Int, parts: [AdjustmentExplanation.Part]
  ) -> String {
    var text = "Similarity \(hit.similarity.threePlaces) put it at rank \(hit.rankBefore). "
    if let learned = hit.adjustment.explanation?.summary {
      text += learned
      if hit.adjustment.value != 0 { text += " (\(hit.adjustment.value.signed))" }
    } else {
      text += "Nothing that was learned was asked."
    }
    for part in parts where part.name == "freshness" || part.name == "version_order" {
      text += " \(part.summary) (\(Float(part.value).signed))"
    }
    text += " It is shown at rank \(rank)."
    return text
  }
}

extension Float {
  /// Three places after the point.
  fileprivate var threePlaces: String {
    let thousandths = (Double(self) * 1_000).rounded()
    // Scores of long vectors under the inner product; what is beyond the point says nothing there.
    guard abs(thousandths) < 1e15 else { return description }
    let magnitude = Int(abs(thousandths))
    let places = String(1_000 + magnitude % 1_000).dropFirst()
    return "\(thousandths < 0 ? "-" : "")\(magnitude / 1_000).\(places)"
  }

  /// Three places after the point, with a sign.
  fileprivate var signed: String {
    let text = threePlaces
    return text.hasPrefix("-") ? text : "+" + text
  }
}
