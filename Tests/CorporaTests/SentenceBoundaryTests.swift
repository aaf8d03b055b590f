import Corpora
import Testing

struct SentenceBoundaryTests {
  /// Cuts at every sentence: the smallest target makes each sentence a chunk.
  func sentences(_ text: String) throws -> [String] {
    let chunker = try Chunker(
      configuration: ChunkerConfiguration(
        targetTokens: 4, maximumTokens: 200, overlapTokens: 0, maximumHeadingTokens: 0))
    return chunker.chunks(of: PlainTextParser.parse(text), documentID: "d").map(\.text)
  }

  @Test func `a stop before a capital ends a sentence`() throws {
    #expect(
      try sentences(
        "Open the upper valve. Then wait a whole minute! “Is it done yet now?” He asked.")
        == [
          "Open the upper valve.", "Then wait a whole minute!",
          "“Is it done yet now?” He asked.",
        ])
  }

  @Test func `abbreviations, initials and decimals end none`() throws {
    let text =
      "Use a tool, e.g. Grep by K. Thompson, at about 2.5 bar vs. Atmospheric in all of it."
    #expect(try sentences(text) == [text])
  }

  @Test func `Japanese stops end a sentence`() throws {
    let first = "弁 を 開けて ください。"
    #expect(try sentences(first + "一 分 待って ください。") == [first, "一 分 待って ください。"])
  }
}
