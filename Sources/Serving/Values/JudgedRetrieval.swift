/// A logged retrieval with what people stated about its hits, and how it would be answered now.
public struct JudgedRetrieval: Sendable {
  /// What was stated about one chunk.
  public struct Judgment: Sendable, Equatable {
    /// The chunk.
    public var chunk: String
    /// 1 where statements for it outweigh those against it, else 0.
    public var grade: Int
    /// The sum of statements, each actor's latest counting once, −1…1 each.
    public var balance: Double
    /// Different actors behind it, anonymous ones counted as one.
    public var actors: Int
  }

  /// The retrieval.
  public var query: String
  /// The question's words, where they were logged.
  public var text: String?
  /// What was stated, by chunk.
  public var judgments: [Judgment]
  /// The hits as they were shown, before anybody had said anything about them.
  public var shown: [String]
  /// The same hits in the order that plain retrieval gave them then.
  public var shownPlain: [String]
  /// What plain retrieval gives now; `nil` where the question cannot be asked again.
  public var plain: [String]?
  /// What ranking with all that was learned gives now.
  public var learned: [String]?
}
