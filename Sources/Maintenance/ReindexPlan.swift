/// What a person asks of a reindex.
public struct ReindexOptions: Sendable, Equatable {
  /// Another embedder to move the collection to; `nil` keeps the present one.
  public var embedder: String?
  /// The recall@10 that the new generation must reach against exact search before it serves.
  ///
  /// Searches aim at 0.95; a sample of proving queries scatters around it, so that the gate lies
  /// lower and stops what is broken, not what is unlucky.
  public var minimumRecall: Double
  /// Carries the lists of the serving generation over where it has some, and trains anew only if the
  /// result is not good enough; upkeep does so.
  public var keepsLists: Bool

  /// Makes options.
  public init(embedder: String? = nil, minimumRecall: Double = 0.9, keepsLists: Bool = false) {
    self.embedder = embedder
    self.minimumRecall = minimumRecall
    self.keepsLists = keepsLists
  }
}

/// What is known before a reindex: values only, so that the plan is a pure function of them.
public struct ReindexFacts: Sendable, Equatable {
  /// The collection's name.
  public var collection: String
  /// The embedder in use.
  public var embedder: String
  /// The dimension in use.
  public var dimension: Int
  /// Chunks to be indexed.
  public var chunks: Int
  /// The generation that serves; 0 for none.
  public var generation: Int
  /// Vectors of that generation.
  public var indexed: Int
  /// Written since that generation.
  public var delta: Int
  /// Deleted since that generation.
  public var tombstones: Int
  /// The dimension of the embedder to move to, if another was asked for.
  public var targetDimension: Int?
  /// Chunks that have no vector of that embedder yet.
  public var missingEmbeddings: Int
  /// Among them, chunks without a text, which cannot be embedded.
  public var missingTexts: Int
  /// Texts that the embedder does in a second, as last measured.
  public var textsPerSecond: Double
  /// Open and confirmed findings of stale documents, by what there is to do about them.
  public var findings: [String: Int] = [:]

  /// Makes facts.
  public init(
    collection: String, embedder: String, dimension: Int, chunks: Int, generation: Int,
    indexed: Int, delta: Int, tombstones: Int, targetDimension: Int? = nil,
    missingEmbeddings: Int = 0, missingTexts: Int = 0, textsPerSecond: Double = 50
  ) {
    self.collection = collection
    self.embedder = embedder
    self.dimension = dimension
    self.chunks = chunks
    self.generation = generation
    self.indexed = indexed
    self.delta = delta
    self.tombstones = tombstones
    self.targetDimension = targetDimension
    self.missingEmbeddings = missingEmbeddings
    self.missingTexts = missingTexts
    self.textsPerSecond = textsPerSecond
  }
}

/// What a reindex will do.
public struct ReindexPlan: Sendable, Equatable, Codable {
  /// How the next generation comes about.
  public enum Strategy: String, Sendable, Codable {
    /// From the stored vectors.
    case rebuild
    /// From vectors of another embedder, made anew.
    case reembed
    /// Not at all: something stands against it.
    case refuse
  }

  /// How the next generation comes about.
  public var strategy: Strategy
  /// The collection.
  public var collection: String
  /// The embedder after the run.
  public var embedder: String
  /// The generation that serves now, and the number of the next in its own directory.
  public var generation: Int
  /// What changes, in words.
  public var steps: [String]
  /// Vectors to be written.
  public var vectors: Int
  /// Bytes of the new generation's float32 vectors and ids; quantised copies come on top.
  public var bytes: Int
  /// Embeddings to be computed.
  public var embeddings: Int
  /// A rough time in seconds.
  public var estimatedSeconds: Double
}

/// Turns facts and a wish into a plan.
public enum ReindexPolicy {
  /// Vectors that are written in a second, on one slow core.
  static let vectorsPerSecond = 50_000.0

  /// The plan for a collection.
  public static func plan(_ facts: ReindexFacts, _ options: ReindexOptions) -> ReindexPlan {
    let moves = options.embedder.map { $0 != facts.embedder } ?? false
    let dimension = moves ? facts.targetDimension ?? facts.dimension : facts.dimension
    var plan = ReindexPlan(
      strategy: moves ? .reembed : .rebuild, collection: facts.collection,
      embedder: options.embedder ?? facts.embedder, generation: facts.generation, steps: [],
      vectors: facts.chunks, bytes: facts.chunks * (dimension * 4 + 8),
      embeddings: moves ? facts.missingEmbeddings : 0, estimatedSeconds: 0)
    if moves, facts.missingTexts > 0 {
      plan.strategy = .refuse
      plan.steps = [
        "\(facts.missingTexts) chunks have no text, so '\(plan.embedder)' cannot embed them; "
          + "ingest them again with texts or with vectors of the new model"
      ]
      return plan
    }
    plan.steps = steps(facts, options, moves: moves, dimension: dimension)
    plan.estimatedSeconds =
      Double(plan.embeddings) / max(facts.textsPerSecond, 1)
      + Double(facts.chunks) / vectorsPerSecond
    return plan
  }

  private static func steps(
    _ facts: ReindexFacts, _ options: ReindexOptions, moves: Bool, dimension: Int
  ) -> [String] {
    var steps: [String] = []
    if moves, let embedder = options.embedder {
      steps.append(
        "embed \(facts.missingEmbeddings) of \(facts.chunks) chunks with '\(embedder)' "
          + "(\(facts.dimension) → \(dimension) components), beside the vectors in use")
    }
    steps.append(
      "write a generation of \(facts.chunks) vectors beside generation \(facts.generation) "
        + "(which has \(facts.indexed); \(facts.delta) written and \(facts.tombstones) deleted "
        + "since)")
    steps.append(
      "verify checksums, counts and recall@10 ≥ \(options.minimumRecall) against exact search")
    steps.append("let it serve from one search to the next, and keep the present one for rollback")
    return steps + upkeep(facts.findings)
  }

  /// What findings of stale documents leave to be done, which an index cannot mend.
  private static func upkeep(_ findings: [String: Int]) -> [String] {
    let wishes = [
      ("reingest", "to be ingested again"), ("remove", "to be removed or given a new place"),
      ("renew", "to be renewed or removed"), ("replace", "to give way to a newer version"),
      ("compare", "to be compared with a newer version"), ("review", "to be reviewed"),
    ]
    return wishes.compactMap { action, words in
      guard let count = findings[action], count > 0 else { return nil }
      return "left for you: \(count) \(count == 1 ? "document" : "documents") \(words); "
        + "see the findings of stale documents"
    }
  }
}

/// Decides when a collection's generation has fallen so far behind its content that the next one
/// should be written without being asked for.
public enum UpkeepPolicy {
  /// Below this many vectors an exhaustive search of the delta is faster than a file is worth.
  static let leastDelta = 10_000

  /// Whether the delta and the tombstones are large in themselves and beside the generation.
  ///
  /// - Parameters:
  ///   - indexed: Vectors of the generation that serves.
  ///   - pending: Vectors written or deleted since.
  /// - Returns: Whether the next generation should be written now.
  public static func isDue(indexed: Int, pending: Int) -> Bool {
    pending >= leastDelta && pending * 4 >= indexed
  }
}
