/// Where a build takes its vectors from.
///
/// A source is read once, from beginning to end. The vectors must be those of one database
/// snapshot, whose change number is the build's watermark.
public protocol VectorSource {
  /// About how many vectors there are; used for progress only.
  var estimatedCount: Int { get }

  /// Gives each vector to `body`, in any order, and passes on what `body` throws.
  func forEachVector(_ body: (VectorID, [Float]) throws -> Void) throws
}

/// A source that stands in memory.
public struct ArrayVectorSource: VectorSource, Sendable {
  /// The vectors, in the order in which they are given.
  public let vectors: [(VectorID, [Float])]

  /// Creates a source from `vectors`.
  public init(_ vectors: [(VectorID, [Float])]) { self.vectors = vectors }

  /// The exact count.
  public var estimatedCount: Int { vectors.count }

  /// Gives each vector to `body`.
  public func forEachVector(_ body: (VectorID, [Float]) throws -> Void) throws {
    for (id, vector) in vectors { try body(id, vector) }
  }
}

/// A source that a closure reads, from a database cursor for instance.
public struct ClosureVectorSource: VectorSource {
  /// About how many vectors there are.
  public let estimatedCount: Int
  private let read: ((VectorID, [Float]) throws -> Void) throws -> Void

  /// Creates a source.
  ///
  /// - Parameters:
  ///   - estimatedCount: About how many vectors there are.
  ///   - read: Gives each vector to the closure that it receives.
  public init(
    estimatedCount: Int, read: @escaping ((VectorID, [Float]) throws -> Void) throws -> Void
  ) {
    self.estimatedCount = estimatedCount
    self.read = read
  }

  /// Gives each vector to `body`.
  public func forEachVector(_ body: (VectorID, [Float]) throws -> Void) throws {
    try read(body)
  }
}
