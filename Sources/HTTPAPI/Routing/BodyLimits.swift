import Serving

/// The largest bodies, in bytes, by what they are for.
///
/// None exceeds the instance's own limit.
enum BodyLimits {
  /// Settings and decisions.
  static let small = 256 << 10

  /// One vote by a token.
  static let vote = 16 << 10

  /// One search: a query's text and a vector as JSON numbers.
  static func search(_ limits: ServiceLimits) -> Int {
    min(limits.bodyBytes, 2 * limits.queryBytes + 32 * limits.dimension + small)
  }

  /// A batch of searches.
  static func searches(_ limits: ServiceLimits) -> Int {
    min(limits.bodyBytes, limits.searchesPerBatch * search(limits) / 4)
  }

  /// One event of feedback.
  static func event(_ limits: ServiceLimits) -> Int {
    min(limits.bodyBytes, 4 * limits.commentBytes + small)
  }

  /// A batch of events.
  static func events(_ limits: ServiceLimits) -> Int {
    min(limits.bodyBytes, 16 << 20)
  }

  /// Documents.
  static func documents(_ limits: ServiceLimits) -> Int { limits.bodyBytes }
}
