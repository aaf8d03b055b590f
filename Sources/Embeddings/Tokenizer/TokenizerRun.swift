import Foundation

/// The state of tokenizing one text.
struct TokenizerRun {
  /// Words of more scalars become `[UNK]`.
  private static let longestWord = 100

  private let tokenizer: WordPieceTokenizer
  private let limit: Int
  private(set) var ids: [Int32] = []
  private var word: [UInt8] = []
  private var wordLength = 0
  /// Scalars outside ASCII that wait for decomposition.
  private var pending = String.UnicodeScalarView()

  init(tokenizer: WordPieceTokenizer, limit: Int) {
    self.tokenizer = tokenizer
    self.limit = limit
    word.reserveCapacity(4 * Self.longestWord)
  }

  private var isFull: Bool { ids.count >= limit }

  /// Appends the ids of `text`, and stops early when the limit is reached.
  mutating func consume(_ text: String) {
    let scalars = text.unicodeScalars
    var index = scalars.startIndex
    while index != scalars.endIndex && !isFull {
      let scalar = scalars[index]
      if scalar == "[", let match = specialToken(in: scalars[index...]) {
        endWord()
        if !isFull { ids.append(match.id) }
        index = scalars.index(index, offsetBy: match.length)
        continue
      }
      consume(scalar)
      index = scalars.index(after: index)
    }
    endWord()
  }

  private func specialToken(in rest: Substring.UnicodeScalarView) -> (id: Int32, length: Int)? {
    for spelling in tokenizer.special.spellings where rest.starts(with: spelling.scalars) {
      return (spelling.id, spelling.scalars.count)
    }
    return nil
  }

  /// Cleans one scalar as written; those outside ASCII wait, to be decomposed together.
  @inline(__always)
  private mutating func consume(_ scalar: Unicode.Scalar) {
    switch tokenizer.table.classOf(scalar) {
    case .removed: return
    case .space: endWord()
    case .ideograph:
      endWord()
      pending.append(scalar)
      endWord()
    case .letter, .punctuation, .mark:
      if scalar.isASCII {
        if !pending.isEmpty { decomposePending() }
        consumeDecomposed(scalar)
      } else {
        pending.append(scalar)
      }
    }
  }

  private mutating func decomposePending() {
    let decomposed = String(pending).decomposedStringWithCanonicalMapping
    pending.removeAll(keepingCapacity: true)
    for scalar in decomposed.unicodeScalars where !isFull { consumeDecomposed(scalar) }
  }

  /// Takes one scalar of the decomposed text.
  @inline(__always)
  private mutating func consumeDecomposed(_ scalar: Unicode.Scalar) {
    switch tokenizer.table.classOf(scalar) {
    case .mark, .removed: return
    case .space: cutWord()
    case .punctuation:
      cutWord()
      append(scalar)
      cutWord()
    case .letter, .ideograph: append(scalar)
    }
  }

  @inline(__always)
  private mutating func append(_ scalar: Unicode.Scalar) {
    wordLength += 1
    guard wordLength <= Self.longestWord else { return }
    tokenizer.table.appendLowercase(of: scalar, to: &word)
  }

  private mutating func endWord() {
    if !pending.isEmpty { decomposePending() }
    cutWord()
  }

  /// Appends the pieces of the current word, or `[UNK]`, and starts the next word.
  private mutating func cutWord() {
    guard wordLength > 0 else { return }
    defer {
      word.removeAll(keepingCapacity: true)
      wordLength = 0
    }
    guard !isFull else { return }
    let first = ids.count
    if wordLength > Self.longestWord || !appendPieces() {
      ids.removeSubrange(first...)
      ids.append(tokenizer.special.unknown)
    }
    if ids.count > limit { ids.removeSubrange(limit...) }
  }

  /// Appends the longest pieces from left to right; false if some rest has none.
  private mutating func appendPieces() -> Bool {
    var start = 0
    var root = PieceTrie.wordStart
    while start < word.count {
      guard let piece = tokenizer.trie.longestPiece(in: word, from: start, below: root) else {
        return false
      }
      ids.append(piece.id)
      start = piece.end
      root = PieceTrie.continuation
    }
    return true
  }
}
