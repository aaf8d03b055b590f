/// Names one vector of an index.
///
/// The value is the caller's: the database's row number of a chunk, for instance. Ties in similarity
/// are broken by ascending identifier.
public struct VectorID: RawRepresentable, Hashable, Comparable, Sendable, Codable {
  /// The number that the caller chose.
  public let rawValue: Int64

  /// Creates an identifier from the caller's number.
  public init(rawValue: Int64) { self.rawValue = rawValue }

  /// Creates an identifier from the caller's number.
  public init(_ rawValue: Int64) { self.rawValue = rawValue }

  /// Orders identifiers by their number.
  public static func < (left: VectorID, right: VectorID) -> Bool { left.rawValue < right.rawValue }
}

extension VectorID: CustomStringConvertible {
  /// The number in decimal.
  public var description: String { String(rawValue) }
}
