import Foundation
import Storage

extension StalenessState {
  /// Takes in a maintainer's decision about a finding; others are not ours.
  mutating func take(
    _ decision: Decision, at sequence: LedgerSequence, on date: Date, policy: StalenessPolicy
  ) {
    guard case .finding(let id) = decision.subject, let target = findingTargets[id] else { return }
    switch target {
    case .chunk(let key):
      guard let record = chunks[key] else { return }
      let logOdds = assess(record, policy: policy).evidenceLogOdds
      let ruling = Ruling(decision, replacing: record.ruling, logOdds: logOdds, on: date)
      touch(key, at: sequence, on: date) { $0.ruling = ruling }
    case .document(let document):
      guard let record = documents[document] else { return }
      let ruling = Ruling(decision, replacing: record.ruling, logOdds: 0, on: date)
      update(document, at: sequence, on: date) { $0.ruling = ruling }
    }
  }
}

extension Ruling {
  /// The ruling that a decision makes; `nil` takes an earlier one back.
  fileprivate init?(
    _ decision: Decision, replacing earlier: Ruling?, logOdds: Double, on date: Date
  ) {
    let state: FindingState
    switch decision.action {
    case .confirm: state = .confirmed
    case .dismiss: state = .dismissed
    case .snooze: state = .snoozed
    case .reopen: return nil
    default:
      guard let earlier else { return nil }
      self = earlier
      return
    }
    self.init(
      state: state, until: state == .snoozed ? decision.until : nil, note: decision.note,
      logOdds: StableMath.rounded(logOdds), decidedAt: date)
  }
}
