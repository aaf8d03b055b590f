/// The state of an index in numbers.
public struct IndexStatistics: Sendable, Equatable {
  /// How evenly vectors are spread over inverted lists.
  public struct ListBalance: Sendable, Equatable {
    /// Lists.
    public let listCount: Int
    /// Vectors of the shortest list.
    public let shortest: Int
    /// Vectors of the longest list.
    public let longest: Int
    /// Mean vectors of a list.
    public let mean: Double
    /// Standard deviation of the lengths over their mean; 0 is perfectly even.
    public let variation: Double
  }

  /// The number of the serving generation; 0 when there is none.
  public let generation: Int
  /// The structure of the serving generation.
  public let kind: IndexKind
  /// Vectors that a search can find.
  public let count: Int
  /// Vectors of the generation, those replaced or deleted since included.
  public let generationCount: Int
  /// Vectors that came after the generation.
  public let deltaCount: Int
  /// Vectors of the generation that were replaced or deleted since.
  public let tombstoneCount: Int
  /// The last database change that searches see.
  public let watermark: Int64
  /// The size of the serving file.
  public let bytesOnDisk: Int
  /// The part of the file that searches touch, and the memory of the delta.
  public let bytesResident: Int
  /// The inverted lists; `nil` without lists.
  public let listBalance: ListBalance?
  /// The instruction set of the kernels: `scalar`, `neon`, `avx2` or `avx512`.
  public let kernel: String
  /// The library behind matrix products.
  public let blas: BLAS.Description
}
