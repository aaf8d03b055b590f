/// Which structure a generation has.
public enum IndexKind: String, Codable, Sendable, CaseIterable {
  /// Chosen by the number of vectors when a generation is built.
  case auto
  /// Every vector is looked at.
  case flat
  /// Vectors stand in lists around centroids; a search looks at the nearest lists.
  case ivf
}

/// What an index holds and how its generations are built.
public struct IndexConfiguration: Sendable, Codable, Equatable {
  /// Components of a vector, 1 … 65,536.
  public var dimension: Int
  /// How nearness is measured.
  public var metric: Metric
  /// The structure of generations to be built.
  public var kind: IndexKind
  /// Lists of an `ivf` generation; `nil` chooses by the number of vectors.
  public var listCount: Int?
  /// The seed of everything random in a build: equal input and seed give an equal file.
  public var seed: UInt64

  /// The greatest dimension that an index takes.
  public static let maximumDimension = 65_536

  /// Creates a configuration.
  ///
  /// - Parameters:
  ///   - dimension: Components of a vector, 1 … 65,536.
  ///   - metric: How nearness is measured.
  ///   - kind: The structure of generations to be built.
  ///   - listCount: Lists of an `ivf` generation; `nil` chooses by the number of vectors.
  ///   - seed: The seed of everything random in a build.
  public init(
    dimension: Int, metric: Metric = .cosine, kind: IndexKind = .auto, listCount: Int? = nil,
    seed: UInt64 = 0x5C4B_1A7E
  ) {
    self.dimension = dimension
    self.metric = metric
    self.kind = kind
    self.listCount = listCount
    self.seed = seed
  }

  /// Reads a configuration in which any field but `dimension` may be absent.
  public init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: CodingKeys.self)
    let dimension = try values.decode(Int.self, forKey: .dimension)
    self.init(dimension: dimension)
    self.metric = try values.decodeIfPresent(Metric.self, forKey: .metric) ?? metric
    self.kind = try values.decodeIfPresent(IndexKind.self, forKey: .kind) ?? kind
    self.listCount = try values.decodeIfPresent(Int.self, forKey: .listCount)
    self.seed = try values.decodeIfPresent(UInt64.self, forKey: .seed) ?? seed
  }

  func validate() throws {
    guard (1...Self.maximumDimension).contains(dimension) else {
      throw VectorIndexError(
        .invalidArgument,
        "The dimension is \(dimension); give one in 1 … \(Self.maximumDimension).")
    }
    if let listCount, !(1...1_048_576).contains(listCount) {
      throw VectorIndexError(
        .invalidArgument, "The list count is \(listCount); give one in 1 … 1,048,576.")
    }
  }
}
