public import Corpora
public import Storage

/// What is asked of a candidate source.
public struct CandidateRequest: Sendable {
  /// The query's vector; empty where there is none.
  public var vector: [Float]
  /// The query's words.
  public var text: String?
  /// How candidates are found.
  public var mode: RetrievalMode
  /// How many candidates are wanted.
  public var depth: Int
  /// How many of the nearest the recall target is about.
  public var recallDepth: Int
  /// Chunks to choose from; `nil` for all.
  public var allowed: [ChunkKey]?
  /// The share of true neighbours to find, in (0, 1].
  public var recallTarget: Float
  /// Contents to be considered even if they are not near.
  public var remembered: [ContentFingerprint]

  /// Makes a request.
  public init(
    vector: [Float], text: String?, mode: RetrievalMode, depth: Int, recallDepth: Int? = nil,
    allowed: [ChunkKey]? = nil, recallTarget: Float = 0.95, remembered: [ContentFingerprint] = []
  ) {
    self.recallDepth = recallDepth ?? depth
    self.vector = vector
    self.text = text
    self.mode = mode
    self.depth = depth
    self.allowed = allowed
    self.recallTarget = recallTarget
    self.remembered = remembered
  }
}

/// The candidates of a query in plain order, and how they were found.
public struct CandidateSet: Sendable {
  /// The candidates, best first; equal scores in order of key.
  public var candidates: [RerankCandidate]
  /// The index generation that answered.
  public var generation: Int
  /// Inverted lists probed.
  public var listsProbed: Int
  /// Whether the nearest are exact.
  public var isExact: Bool
  /// Looks up the vector of a candidate, of unit length under cosine, as it was when it was found.
  ///
  /// Few are ever looked at, so none is copied ahead.
  public var vector: @Sendable (ChunkKey) -> [Float]?

  /// Makes a set.
  public init(
    candidates: [RerankCandidate], generation: Int, listsProbed: Int, isExact: Bool,
    vector: @escaping @Sendable (ChunkKey) -> [Float]?
  ) {
    self.candidates = candidates
    self.vector = vector
    self.generation = generation
    self.listsProbed = listsProbed
    self.isExact = isExact
  }
}

/// Finds candidates: our own index on one machine, a database past it.
public protocol CandidateSource: Sendable {
  /// The candidates of one query.
  func candidates(for request: CandidateRequest) async throws -> CandidateSet

  /// The chunks of some contents as candidates of a query, however far they are; those that the
  /// request does not allow or that are gone are left out.
  func candidates(
    holding contents: [ContentFingerprint], for request: CandidateRequest
  ) throws -> [RerankCandidate]
}
