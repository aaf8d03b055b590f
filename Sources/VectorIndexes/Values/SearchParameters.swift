/// What a search asks for.
public struct SearchParameters: Sendable {
  /// The greatest number of neighbours to return, at least 1.
  ///
  /// A limit beyond what the index holds returns all.
  public var limit: Int
  /// The share of the true nearest neighbours that the answer should hold on average, in 0 … 1.
  public var recallTarget: Float
  /// How many of the nearest the recall target is about, at least 1; `nil` for all up to the limit.
  ///
  /// Those beyond are the best that are met on the way, at no further cost.
  public var recallDepth: Int?
  /// Compares the query with every allowed vector in full precision, whatever the cost.
  public var exact: Bool
  /// The only vectors that may be returned; `nil` allows all.
  public var allowed: VectorIDSet?

  /// Creates search parameters.
  ///
  /// - Parameters:
  ///   - limit: The greatest number of neighbours to return, at least 1.
  ///   - recallTarget: The share of true neighbours that the answer should hold on average.
  ///   - exact: Compares with every allowed vector in full precision.
  ///   - allowed: The only vectors that may be returned; `nil` allows all.
  public init(
    limit: Int, recallTarget: Float = 0.95, exact: Bool = false, allowed: VectorIDSet? = nil
  ) {
    self.limit = limit
    self.recallTarget = recallTarget
    self.exact = exact
    self.allowed = allowed
  }

  func validate() throws {
    guard limit >= 1 else {
      throw VectorIndexError(.invalidArgument, "The limit is \(limit); give at least 1.")
    }
    guard recallDepth ?? 1 >= 1 else {
      throw VectorIndexError(.invalidArgument, "The recall depth is below 1.")
    }
    guard recallTarget >= 0, recallTarget <= 1 else {
      throw VectorIndexError(
        .invalidArgument, "The recall target is \(recallTarget); give one in 0 … 1.")
    }
  }
}

/// A vector that a search found.
public struct Neighbor: Sendable, Equatable {
  /// The vector.
  public let id: VectorID
  /// Its similarity to the query under the index's metric; greater is nearer.
  public let similarity: Float

  /// Creates a neighbour.
  public init(id: VectorID, similarity: Float) {
    self.id = id
    self.similarity = similarity
  }
}

/// What a search found, and what it took.
public struct SearchOutcome: Sendable {
  /// The nearest vectors, best first; equal similarities in ascending order of identifier.
  public let neighbors: [Neighbor]
  /// Inverted lists that were scanned; 0 without lists.
  public let listsProbed: Int
  /// Vectors that were compared in any form: quantized code or full precision.
  public let vectorsScanned: Int
  /// Vectors that were compared again in higher precision after a quantized scan.
  public let reranked: Int
  /// Whether every allowed vector was compared in full precision.
  public let isExact: Bool

  /// Creates an outcome.
  public init(
    neighbors: [Neighbor], listsProbed: Int, vectorsScanned: Int, reranked: Int, isExact: Bool
  ) {
    self.neighbors = neighbors
    self.listsProbed = listsProbed
    self.vectorsScanned = vectorsScanned
    self.reranked = reranked
    self.isExact = isExact
  }
}
