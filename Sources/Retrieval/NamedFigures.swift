/// Figures by name, in a fixed order: a short list that costs less to make than a dictionary.
public struct NamedFigures: Sendable, Equatable, ExpressibleByDictionaryLiteral {
  /// One figure.
  public struct Entry: Sendable, Equatable {
    /// Its name.
    public var name: String
    /// Its value.
    public var value: Double
  }

  /// The figures in the order in which they were named.
  public private(set) var entries: [Entry]

  /// Takes figures with different names.
  public init(dictionaryLiteral elements: (String, Double)...) {
    entries = elements.map { Entry(name: $0.0, value: $0.1) }
  }

  /// The figure of a name; O(*n*).
  public subscript(name: String) -> Double? { entries.first { $0.name == name }?.value }
}
