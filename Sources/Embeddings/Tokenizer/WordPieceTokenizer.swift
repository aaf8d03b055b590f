public import Foundation

/// Splits text into the WordPiece tokens of an uncased BERT vocabulary.
///
/// Gives the ids that the reference tokenizer gives: invisible scalars are dropped, white space
/// separates, CJK ideographs and punctuation stand alone, accents are stripped, case is lowered,
/// and each word is cut into the longest pieces of the vocabulary from left to right. A word that
/// cannot be cut, or of more than 100 scalars, is `[UNK]`. The five special tokens are recognised
/// in the text where they are written exactly, as the reference does.
///
/// A value without mutable state: safe from any thread.
public struct WordPieceTokenizer: Sendable {
  /// Tokens that `encode` adds around a text: `[CLS]` and `[SEP]`.
  public static let specialTokensPerText = 2

  let trie: PieceTrie
  let table = ScalarTable()
  let special: SpecialTokens
  /// The number of entries in the vocabulary.
  public let vocabularySize: Int

  /// Creates a tokenizer from a vocabulary: UTF-8, one piece per line, the line number is the id.
  ///
  /// - Complexity: O(bytes); about 30 ms for 30,522 pieces.
  /// - Throws: `EmbeddingError.Code.modelCorrupt` if a special token is missing.
  public init(vocabulary: Data) throws {
    var pieces = vocabulary.split(separator: 0x0A, omittingEmptySubsequences: false).map {
      $0.last == 0x0D ? [UInt8]($0.dropLast()) : [UInt8]($0)
    }
    if pieces.last?.isEmpty == true { pieces.removeLast() }
    guard pieces.count < 1 << 22 else {
      throw EmbeddingError(.modelCorrupt, "vocabulary has \(pieces.count) lines")
    }
    vocabularySize = pieces.count
    special = try SpecialTokens(pieces: pieces)
    trie = PieceTrie(pieces: pieces)
  }

  /// Returns the number of tokens of the whole text, without `[CLS]` and `[SEP]`.
  ///
  /// - Complexity: O(length of `text`); about 20 MB/s.
  public func tokenCount(of text: String) -> Int {
    tokens(of: text, limit: .max).count
  }

  /// Converts a text to ids, `[CLS]` and `[SEP]` included, cut to `maximumTokens` in all.
  ///
  /// - Parameters:
  ///   - text: Any text, also empty. Only the part that is needed is read.
  ///   - maximumTokens: The greatest number of ids, at least 2.
  /// - Returns: 2 to `maximumTokens` ids.
  public func encode(_ text: String, maximumTokens: Int = 256) -> [Int32] {
    precondition(maximumTokens >= 2, "maximumTokens \(maximumTokens)")
    let inner = tokens(of: text, limit: maximumTokens - Self.specialTokensPerText)
    return [special.classification] + inner + [special.separator]
  }

  private func tokens(of text: String, limit: Int) -> [Int32] {
    var run = TokenizerRun(tokenizer: self, limit: limit)
    run.consume(text)
    return run.ids
  }
}

/// The ids of the tokens that have a meaning of their own.
struct SpecialTokens: Sendable {
  let unknown: Int32
  let classification: Int32
  let separator: Int32
  /// All special tokens as they are written, with their ids.
  let spellings: [(scalars: [Unicode.Scalar], id: Int32)]

  init(pieces: [[UInt8]]) throws {
    func id(_ name: String) throws -> Int32 {
      guard let index = pieces.firstIndex(of: Array(name.utf8)) else {
        throw EmbeddingError(
          .modelCorrupt, "the vocabulary lacks \(name): run tools/fetch-model again")
      }
      return Int32(index)
    }
    unknown = try id("[UNK]")
    classification = try id("[CLS]")
    separator = try id("[SEP]")
    spellings = try ["[PAD]", "[UNK]", "[CLS]", "[SEP]", "[MASK]"].map {
      (Array($0.unicodeScalars), try id($0))
    }
  }
}
