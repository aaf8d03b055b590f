public import Corpora
public import Storage

/// A chunk that may become a hit, as a re-ranker sees it.
public struct RerankCandidate: Sendable {
  /// The chunk's handle.
  public var key: ChunkKey
  /// The digest of its content, under which evidence is remembered.
  public var fingerprint: ContentFingerprint
  /// What plain retrieval gave it, in the scale of similarities.
  public var baseScore: Float
  /// The plain similarity of its vector to the query's.
  public var similarity: Float

  /// Makes a candidate.
  public init(
    key: ChunkKey, fingerprint: ContentFingerprint, baseScore: Float, similarity: Float
  ) {
    self.key = key
    self.fingerprint = fingerprint
    self.baseScore = baseScore
    self.similarity = similarity
  }
}

/// What a re-ranker is asked.
public struct RerankRequest: Sendable {
  /// The query's vector: unit length under cosine.
  public var queryVector: [Float]
  /// The candidates in plain order, best first.
  public var candidates: [RerankCandidate]
  /// The client's session, if known.
  public var session: SessionID?
  /// Who asks, if known.
  public var actor: ActorHash?
  /// Whether the caller wants the reasons in words.
  public var explains: Bool
  /// What the re-ranker remembered for this very query, where it was asked before.
  public var remembered: RememberedContents?

  /// Makes a request.
  public init(
    queryVector: [Float], candidates: [RerankCandidate], session: SessionID? = nil,
    actor: ActorHash? = nil, explains: Bool = false, remembered: RememberedContents? = nil
  ) {
    self.remembered = remembered
    self.queryVector = queryVector
    self.candidates = candidates
    self.session = session
    self.actor = actor
    self.explains = explains
  }
}

/// Why a hit was moved.
public struct AdjustmentExplanation: Sendable, Equatable {
  /// A remembered question that bears on this one.
  public struct PastQuery: Sendable, Equatable {
    /// A retrieval that asked it; its text stands in the retrieval log.
    public var query: QueryID
    /// Its similarity to the present question.
    public var similarity: Double
    /// The weight of evidence that the chunk helped there, ≥ 0.
    public var helped: Double
    /// The weight of evidence that the chunk failed there, ≥ 0.
    public var failed: Double

    /// Describes a remembered question.
    public init(query: QueryID, similarity: Double, helped: Double, failed: Double) {
      self.query = query
      self.similarity = similarity
      self.helped = helped
      self.failed = failed
    }
  }

  /// One summand of an adjustment.
  public struct Part: Sendable, Equatable {
    /// Its name, such as `learned`.
    public var name: String
    /// What it adds.
    public var value: Double
    /// What it is, in one sentence.
    public var summary: String

    /// Describes a summand.
    public init(name: String, value: Double, summary: String) {
      self.name = name
      self.value = value
      self.summary = summary
    }
  }

  /// How far feedback may act on a question.
  public struct Gate: Sendable, Equatable {
    /// Whether it may.
    public enum State: String, Sendable, CaseIterable {
      /// Not at all.
      case closed
      /// In part.
      case partlyOpen = "partly_open"
      /// In full.
      case open
    }

    /// Whether it may.
    public var state: State
    /// Why, in words.
    public var summary: String
    /// How far, 0…1.
    public var strength: Double
    /// Comparisons with plain order on questions as near as this one.
    public var comparisons: Int
    /// The mean gain over its standard error.
    public var score: Double
    /// The score at which it begins to open.
    public var threshold: Double
    /// The similarity of the nearest remembered question; `nil` if none is remembered.
    public var nearestQuestion: Double?

    /// Describes a gate.
    public init(
      state: State, summary: String, strength: Double, comparisons: Int, score: Double,
      threshold: Double, nearestQuestion: Double?
    ) {
      self.state = state
      self.summary = summary
      self.strength = strength
      self.comparisons = comparisons
      self.score = score
      self.threshold = threshold
      self.nearestQuestion = nearestQuestion
    }
  }

  /// One sentence for people.
  public var summary: String
  /// The remembered questions behind it, most similar first.
  public var pastQueries: [PastQuery]
  /// How many different actors stand behind the evidence.
  public var actors: Int
  /// How far the memory is trusted for questions as new as this one, 0…1.
  public var trust: Double
  /// Further figures by name, such as the state of the gate.
  public var figures: NamedFigures
  /// What the adjustment is the sum of.
  public var parts: [Part]
  /// How far feedback may act on this question.
  public var gate: Gate?

  /// Makes an explanation.
  public init(
    summary: String, pastQueries: [PastQuery], actors: Int, trust: Double,
    figures: NamedFigures = [:], parts: [Part] = [], gate: Gate? = nil
  ) {
    self.summary = summary
    self.pastQueries = pastQueries
    self.actors = actors
    self.trust = trust
    self.figures = figures
    self.parts = parts
    self.gate = gate
  }
}

/// What a re-ranker adds to one candidate.
public struct Adjustment: Sendable, Equatable {
  /// Added to the base score.
  ///
  /// The re-ranker states and keeps its bound.
  public var value: Float
  /// How many events stand behind it.
  public var evidence: Int
  /// Whether a maintainer's pin or ban is part of it.
  public var isDecided: Bool
  /// Why; put in for hits that are shown, when the request asked for it.
  public var explanation: AdjustmentExplanation?

  /// Makes an adjustment.
  public init(
    value: Float, evidence: Int, isDecided: Bool = false,
    explanation: AdjustmentExplanation? = nil
  ) {
    self.value = value
    self.evidence = evidence
    self.isDecided = isDecided
    self.explanation = explanation
  }

  /// Nothing is known.
  public static let none = Adjustment(value: 0, evidence: 0)
}

/// What a re-ranker answers.
public struct RerankOutcome: Sendable {
  /// One adjustment per candidate, in the order of the request.
  public var adjustments: [Adjustment]
  /// The policy that spoke, such as `learned-7`; it is shown and logged.
  public var policy: String
  /// How many events it has learned from.
  public var experience: Int
  /// Makes the bytes to be logged, from the positions (in the request's candidates) of the hits
  /// that are shown, best first.
  ///
  /// They come back with the feedback on this retrieval.
  public var makeTrace: @Sendable (_ shown: [Int]) -> [UInt8]
  /// Explains the adjustment at a position of the request's candidates, by the state that made it;
  /// `nil` where no reasons were asked for.
  ///
  /// Words are made for the few that are shown.
  public var explain: @Sendable (_ position: Int) -> AdjustmentExplanation?

  /// Makes an outcome.
  public init(
    adjustments: [Adjustment], policy: String, experience: Int = 0,
    makeTrace: @escaping @Sendable (_ shown: [Int]) -> [UInt8],
    explain: @escaping @Sendable (_ position: Int) -> AdjustmentExplanation? = { _ in nil }
  ) {
    self.explain = explain
    self.adjustments = adjustments
    self.policy = policy
    self.experience = experience
    self.makeTrace = makeTrace
  }
}

/// Moves candidates by what is known about similar questions.
///
/// Hits are ordered by `baseScore + adjustment`. With nothing learned every adjustment is zero, so
/// that the order is exactly the plain one. Calls come from many threads and see one consistent
/// state each.
public protocol Reranking: Sendable {
  /// Judges the candidates of one query.
  func rerank(_ request: RerankRequest) -> RerankOutcome

  /// Contents that helped with similar questions and should be considered even if plain retrieval
  /// did not find them; at most `limit`, most helpful first.
  func rememberedContents(for queryVector: [Float], limit: Int) -> RememberedContents
}

/// What a re-ranker remembers for one query.
public struct RememberedContents: Sendable {
  /// The contents, most helpful first.
  public var contents: [ContentFingerprint]
  /// What the re-ranker found on the way and wants back with the candidates, so that it does not
  /// look twice.
  public var basis: (any Sendable)?

  /// Makes an answer.
  public init(contents: [ContentFingerprint] = [], basis: (any Sendable)? = nil) {
    self.contents = contents
    self.basis = basis
  }
}

/// Leaves everything as it is.
public struct PlainRanking: Reranking {
  /// Makes the re-ranker that does nothing.
  public init() {}

  /// Answers zero for every candidate.
  public func rerank(_ request: RerankRequest) -> RerankOutcome {
    RerankOutcome(
      adjustments: Array(repeating: .none, count: request.candidates.count), policy: "plain",
      makeTrace: { _ in [] })
  }

  /// Remembers nothing.
  public func rememberedContents(for queryVector: [Float], limit: Int) -> RememberedContents {
    RememberedContents()
  }
}
