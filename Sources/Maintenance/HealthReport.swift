/// The state of a collection's index, with advice.
public struct HealthReport: Sendable, Equatable, Codable {
  /// What is known of the index, as values.
  public struct Index: Sendable, Equatable, Codable {
    /// The generation that serves; 0 for none.
    public var generation: Int
    /// The kind of index in use.
    public var kind: String
    /// Vectors that a search sees.
    public var vectors: Int
    /// Written since the generation.
    public var delta: Int
    /// Deleted since the generation.
    public var tombstones: Int
    /// Bytes of all generation files.
    public var bytes: Int
    /// Inverted lists; 0 for a flat index.
    public var lists: Int
    /// The longest list over the mean; 1 is perfect, 0 where there are no lists.
    public var imbalance: Double
    /// Generations that were found damaged at the start, with the reason.
    public var rejected: [String]
    /// The instruction set of the kernels.
    public var kernels: String
    /// The linear-algebra library, such as `OpenBLAS`.
    public var blas: String

    /// Makes a record.
    public init(
      generation: Int, kind: String, vectors: Int, delta: Int, tombstones: Int, bytes: Int,
      lists: Int, imbalance: Double, rejected: [String], kernels: String, blas: String
    ) {
      self.generation = generation
      self.kind = kind
      self.vectors = vectors
      self.delta = delta
      self.tombstones = tombstones
      self.bytes = bytes
      self.lists = lists
      self.imbalance = imbalance
      self.rejected = rejected
      self.kernels = kernels
      self.blas = blas
    }
  }

  /// The collection.
  public var collection: String
  /// `ok` or `degraded`.
  public var status: String
  /// The index.
  public var index: Index
  /// Recall on logged queries; `nil` where there is nothing to measure.
  public var recall: RecallEstimate?
  /// What a maintainer should do, most urgent first.
  public var advice: [String]

  /// Judges an index.
  public init(collection: String, index: Index, recall: RecallEstimate?) {
    self.collection = collection
    self.index = index
    self.recall = recall
    advice = HealthPolicy.advice(for: index, recall: recall)
    status = index.rejected.isEmpty ? "ok" : "degraded"
  }
}

/// Turns measurements into advice.
enum HealthPolicy {
  /// Below this recall the lists no longer fit the vectors or the queries.
  static let leastRecall = 0.9

  static func advice(for index: HealthReport.Index, recall: RecallEstimate?) -> [String] {
    var advice = index.rejected.map { reason in
      "a generation is damaged (\(reason)): run `scrubjay doctor --repair`"
    }
    if let recall, recall.high < leastRecall {
      advice.append(
        "recall@\(recall.depth) is \(percent(recall.recall)): run `scrubjay reindex`")
    }
    if UpkeepPolicy.isDue(
      indexed: index.vectors - index.delta, pending: index.delta + index.tombstones)
    {
      advice.append(
        "\(index.delta) vectors were written and \(index.tombstones) deleted since generation "
          + "\(index.generation): run `scrubjay reindex`")
    }
    if index.blas.lowercased().contains("reference") {
      advice.append(
        "the reference BLAS is bound, which builds and batches up to 40 times slower: install "
          + "libopenblas0-pthread")
    } else if let core = betterCore(than: index.blas, for: index.kernels) {
      advice.append(
        "OpenBLAS does not know this processor and multiplies matrices with its oldest kernels, which "
          + "builds and batches two to five times slower: start the service with "
          + "OPENBLAS_CORETYPE=\(core), or install a newer OpenBLAS")
    }
    return advice
  }

  /// The kernels to ask OpenBLAS for where it took those for processors of 2004 (`Prescott`) on one with
  /// `kernels`: what it does when the processor is newer than the library.
  private static func betterCore(than blas: String, for kernels: String) -> String? {
    guard blas.contains("Prescott") else { return nil }
    return ["avx2": "Haswell", "avx512": "SKYLAKEX"][kernels]
  }

  private static func percent(_ share: Double) -> String {
    "\((share * 1_000).rounded() / 10) %"
  }
}
