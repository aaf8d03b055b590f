import Corpora
import Testing

/// What holds for every text and configuration, tried on seeded random ones.
struct ChunkerPropertyTests {
  @Test(arguments: UInt64(0)..<150)
  func `chunks cover the text, keep their bounds and are the same again`(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let markdown = RandomMarkdown.text(using: &generator)
    let maximum = Int.random(in: 12...80, using: &generator)
    let target = Int.random(in: 8...maximum, using: &generator)
    let configuration = ChunkerConfiguration(
      targetTokens: target, maximumTokens: maximum,
      overlapTokens: Int.random(in: 0...target / 2, using: &generator),
      maximumHeadingTokens: Int.random(in: 0...maximum / 2, using: &generator))
    let chunker = try Chunker(configuration: configuration)
    let text = MarkdownParser.parse(markdown)
    let chunks = chunker.chunks(of: text, documentID: "d")
    let bytes = Array(markdown.utf8)

    #expect(chunks == chunker.chunks(of: text, documentID: "d"), "seed \(seed)")
    #expect(Set(chunks.map(\.id)).count == chunks.count, "seed \(seed)")
    #expect(chunks.map(\.ordinal) == Array(chunks.indices), "seed \(seed)")
    var covered = [Bool](repeating: false, count: bytes.count)
    for chunk in chunks {
      let slice = String(decoding: bytes[chunk.span], as: UTF8.self)
      #expect(chunk.text == slice || chunk.text.hasSuffix("\n" + slice), "seed \(seed)")
      #expect(chunk.tokenCount <= configuration.maximumTokens, "seed \(seed): \(chunk)")
      for offset in chunk.span { covered[offset] = true }
    }
    for (left, right) in zip(chunks, chunks.dropFirst()) {
      #expect(left.span.lowerBound < right.span.lowerBound, "seed \(seed)")
      let overlap =
        max(
          right.span.lowerBound, left.span.lowerBound)..<max(
          right.span.lowerBound, left.span.upperBound)
      let words = String(decoding: bytes[overlap], as: UTF8.self).split(
        whereSeparator: \.isWhitespace)
      #expect(words.count <= configuration.overlapTokens, "seed \(seed)")
    }
    for block in text.blocks {
      if case .heading = block.kind { continue }
      for offset in block.span where !covered[offset] {
        #expect([0x20, 0x09, 0x0A, 0x0D].contains(bytes[offset]), "seed \(seed), byte \(offset)")
      }
    }
  }

  @Test(arguments: [1, 40, 5_000])
  func `one word without a space is cut to bounded pieces`(count: Int) throws {
    let word = String(repeating: "ß", count: count)
    let chunker = try Chunker(
      configuration: ChunkerConfiguration(
        targetTokens: 8, maximumTokens: 8,
        overlapTokens: 0, maximumHeadingTokens: 0))
    let chunks = chunker.chunks(of: PlainTextParser.parse(word), documentID: "d")
    #expect(chunks.map(\.text).joined() == word)
    for chunk in chunks { #expect(chunk.text.utf8.count <= 8 * 33) }
  }
}

/// Random Markdown of headings, paragraphs, lists, code, tables and odd bytes.
enum RandomMarkdown {
  private static let words = [
    "pump", "valve", "e.g.", "Dr.", "open", "Ω", "naïve", "漢字。", "x=1", "`code`", "**bold**", "é",
    "2.5", "Stop!", "Why?", "end.", "|", "supercalifragilistic",
  ]

  static func text(using generator: inout SeededGenerator) -> String {
    var text = ""
    for _ in 0..<Int.random(in: 0...14, using: &generator) {
      switch Int.random(in: 0..<8, using: &generator) {
      case 0, 1:
        let level = Int.random(in: 1...4, using: &generator)
        text += String(repeating: "#", count: level) + " " + sentence(3, &generator) + "\n"
      case 2: text += "```\n" + lines(9, &generator) + "```\n"
      case 3:
        text += "| a | b |\n|---|---|\n"
        for _ in 0..<Int.random(in: 0...9, using: &generator) {
          text += "| " + sentence(4, &generator) + " | c |\n"
        }
      case 4: text += "- " + sentence(12, &generator) + "\n  1. " + sentence(20, &generator) + "\n"
      case 5: text += "> " + sentence(30, &generator) + "\r\n"
      case 6: text += "    " + lines(3, &generator)
      default: text += sentence(60, &generator) + "\n\n"
      }
    }
    return text
  }

  private static func sentence(_ count: Int, _ generator: inout SeededGenerator) -> String {
    (0..<Int.random(in: 1...count, using: &generator))
      .map { _ in words[Int.random(in: words.indices, using: &generator)] }
      .joined(separator: Bool.random(using: &generator) ? " " : "  ")
  }

  private static func lines(_ count: Int, _ generator: inout SeededGenerator) -> String {
    (0..<Int.random(in: 1...count, using: &generator))
      .map { _ in sentence(9, &generator) + "\n" }.joined()
  }
}
