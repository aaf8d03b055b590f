/// The kinds of difference between two versions of a text.
public enum DifferenceKind: String, Sendable, Codable, CaseIterable {
  /// A number, with its unit where it has one; versions count as numbers.
  case number
  /// A date or a time.
  case date
  /// A negation, or a word and its opposite.
  case negation
  /// A name.
  case name
  /// An identifier, key, path, command or literal value.
  case code
  /// Words that were replaced in a text that otherwise stayed as it was.
  case statement
  /// Words that do not touch any of these.
  case wording
}
