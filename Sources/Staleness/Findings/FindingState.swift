/// What became of a finding.
public enum FindingState: String, Sendable, Codable, CaseIterable {
  /// Nobody has decided yet.
  case open
  /// A person agrees.
  case confirmed
  /// A person disagrees.
  case dismissed
  /// A person wants to be asked later.
  case snoozed
}
