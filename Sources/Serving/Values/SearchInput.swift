public import Storage

/// A search as a caller asks it.
///
/// Exactly one of `query` and `embedding`, or both.
public struct SearchInput: Sendable {
  /// The question in words.
  public var query: String?
  /// The question's vector.
  public var embedding: [Float]?
  /// How many hits to answer, from 1.
  public var limit: Int
  /// How candidates are found.
  public var mode: RetrievalMode
  /// Which chunks may be hits.
  public var filter: PayloadFilter?
  /// The least score of a hit.
  public var minimumScore: Float?
  /// The share of true neighbours to find, in (0, 1].
  public var recallTarget: Float
  /// Whether what was learned may move hits.
  public var reranks: Bool
  /// Whether to give reasons.
  public var explains: Bool
  /// Whether to log.
  ///
  /// A search that is not logged neither explores nor teaches, and has no id.
  public var logs: Bool
  /// The client's own id for this retrieval, at most 100 bytes.
  public var queryID: String?
  /// The client's session.
  public var session: String?
  /// Who asks; stored only as a keyed hash.
  public var actor: String?

  /// Makes a search with the defaults of the wire.
  public init(
    query: String? = nil, embedding: [Float]? = nil, limit: Int = 10,
    mode: RetrievalMode = .dense, filter: PayloadFilter? = nil, minimumScore: Float? = nil,
    recallTarget: Float = 0.95, reranks: Bool = true, explains: Bool = false, logs: Bool = true,
    queryID: String? = nil, session: String? = nil, actor: String? = nil
  ) {
    self.query = query
    self.embedding = embedding
    self.limit = limit
    self.mode = mode
    self.filter = filter
    self.minimumScore = minimumScore
    self.recallTarget = recallTarget
    self.reranks = reranks
    self.explains = explains
    self.logs = logs
    self.queryID = queryID
    self.session = session
    self.actor = actor
  }
}
