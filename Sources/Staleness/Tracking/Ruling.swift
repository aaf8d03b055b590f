import Foundation

/// What a person decided about a finding, and what was known then.
struct Ruling: Codable, Equatable {
  /// What it became.
  var state: FindingState
  /// Until when it sleeps.
  var until: Date?
  /// Why.
  var note: String?
  /// The log odds of the evidence at the time.
  var logOdds: Double
  /// When it was decided.
  var decidedAt: Date
}
