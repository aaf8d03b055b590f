import Foundation
import Storage

/// A newer chunk of the same source that is close to an older one.
struct NewerVersion: Codable, Equatable {
  /// The most that a chunk remembers; the nearest stay.
  static let limit = 8

  /// The newer chunk.
  var newer: Observation.Subject
  /// The similarity of the two vectors.
  var similarity: Float
  /// The share of equal words, or `nil` where a text is missing.
  var overlap: Float?
  /// What the newer text says differently.
  var differences: [Observation.Difference]
  /// When it was seen.
  var seenAt: Date

  /// What changed beyond wording; empty for a benign copy and where a text is missing.
  var contradictions: [Observation.Difference] {
    differences.filter { $0.kind != DifferenceKind.wording.rawValue }
  }

  /// Whether both texts were compared.
  var hasTexts: Bool { overlap != nil }
}
