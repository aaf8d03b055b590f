import Foundation
import Retrieval
import Storage

extension StalenessState {
  /// The finding of an id.
  func finding(_ id: String, at now: Date, policy: StalenessPolicy) -> StalenessFinding? {
    switch findingTargets[id] {
    case .chunk(let key):
      chunks[key].flatMap { finding(about: $0, at: now, policy: policy) }
    case .document(let document):
      documents[document].flatMap { finding(about: $0, at: now) }
    case nil: nil
    }
  }

  /// All findings, in no order.
  func findings(at now: Date, policy: StalenessPolicy) -> [StalenessFinding] {
    chunks.values.compactMap { finding(about: $0, at: now, policy: policy) }
      + documents.values.compactMap { finding(about: $0, at: now) }
  }

  /// Findings about a chunk: its own and its document's.
  func findings(
    about key: ChunkKey, at now: Date, policy: StalenessPolicy
  ) -> [StalenessFinding] {
    guard let record = chunks[key] else { return [] }
    let own = finding(about: record, at: now, policy: policy)
    let source = documents[record.subject.document].flatMap { finding(about: $0, at: now) }
    return [own, source].compactMap(\.self)
  }

  private func finding(
    about record: ChunkSuspicion, at now: Date, policy: StalenessPolicy
  ) -> StalenessFinding? {
    let assessment = assess(record, policy: policy)
    let isOpen = assessment.logOdds >= policy.openThreshold
    guard isOpen || record.ruling != nil else { return nil }
    let state = record.ruling.map { $0.state(at: now, isOpenAgain: isOpen) } ?? .open
    return StalenessFinding(
      id: record.findingID, document: record.subject.document, keys: [record.subject.key],
      chunks: [record.subject.chunk],
      verdict: isOpen || state == .confirmed ? assessment.kind : .suspected,
      confidence: state == .confirmed ? 1 : assessment.confidence, logOdds: assessment.logOdds,
      state: state, snoozedUntil: state == .snoozed ? record.ruling?.until : nil,
      note: record.ruling?.note, evidence: assessment.parts,
      newer: record.versions.map(\.newer.chunk), advice: advice(for: record),
      updatedAt: record.updatedAt)
  }

  private func advice(for record: ChunkSuspicion) -> FindingAdvice {
    if let version = record.versions.first(where: { !$0.contradictions.isEmpty }) {
      return .compare(with: version.newer.chunk)
    }
    return record.versions.first.map { .replace(by: $0.newer.chunk) } ?? .review
  }

  private func finding(about trouble: DocumentTrouble, at now: Date) -> StalenessFinding? {
    guard let verdict = trouble.verdict else { return nil }
    let state = trouble.ruling.map { $0.state(at: now, isOpenAgain: false) } ?? .open
    return StalenessFinding(
      id: trouble.findingID, document: trouble.document, keys: trouble.members.map(\.key),
      chunks: trouble.members.map(\.chunk), verdict: verdict,
      confidence: state == .confirmed ? 1 : trouble.confidence,
      logOdds: StableMath.log(trouble.confidence / (1 - trouble.confidence)), state: state,
      snoozedUntil: state == .snoozed ? trouble.ruling?.until : nil, note: trouble.ruling?.note,
      evidence: trouble.parts, advice: verdict.sourceAdvice, updatedAt: trouble.updatedAt)
  }
}

extension Ruling {
  /// What a finding is at a time.
  ///
  /// A dismissal yields to enough new evidence, a snooze to time.
  fileprivate func state(at now: Date, isOpenAgain: Bool) -> FindingState {
    switch state {
    case .dismissed where isOpenAgain: .open
    case .snoozed: until.map { $0 <= now } == true ? .open : .snoozed
    default: state
    }
  }
}

extension FreshnessVerdict {
  fileprivate var sourceAdvice: FindingAdvice {
    switch self {
    case .expired: .renew
    case .goneAtSource: .remove
    default: .reingest
    }
  }
}

extension DocumentTrouble {
  fileprivate var parts: [FindingEvidence] {
    [
      expiredAt.map { date in
        FindingEvidence(
          kind: .expired, weight: 4.6, summary: "The document is past its date.", recordedAt: date)
      },
      goneAt.map { date in
        FindingEvidence(
          kind: .sourceGone, weight: 0.85, summary: "The source is gone.", recordedAt: date)
      },
      changedAt.map { date in
        FindingEvidence(
          kind: .sourceChanged, weight: 0.4,
          summary: "The source has changed since it was read.", recordedAt: date)
      },
    ].compactMap(\.self)
  }
}
