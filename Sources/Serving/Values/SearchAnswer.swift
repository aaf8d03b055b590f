public import Corpora
public import Retrieval

/// What a search answers.
public struct SearchAnswer: Sendable {
  /// The retrieval's id, to be sent with feedback; `nil` if it was not logged.
  public var queryID: String?
  /// The index generation that answered; 0 before the first.
  public var generation: Int
  /// The ranking policy that ordered the hits.
  public var policy: String
  /// The hits, best first.
  public var hits: [SearchHit]
  /// Past failures that resemble this query.
  public var warnings: [RecalledFailure]
  /// Inverted lists probed.
  public var listsProbed: Int
  /// Whether the candidates are the exact nearest.
  public var isExact: Bool
  /// What is degraded, in words, such as an index that fell back; empty when all is well.
  public var notices: [String]

  /// Makes an answer.
  public init(
    queryID: String?, generation: Int, policy: String, hits: [SearchHit],
    warnings: [RecalledFailure], listsProbed: Int, isExact: Bool, notices: [String] = []
  ) {
    self.queryID = queryID
    self.generation = generation
    self.policy = policy
    self.hits = hits
    self.warnings = warnings
    self.listsProbed = listsProbed
    self.isExact = isExact
    self.notices = notices
  }
}

/// One hit of a search.
public struct SearchHit: Sendable {
  /// The chunk's id.
  public var chunk: String
  /// Its document's id.
  public var document: String
  /// Its place, from 1.
  public var rank: Int
  /// What it was ordered by: similarity plus adjustment minus demotion.
  public var score: Float
  /// Its plain similarity.
  public var similarity: Float
  /// Its text.
  public var text: String?
  /// The headings above it, outermost first.
  public var headingPath: [String]
  /// The document's payload under the chunk's own.
  public var metadata: JSONObject
  /// Where its document comes from.
  public var sourceURI: String?
  /// Whether it is up to date.
  public var freshness: Freshness
  /// What learning added to its score.
  public var adjustment: Adjustment
  /// Its place without learning and freshness, from 1.
  public var rankBefore: Int
  /// The probability that it was shown at this place, in (0, 1]; less than 1 near a tie that chance
  /// may turn.
  public var propensity: Double
  /// The failure that it was made the answer to, where that puts it first.
  public var curation: RecalledAnswer?
  /// Why it stands where it stands, when the search asked for it.
  public var explanation: HitExplanation?
  /// Lets whoever holds it judge this hit without a key; `nil` if the search was not logged.
  public var feedbackToken: String?

  /// Makes a hit.
  public init(
    chunk: String, document: String, rank: Int, score: Float, similarity: Float, text: String?,
    headingPath: [String], metadata: JSONObject, sourceURI: String?, freshness: Freshness,
    adjustment: Adjustment, rankBefore: Int, propensity: Double = 1,
    curation: RecalledAnswer? = nil
  ) {
    self.chunk = chunk
    self.document = document
    self.rank = rank
    self.score = score
    self.similarity = similarity
    self.text = text
    self.headingPath = headingPath
    self.metadata = metadata
    self.sourceURI = sourceURI
    self.freshness = freshness
    self.adjustment = adjustment
    self.rankBefore = rankBefore
    self.propensity = propensity
    self.curation = curation
  }
}
