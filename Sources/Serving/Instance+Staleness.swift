public import Foundation
public import Retrieval
import Staleness
public import Storage

extension Instance {
  /// Findings, those that touch most traffic with most confidence first.
  ///
  /// A `cursor` is where the page before ended. Without a `state`, which is `open`, `confirmed`,
  /// `dismissed` or `snoozed`, open and confirmed findings are given; with a `verdict` those alone.
  public func findings(
    in name: CollectionName, cursor: String?, limit: Int, state: String? = nil,
    verdict: FreshnessVerdict? = nil
  ) async throws(ServiceError) -> Page<FindingView> {
    let collection = try open(name)
    try checkPage(limit)
    var states: Set<FindingState> = [.open, .confirmed]
    if let state {
      guard let wanted = FindingState(rawValue: state) else {
        throw ServiceError(.invalid, "there is no state '\(state)'", pointer: "/state")
      }
      states = [wanted]
    }
    let all = collection.runtime.current.learned.staleness.findings(in: states, at: now)
      .filter { verdict == nil || $0.verdict == verdict }
      .map { view(of: $0, in: collection) }
      .sorted { left, right in
        let (a, b) = (left.urgency, right.urgency)
        return a != b ? a > b : left.id < right.id
      }
    return try Page(all, after: cursor, limit: limit) { $0.id }
  }

  /// One finding.
  public func finding(
    _ id: String, in name: CollectionName
  ) async throws(ServiceError) -> FindingView {
    let collection = try open(name)
    guard let finding = collection.runtime.current.learned.staleness.finding(id, at: now) else {
      throw ServiceError(.notFound, "there is no finding '\(id)' in '\(name)'")
    }
    return view(of: finding, in: collection)
  }

  /// Confirms, dismisses, snoozes or reopens a finding.
  ///
  /// The decision stands in the ledger.
  public func updateFinding(
    _ id: String, action: Decision.Action, until: Date?, note: String?, actor: String?,
    in name: CollectionName
  ) async throws(ServiceError) -> FindingView {
    guard [.confirm, .dismiss, .snooze, .reopen].contains(action) else {
      throw ServiceError(
        .invalid, "a finding can be confirmed, dismissed, snoozed or reopened", pointer: "/state")
    }
    guard action != .snooze || until.map({ $0 > now }) == true else {
      throw ServiceError(
        .invalid, "a snooze needs a moment in the future", pointer: "/until")
    }
    let finding = try await finding(id, in: name)
    try await append(
      [
        .decision(
          Decision(
            id: EventID(trusted: newID()), subject: .finding(finding.id), action: action,
            until: until, note: note, actor: actor.map(actors.hash)))
      ], in: open(name).runtime.key)
    return try await self.finding(id, in: name)
  }

  func view(of finding: StalenessFinding, in collection: OpenCollection) -> FindingView {
    FindingView(
      id: finding.id, document: finding.document.rawValue, chunks: finding.chunks.map(\.rawValue),
      verdict: finding.verdict, confidence: finding.confidence, state: finding.state.rawValue,
      snoozedUntil: finding.snoozedUntil, note: finding.note,
      evidence: finding.evidence.map { evidence in
        FindingView.Evidence(
          kind: evidence.kind.rawValue, weight: evidence.weight, summary: evidence.summary,
          recordedAt: evidence.recordedAt, differences: evidence.differences)
      },
      newer: finding.newer.map(\.rawValue), action: finding.advice.action,
      advice: finding.advice.words, traffic: collection.runtime.traffic.total(of: finding.keys))
  }
}

extension FindingView {
  /// How much a look at it is worth: how often it is met, and how sure it is.
  fileprivate var urgency: Double { Double(traffic + 1) * confidence }
}
