/// Counts tokens as the embedding model sees them.
///
/// The chunker counts sentence by sentence and adds up, so that a counter should be additive over
/// white space: tokens of `a b` = tokens of `a` + tokens of `b`. WordPiece is.
public protocol TokenCounting: Sendable {
  /// Returns the number of tokens of the text, special tokens of the model not counted.
  func countTokens(in text: Substring) -> Int
}

/// Counts runs of characters between white space; a stand-in where no tokenizer is at hand.
///
/// An English word has about 1.3 WordPiece tokens, source code several per word.
public struct WhitespaceTokenCounter: TokenCounting {
  /// Makes a counter.
  public init() {}

  /// Returns the number of runs between white space.
  ///
  /// - Complexity: O(*n*) in the bytes of the text.
  public func countTokens(in text: Substring) -> Int {
    var count = 0
    var insideRun = false
    for scalar in text.unicodeScalars {
      let isSpace =
        scalar.isASCII
        ? scalar.value == 0x20 || (0x09...0x0D).contains(scalar.value)
        : scalar.properties.isWhitespace
      if !isSpace, !insideRun { count += 1 }
      insideRun = !isSpace
    }
    return count
  }
}
