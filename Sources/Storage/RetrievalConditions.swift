public import Corpora

/// What a search asked for beside its question, as far as it decides which chunks could be hits.
///
/// Kept in the log, so that it can be said later why a chunk was not found.
public struct RetrievalConditions: Sendable, Equatable, Codable {
  /// Which chunks could be hits, in the JSON form of ``PayloadFilter``; `nil` for all.
  public var filter: JSONValue?
  /// The least score of a hit.
  public var minimumScore: Float?
  /// The share of true neighbours to find; `nil` for the usual 0.95.
  public var recallTarget: Float?
  /// `false` where nothing that was learned could move hits; `nil` where it could.
  public var reranks: Bool?

  /// Describes conditions.
  public init(
    filter: JSONValue? = nil, minimumScore: Float? = nil, recallTarget: Float? = nil,
    reranks: Bool? = nil
  ) {
    self.filter = filter
    self.minimumScore = minimumScore
    self.recallTarget = recallTarget
    self.reranks = reranks
  }

  /// Whether nothing unusual was asked for; then nothing is kept.
  public var isUsual: Bool { self == RetrievalConditions() }
}
