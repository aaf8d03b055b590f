import Embeddings
import Foundation
import Testing

/// The tokenizer on a tiny vocabulary, where every id can be checked by eye.
@Suite struct WordPieceTokenizerTests {
  static let pieces = [
    "[PAD]", "[UNK]", "[CLS]", "[SEP]", "[MASK]", "un", "##believ", "##able", "token", "##s", "a",
    "##a", ",", "!", "e", "語", "ω", "##ω", "#",
  ]
  private let tokenizer: WordPieceTokenizer

  init() throws {
    tokenizer = try WordPieceTokenizer(
      vocabulary: Data(Self.pieces.joined(separator: "\n").utf8))
  }

  private func pieces(_ text: String) -> [String] {
    tokenizer.encode(text, maximumTokens: 4096).map { Self.pieces[Int($0)] }
  }

  @Test(arguments: [
    ("", []),
    (" \n\t\u{3000}", []),
    ("Unbelievable tokens", ["un", "##believ", "##able", "token", "##s"]),
    ("unbelievablx", ["[UNK]"]),
    ("token,tokens!", ["token", ",", "token", "##s", "!"]),
    ("tok\u{200B}en\u{AD}s", ["token", "##s"]),
    ("é e\u{301} É", ["e", "e", "e"]),
    ("語語a", ["語", "語", "a"]),
    ("ΩΩ", ["ω", "##ω"]),
    ("a[SEP]a", ["a", "[SEP]", "a"]),
    ("##a", ["#", "#", "a"]),
    ("\u{0}\u{FFFD}", []),
  ])
  func `text becomes pieces`(text: String, expected: [String]) {
    #expect(pieces(text) == ["[CLS]"] + expected + ["[SEP]"])
    #expect(tokenizer.tokenCount(of: text) == expected.count)
  }

  @Test func `a word of 100 letters is cut, one of 101 is unknown`() {
    #expect(tokenizer.tokenCount(of: String(repeating: "a", count: 100)) == 100)
    #expect(pieces(String(repeating: "a", count: 101)) == ["[CLS]", "[UNK]", "[SEP]"])
  }

  @Test(arguments: [2, 3, 4, 7, 256])
  func `truncation keeps the first pieces and both ends`(maximum: Int) {
    let whole = tokenizer.encode(
      String(repeating: "unbelievable, ", count: 200), maximumTokens: 4096)
    let cut = tokenizer.encode(
      String(repeating: "unbelievable, ", count: 200), maximumTokens: maximum)
    #expect(cut.count == maximum)
    #expect(cut.dropLast() == whole.prefix(maximum - 1))
    #expect(cut.last == whole.last)
  }

  @Test func `carriage returns in the vocabulary do no harm`() throws {
    let crlf = try WordPieceTokenizer(
      vocabulary: Data((Self.pieces.joined(separator: "\r\n") + "\r\n").utf8))
    #expect(crlf.vocabularySize == Self.pieces.count)
    #expect(crlf.encode("tokens!") == tokenizer.encode("tokens!"))
  }

  @Test(arguments: ["", "[PAD]\n[UNK]\n[CLS]\n", "\u{0}"])
  func `a vocabulary without special tokens is refused`(vocabulary: String) async {
    let error = await embeddingError {
      try WordPieceTokenizer(vocabulary: Data(vocabulary.utf8))
    }
    #expect(error?.code == .modelCorrupt)
  }
}
