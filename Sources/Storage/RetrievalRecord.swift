public import Corpora
public import Foundation

/// How candidates are found.
public enum RetrievalMode: String, Sendable, Codable, CaseIterable {
  /// By vector similarity.
  case dense
  /// By words (BM25).
  case lexical
  /// By both, fused by reciprocal rank.
  case hybrid
}

/// One hit as it was shown.
public struct RetrievedHit: Sendable, Codable, Equatable {
  /// The chunk's handle.
  public var key: ChunkKey
  /// The chunk's id.
  public var chunk: ChunkID
  /// Its document.
  public var document: DocumentID
  /// The digest of the content that was shown.
  public var fingerprint: ContentFingerprint
  /// The place at which it was shown, from 1.
  public var rank: Int
  /// The place that plain retrieval gave it, from 1.
  public var rankBefore: Int
  /// The plain similarity to the query.
  public var similarity: Float
  /// The score it was ordered by.
  public var score: Float
  /// The probability that this hit was shown at this place, in (0, 1].
  public var propensity: Float

  /// Makes a hit.
  public init(
    key: ChunkKey, chunk: ChunkID, document: DocumentID, fingerprint: ContentFingerprint,
    rank: Int, rankBefore: Int, similarity: Float, score: Float, propensity: Float = 1
  ) {
    self.key = key
    self.chunk = chunk
    self.document = document
    self.fingerprint = fingerprint
    self.rank = rank
    self.rankBefore = rankBefore
    self.similarity = similarity
    self.score = score
    self.propensity = propensity
  }
}

/// A retrieval as the log keeps it: all that feedback on it will need.
public struct RetrievalRecord: Sendable, Equatable {
  /// Its id, ours or the client's.
  public var id: QueryID
  /// The collection that was searched.
  public var collection: CollectionKey
  /// When it was answered.
  public var recordedAt: Date
  /// The query's text, where there was one and the collection logs it.
  public var text: String?
  /// The query's vector in ``space``; empty for a purely lexical query without an embedder.
  public var vector: [Float]
  /// The unit mean of the plain top hits' vectors, weighted by 1/rank: what the index made of the
  /// query.
  ///
  /// Empty where no vectors were at hand.
  public var signature: [Float]
  /// The embedding space of ``vector`` and ``signature``.
  public var space: Int
  /// How candidates were found.
  public var mode: RetrievalMode
  /// How many hits were asked for.
  public var limit: Int
  /// The index generation that answered.
  public var generation: Int
  /// The ranking policy that ordered the hits.
  public var policy: String
  /// The client's session.
  public var session: SessionID?
  /// Who asked.
  public var actor: ActorHash?
  /// The hits, best first.
  public var hits: [RetrievedHit]
  /// What the re-ranker wants back with the feedback: opaque, at most a few hundred bytes.
  public var trace: [UInt8]
  /// How chance could have changed the order, and what it did.
  public var exploration: ExplorationTrace
  /// What a trial did with this retrieval; `nil` where none was at work.
  public var assignment: TrialAssignment?
  /// A digest of the request, by which a reused query id with other content is refused.
  public var digest: ContentFingerprint
  /// What was asked for beside the question; `nil` where nothing unusual was.
  public var conditions: RetrievalConditions?

  /// Makes a record.
  public init(
    id: QueryID, collection: CollectionKey, recordedAt: Date, text: String?, vector: [Float],
    signature: [Float] = [], space: Int, mode: RetrievalMode, limit: Int, generation: Int,
    policy: String, session: SessionID?, actor: ActorHash?, hits: [RetrievedHit], trace: [UInt8],
    exploration: ExplorationTrace = .none, assignment: TrialAssignment? = nil,
    digest: ContentFingerprint, conditions: RetrievalConditions? = nil
  ) {
    self.id = id
    self.collection = collection
    self.recordedAt = recordedAt
    self.text = text
    self.vector = vector
    self.signature = signature
    self.space = space
    self.mode = mode
    self.limit = limit
    self.generation = generation
    self.policy = policy
    self.session = session
    self.actor = actor
    self.hits = hits
    self.trace = trace
    self.exploration = exploration
    self.assignment = assignment
    self.digest = digest
    self.conditions = conditions
  }
}
