import Foundation
import Retrieval
import Storage

extension StalenessState {
  /// What a hit shows for its age; `nil` where nothing is known.
  ///
  /// - Complexity: O(1): what a chunk remembers is bounded.
  func freshness(of key: ChunkKey, policy: StalenessPolicy) -> Freshness? {
    guard let record = chunks[key] else { return nil }
    let content = contentFreshness(of: record, policy: policy)
    guard let trouble = documents[record.subject.document],
      let source = sourceFreshness(of: trouble, key: key, policy: policy),
      source.confidence >= content.confidence || content.verdict == .current
    else { return content }
    var merged = source
    merged.newerVersions = content.newerVersions
    merged.tieWidth = content.tieWidth
    merged.isChosenOverNewer = content.isChosenOverNewer
    merged.demotion = max(source.demotion, content.demotion)
    merged.isHidden = source.isHidden || content.isHidden
    return merged
  }

  private func contentFreshness(
    of record: ChunkSuspicion, policy: StalenessPolicy
  ) -> Freshness {
    let assessment = assess(record, policy: policy)
    let state = record.ruling?.state
    let isConfirmed = state == .confirmed
    let confidence = isConfirmed ? 1 : assessment.confidence
    let isOpen = isConfirmed || assessment.logOdds >= policy.openThreshold
    let isSuspected = assessment.logOdds >= policy.suspicionThreshold
    let verdict: FreshnessVerdict =
      isOpen ? assessment.kind : isSuspected ? .suspected : .current
    let isDismissed = state == .dismissed && !isOpen
    let demotion =
      policy.demotes && !isDismissed
      ? policy.demotionBound * Float(max(0, 2 * confidence - 1)) : 0
    let newer =
      isDismissed || !policy.ordersVersions
      ? []
      : record.versions.filter { $0.similarity >= policy.versionSimilarity || $0.hasTexts }
        .map(\.newer.key)
    return Freshness(
      verdict: verdict, confidence: confidence,
      finding: isOpen || record.ruling != nil ? record.findingID : nil, demotion: demotion,
      newerVersions: newer, tieWidth: newer.isEmpty ? 0 : policy.tieWidth,
      isChosenOverNewer: assessment.pairLogOdds <= policy.chosenThreshold,
      isHidden: (isConfirmed && policy.hidesConfirmed)
        || (isOpen && !isDismissed && policy.hiddenVerdicts.contains(verdict)))
  }

  private func sourceFreshness(
    of trouble: DocumentTrouble, key: ChunkKey, policy: StalenessPolicy
  ) -> Freshness? {
    guard let verdict = trouble.verdict, trouble.members.contains(where: { $0.key == key }),
      trouble.ruling?.state != .dismissed
    else { return nil }
    let isConfirmed = trouble.ruling?.state == .confirmed
    let confidence = isConfirmed ? 1 : trouble.confidence
    return Freshness(
      verdict: verdict, confidence: confidence, finding: trouble.findingID,
      demotion: policy.demotes
        ? policy.demotionBound * Float(max(0, 2 * confidence - 1)) : 0,
      isHidden: (isConfirmed && policy.hidesConfirmed)
        || policy.hiddenVerdicts.contains(verdict))
  }
}

extension DocumentTrouble {
  /// All that is wrong.
  var verdicts: Set<FreshnessVerdict> {
    var verdicts: Set<FreshnessVerdict> = []
    if expiredAt != nil { verdicts.insert(.expired) }
    if goneAt != nil { verdicts.insert(.goneAtSource) }
    if changedAt != nil { verdicts.insert(.changedAtSource) }
    return verdicts
  }

  /// What is wrong, worst first.
  var verdict: FreshnessVerdict? {
    if expiredAt != nil { return .expired }
    if goneAt != nil { return .goneAtSource }
    if changedAt != nil { return .changedAtSource }
    return nil
  }

  /// How sure it is that its chunks no longer hold.
  ///
  /// A date that has passed is a fact. A source that is gone may have moved, and a changed one may
  /// have changed elsewhere: both are asked about rather than acted on.
  var confidence: Double {
    switch verdict {
    case .expired: 0.99
    case .goneAtSource: 0.7
    case .changedAtSource: 0.6
    default: 0
    }
  }
}
