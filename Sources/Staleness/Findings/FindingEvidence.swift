public import Foundation
public import Storage

/// One reason to believe, or not to believe, that a chunk is out of date.
public struct FindingEvidence: Sendable, Equatable {
  /// The kinds of evidence.
  public enum Kind: String, Sendable, Codable, CaseIterable {
    /// An actor labelled the chunk outdated or incorrect.
    case label
    /// An actor sent a correction of the chunk.
    case correction
    /// A newer chunk of the same source is close to it.
    case newerVersion = "newer_version"
    /// A newer text of the same source says something else.
    case contradiction
    /// Both versions were shown, and users chose.
    case pairClicks = "pair_clicks"
    /// The document fares worse than it used to.
    case negativeTrend = "negative_trend"
    /// Users were content with the chunk.
    case support
    /// The source has changed since it was read.
    case sourceChanged = "source_changed"
    /// The source is gone.
    case sourceGone = "source_gone"
    /// The document is past its date.
    case expired
    /// A person dismissed the finding.
    case dismissal
  }

  /// What it is.
  public var kind: Kind
  /// How much it says, in natural log odds; negative speaks for the chunk.
  public var weight: Double
  /// It in words.
  public var summary: String
  /// When it was last added to.
  public var recordedAt: Date
  /// What the newer text or a correction says differently, for a contradiction.
  public var differences: [Observation.Difference]

  /// Describes evidence.
  public init(
    kind: Kind, weight: Double, summary: String, recordedAt: Date,
    differences: [Observation.Difference] = []
  ) {
    self.kind = kind
    self.weight = weight
    self.summary = summary
    self.recordedAt = recordedAt
    self.differences = differences
  }
}
