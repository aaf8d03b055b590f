/// A token of a text, told apart by what a change of it would mean.
struct TextToken: Equatable {
  /// The classes of token.
  enum Class: Equatable {
    /// A plain word.
    case word
    /// A capitalised word inside a sentence.
    case name
    /// A number in digits or words.
    case number
    /// A weekday, month, clock time or calendar date.
    case date
    /// A word that denies.
    case negation
    /// An identifier, key, path, option, version-like or quoted literal.
    case code
  }

  /// The token as compared: lower case, numbers in digits.
  var text: String
  /// As it stands in the text.
  var shown: String
  /// What it is.
  var kind: Class
  /// The sentence it stands in, from 0.
  var sentence: Int
}
