import Feedback
import Foundation
import Storage

extension StalenessState {
  /// Takes in feedback.
  mutating func take(_ evidence: Evidence, policy: StalenessPolicy) {
    let actor = evidence.event.actor?.rawValue ?? ""
    let statement = Statement(evidence)
    if statement != nil { countStatement(of: actor) }
    for credit in evidence.credits where credit.value != 0 {
      guard let subject = evidence.subject(of: credit), isPresent(subject, in: evidence)
      else { continue }
      if let statement {
        update(subject, at: evidence.sequence, on: evidence.recordedAt) { record in
          record.voices.update(actor, at: evidence.recordedAt) { voice in
            statement.apply(to: &voice, share: abs(credit.value))
            if let said = evidence.contradictions[credit.key], !said.isEmpty {
              voice.contradictions = said
            }
          }
        }
      } else {
        choose(credit, of: evidence, actor: actor, policy: policy)
      }
      noteTrend(of: subject, isNegative: credit.value < 0, evidence, actor: actor)
    }
  }

  /// Whether the content that the evidence is about is still what the chunk holds.
  private func isPresent(_ subject: Observation.Subject, in evidence: Evidence) -> Bool {
    let shownAt = evidence.retrieval.recordedAt
    if let removedAt = removals[subject.key], shownAt <= removedAt { return false }
    guard let known = chunks[subject.key], known.subject.fingerprint != subject.fingerprint else {
      return true
    }
    return known.updatedAt < shownAt
  }

  /// Takes in a use or rejection of a chunk: support where something speaks against it, and a
  /// choice where another version of it was shown as well.
  private mutating func choose(
    _ credit: Credit, of evidence: Evidence, actor: String, policy: StalenessPolicy
  ) {
    let date = evidence.recordedAt
    let ranks = Dictionary(
      evidence.retrieval.hits.map { ($0.key, $0.rank) }, uniquingKeysWith: { min($0, $1) })
    let newerShown =
      chunks[credit.key]?.versions.map(\.newer.key).filter { ranks[$0] != nil } ?? []
    var choices: [(older: ChunkKey, choice: PairChoice, used: PairChoice.Used)] = []
    if let newer = newerShown.first, let rank = ranks[newer] {
      choices.append(
        (credit.key, PairChoice(olderRank: credit.rank, newerRank: rank), .older))
    }
    for older in (olderOf[credit.key] ?? []).sorted() {
      guard let rank = ranks[older] else { continue }
      choices.append((older, PairChoice(olderRank: rank, newerRank: credit.rank), .newer))
    }
    for (older, choice, used) in choices {
      touch(older, at: evidence.sequence, on: date) { record in
        record.voices.update(actor, at: date) { voice in
          if credit.value > 0 {
            voice.choices.take(
              used, of: choice, in: evidence.retrieval.id, value: credit.value)
          } else {
            voice.choices.reject(used, of: choice, value: credit.value)
          }
        }
      }
      countChoice(policy: policy)
    }
    guard credit.value > 0,
      chunks[credit.key]?.voices.contains(where: { $0.statements > 0 }) == true
    else { return }
    touch(credit.key, at: evidence.sequence, on: date) { record in
      record.voices.update(actor, at: date) { $0.support += 1 }
    }
  }

  /// Changes a record that exists.
  mutating func touch(
    _ key: ChunkKey, at sequence: LedgerSequence, on date: Date,
    _ change: (inout ChunkSuspicion) -> Void
  ) {
    guard var record = chunks[key] else { return }
    change(&record)
    record.sequence = sequence
    record.updatedAt = date
    chunks[key] = record
  }

  private mutating func noteTrend(
    of subject: Observation.Subject, isNegative: Bool, _ evidence: Evidence, actor: String
  ) {
    update(subject.document, at: evidence.sequence, on: evidence.recordedAt) { record in
      record.trend.take(isNegative: isNegative, actor: actor, at: evidence.recordedAt)
    }
  }
}

/// A statement that a chunk is out of date or wrong.
private enum Statement {
  case outdated
  case incorrect
  case correction

  init?(_ evidence: Evidence) {
    guard evidence.fault == .document else { return nil }
    switch evidence.event.label {
    case .outdated: self = .outdated
    case .incorrect: self = .incorrect
    case nil where evidence.event.correction != nil: self = .correction
    case nil where evidence.event.name == .correction: self = .correction
    default: return nil
    }
  }

  func apply(to voice: inout Voice, share: Double) {
    switch self {
    case .outdated: voice.outdated += 1
    case .incorrect: voice.incorrect += 1
    case .correction: voice.corrections += 1
    }
    voice.strength = max(voice.strength, min(1, share))
  }
}

extension Evidence {
  /// The chunk of a credit, named in full by the hit that showed it.
  fileprivate func subject(of credit: Credit) -> Observation.Subject? {
    guard let hit = retrieval.hits.first(where: { $0.key == credit.key }) else { return nil }
    return Observation.Subject(
      key: hit.key, chunk: hit.chunk, document: hit.document, fingerprint: credit.fingerprint)
  }
}
