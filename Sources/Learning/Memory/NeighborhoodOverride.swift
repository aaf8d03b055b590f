internal import Corpora
internal import Storage

/// A maintainer's decision about a chunk in the neighbourhood of a question.
struct NeighborhoodOverride: Sendable, Equatable {
  /// What was decided: `pin`, `ban` or `forgive`.
  var action: Decision.Action
  /// The chunk.
  var fingerprint: ContentFingerprint
  /// The question, unit length.
  var vector: [Float]

  /// Decisions kept; the oldest makes room.
  static let capacity = 1_000
  /// Questions nearer than one minus this many spreads belong to the neighbourhood.
  static let radius = 5.0
  /// What a pin adds and a ban takes, in spreads: more than similarities differ.
  static let strength = 40.0
}
