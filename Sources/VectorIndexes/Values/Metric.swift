/// How the nearness of two vectors is measured.
///
/// Every metric is used as a similarity: greater is nearer.
public enum Metric: String, Codable, Sendable, CaseIterable {
  /// Inner product of the vectors scaled to unit length, in −1 … 1.
  ///
  /// Vectors are scaled when they enter the index. A zero vector has no direction and is refused.
  case cosine
  /// Inner product, unbounded.
  case dot
  /// Minus the Euclidean distance, at most 0.
  case euclidean
}
