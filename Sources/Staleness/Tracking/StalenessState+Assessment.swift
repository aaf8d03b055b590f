import Foundation
import Retrieval
import Storage

/// What the evidence about one chunk adds up to.
struct Assessment {
  /// The evidence alone, whatever a person decided.
  var evidenceLogOdds: Double
  /// With an earlier dismissal taken off.
  var logOdds: Double
  /// The parts, strongest first.
  var parts: [FindingEvidence]
  /// What is believed if it is believed.
  var kind: FreshnessVerdict
  /// What choices between versions add up to; below zero users keep choosing this one.
  var pairLogOdds: Double

  /// The probability of the log odds.
  var confidence: Double { StableMath.probability(logOdds) }
}

extension StalenessState {
  /// Adds up the evidence about a chunk.
  ///
  /// - Complexity: O(*v*) in its voices and versions, both bounded.
  func assess(_ record: ChunkSuspicion, policy: StalenessPolicy) -> Assessment {
    var parts: [FindingEvidence] = []
    let prior = prior(of: record, policy: policy, parts: &parts)
    let said = voices(of: record, prior: prior, policy: policy, parts: &parts)
    var total = prior + said.total
    if record.voices.contains(where: { $0.statements > 0 }),
      let trend = documents[record.subject.document]?.trend
    {
      let weight = trend.weight(bound: policy.trendBound)
      if weight > 0 {
        total += weight
        parts.append(
          FindingEvidence(
            kind: .negativeTrend, weight: weight,
            summary: "The document is rejected more often than it used to be.",
            recordedAt: trend.lastAt))
      }
    }
    var effective = total
    if let ruling = record.ruling, ruling.state == .dismissed {
      effective = policy.prior - policy.dismissalMargin + max(0, total - ruling.logOdds)
      parts.append(
        FindingEvidence(
          kind: .dismissal, weight: effective - total,
          summary: "A person dismissed what was known then.", recordedAt: ruling.decidedAt))
    }
    parts.sort { left, right in
      abs(left.weight) != abs(right.weight)
        ? abs(left.weight) > abs(right.weight) : left.kind.rawValue < right.kind.rawValue
    }
    return Assessment(
      evidenceLogOdds: total, logOdds: effective, parts: parts, kind: verdict(of: record),
      pairLogOdds: said.pairs)
  }

  private func prior(
    of record: ChunkSuspicion, policy: StalenessPolicy, parts: inout [FindingEvidence]
  ) -> Double {
    if let version = record.versions.first(where: { !$0.contradictions.isEmpty }) {
      let count = version.contradictions.count
      parts.append(
        FindingEvidence(
          kind: .contradiction, weight: policy.contradictionPrior - policy.prior,
          summary: "A newer version says something else in \(count) "
            + (count == 1 ? "place." : "places."),
          recordedAt: version.seenAt, differences: version.differences))
      return policy.contradictionPrior
    }
    guard let nearest = record.versions.first else { return policy.prior }
    let prior =
      record.versions.allSatisfy(\.hasTexts)
      ? policy.benignPrior : record.isSibling(under: policy) ? siblings.logOdds : policy.prior
    parts.append(
      FindingEvidence(
        kind: .newerVersion, weight: prior - policy.prior,
        summary: nearest.hasTexts
          ? "A newer version says the same in other words."
          : "A newer chunk of the same source is almost equal.",
        recordedAt: nearest.seenAt, differences: nearest.differences))
    return prior
  }

  private func voices(
    of record: ChunkSuspicion, prior: Double, policy: StalenessPolicy,
    parts: inout [FindingEvidence]
  ) -> (total: Double, pairs: Double) {
    let cap = Self.actorBound(at: prior, policy: policy)
    var labels = Tally()
    var corrections = Tally()
    var pairs = Tally()
    var support = Tally()
    for voice in record.voices {
      let share = min(cap, statementWeight(of: voice, policy: policy))
      let pair =
        voice.actor == Voice.crowd
        ? voice.choices.logOdds
        : min(voice.choices.logOdds, StalenessPolicy.choiceBound, cap - share)
      if voice.corrections > voice.outdated + voice.incorrect || !voice.contradictions.isEmpty {
        corrections.add(share, voice.statements, at: voice.lastAt)
      } else {
        labels.add(share, voice.statements, at: voice.lastAt)
      }
      pairs.add(pair, voice.choices.count, at: voice.lastAt)
      support.add(
        -policy.supportWeight * Self.repeats(voice.support), voice.support, at: voice.lastAt)
    }
    pairs.sum = max(-policy.pairBound, min(policy.pairBound, pairs.sum))
    support.sum = max(-policy.supportBound, support.sum)
    if let voice = record.voices.first(where: { !$0.contradictions.isEmpty }) {
      corrections.differences = voice.contradictions
    }
    parts += [
      labels.part(.label, "Labelled outdated or incorrect", "time"),
      corrections.part(.correction, "Corrected", "time"),
      pairs.part(.pairClicks, "Both versions were shown, and users chose", "time"),
      support.part(.support, "Used without complaint", "time"),
    ].compactMap(\.self)
    return (labels.sum + corrections.sum + pairs.sum + support.sum, pairs.sum)
  }

  /// What the statements of one actor add: the first in full, repeats little, and less the more
  /// the actor states about everything.
  private func statementWeight(of voice: Voice, policy: StalenessPolicy) -> Double {
    guard voice.statements > 0 else { return 0 }
    let all = Double(statements[voice.actor] ?? voice.statements)
    let discount = 1 / (1 + max(0, all - policy.labelAllowance) / policy.labelDiscount)
    let repeats = min(Self.repeatCap, 1 + 0.3 * (Self.repeats(voice.statements) - 1))
    // Who says what is right instead, and differs in a fact, has read both.
    let detail = voice.contradictions.isEmpty ? 0 : policy.correctionDetail
    return policy.labelWeight * voice.strength * min(Self.repeatCap, repeats + detail) * discount
  }

  /// What one actor may say at most: as much as ``repeatCap`` labels, and never so much that it
  /// would list a finding alone.
  private static func actorBound(at prior: Double, policy: StalenessPolicy) -> Double {
    let most = policy.labelWeight * repeatCap
    guard prior < policy.openThreshold else { return most }
    return min(most, max(0, policy.openThreshold - 0.1 - prior))
  }

  /// What one actor may say at most, in labels.
  private static let repeatCap = 1.3

  /// 1 + ½ + ¼ + … for a number of repeats.
  private static func repeats(_ count: Int) -> Double {
    count == 0 ? 0 : 2 - 1 / Double(1 << min(count - 1, 30))
  }

  private func verdict(of record: ChunkSuspicion) -> FreshnessVerdict {
    if record.versions.contains(where: { !$0.contradictions.isEmpty }) { return .contradicted }
    let wrong = record.voices.reduce(0) { $0 + $1.incorrect + $1.corrections }
    let old = record.voices.reduce(0) { $0 + $1.outdated }
    if wrong > old || record.voices.contains(where: { !$0.contradictions.isEmpty }) {
      return .contradicted
    }
    return record.versions.isEmpty ? .suspected : .superseded
  }
}

/// A sum of log odds with what it was made from.
private struct Tally {
  var sum = 0.0
  var count = 0
  var lastAt: Date?
  var differences: [Observation.Difference] = []

  mutating func add(_ weight: Double, _ events: Int, at date: Date) {
    guard events > 0 else { return }
    sum += weight
    count += events
    lastAt = max(lastAt ?? date, date)
  }

  func part(_ kind: FindingEvidence.Kind, _ words: String, _ unit: String) -> FindingEvidence? {
    guard count > 0, let lastAt else { return nil }
    return FindingEvidence(
      kind: kind, weight: sum, summary: "\(words) \(count) \(unit)\(count == 1 ? "" : "s").",
      recordedAt: lastAt, differences: differences)
  }
}
