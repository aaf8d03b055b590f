import Corpora
import Testing

struct ChunkerTests {
  let small = ChunkerConfiguration(
    targetTokens: 20, maximumTokens: 30, overlapTokens: 6, maximumHeadingTokens: 8)

  func chunks(
    _ markdown: String, _ configuration: ChunkerConfiguration? = nil, title: String? = nil
  ) throws -> [Chunk] {
    let chunker = try Chunker(configuration: configuration ?? small)
    return chunker.chunks(of: MarkdownParser.parse(markdown), documentID: "doc.md", title: title)
  }

  @Test func `a chunk never crosses a heading and carries its path`() throws {
    let chunks = try chunks("# Guide\nIntro.\n## Install\nRun it.\n## Use\nPress the key.\n")
    #expect(chunks.map(\.text) == ["Intro.", "Run it.", "Press the key."])
    #expect(chunks.map(\.headingPath) == [["Guide"], ["Guide", "Install"], ["Guide", "Use"]])
    #expect(chunks[1].embeddedText == "Guide > Install\nRun it.")
    #expect(chunks.map(\.id) == ["doc.md#guide.1", "doc.md#guide/install.1", "doc.md#guide/use.1"])
  }

  @Test func `an edit in one section leaves other sections' ids and fingerprints alone`() throws {
    let before = try chunks("# A\n## One\nAlpha.\n## Two\nBeta.\n## One\nGamma.\n")
    let long = String(repeating: "Alpha grows longer by some words. ", count: 20)
    let after = try chunks("# A\n## One\n\(long)\n## Two\nBeta.\n## One\nGamma.\n")
    #expect(after.count > before.count)
    let kept = Dictionary(uniqueKeysWithValues: after.map { ($0.id, $0.fingerprint) })
    for chunk in before.dropFirst() { #expect(kept[chunk.id] == chunk.fingerprint) }
    #expect(before.last?.id == "doc.md#a/one~2.1")
  }

  @Test func `a fence that fits stays whole`() throws {
    let code =
      "```swift\n" + (1...5).map { "let value\($0) = \($0)" }.joined(separator: "\n") + "\n```"
    let chunks = try chunks("Some words come before it here.\n\n\(code)\n\nAnd some follow.\n")
    #expect(chunks.contains { $0.text.contains(code) })
  }

  @Test func `a fence that fits no chunk parts between lines`() throws {
    let lines = (1...40).map { "  step \($0) of the plan" }
    let chunks = try chunks("```\n" + lines.joined(separator: "\n") + "\n```\n")
    #expect(chunks.count > 3)
    let seen = chunks.flatMap { $0.text.split(separator: "\n").map(String.init) }
    #expect(seen.filter { $0 != "```" } == lines)
  }

  @Test func `a table that continues repeats its column names`() throws {
    let rows = (1...20).map { "| name\($0) | the value \($0) |" }
    let chunks = try chunks(
      "| Name | Value |\n|---|---|\n" + rows.joined(separator: "\n") + "\n")
    #expect(chunks.count > 2)
    for chunk in chunks { #expect(chunk.text.hasPrefix("| Name | Value |\n")) }
    let seen = chunks.flatMap { $0.text.split(separator: "\n").map(String.init) }
    #expect(seen.filter { $0.contains("name") } == rows)
  }

  @Test func `a line that announces code or a table goes with it`() throws {
    let text = "One two three four five six. Seven eight nine ten eleven. Run this command:"
    let code = "```\none two three four five six seven eight nine\n```"
    let chunks = try chunks("\(text)\n\n\(code)\n")
    #expect(chunks.count == 2)
    #expect(chunks[1].text.hasSuffix("Run this command:\n\n\(code)"))
    #expect(!chunks[0].text.contains("command"))
    let table = "| a | b |\n|---|---|\n| one two three | four five six |"
    let captioned = try self.chunks("\(text.dropLast()) now.\n\nTable 1. Names\n\n\(table)\n")
    #expect(captioned.last?.text.hasSuffix("Table 1. Names\n\n\(table)") == true)
  }

  @Test func `overlap repeats whole sentences`() throws {
    let text = (1...12).map { "Sentence number \($0) is here." }.joined(separator: " ")
    let chunks = try chunks(text)
    #expect(chunks.count > 2)
    for (left, right) in zip(chunks, chunks.dropFirst()) {
      #expect(right.span.lowerBound < left.span.upperBound)
      #expect(right.text.hasPrefix("Sentence number"))
    }
  }

  @Test func `headings without a text are not lost`() throws {
    let chunks = try chunks("# FAQ\n## Is it free?\n## Is it fast?\n# Last\n")
    #expect(chunks.count == 2)
    #expect(chunks[0].text == "## Is it free?\n## Is it fast?")
    #expect(chunks[0].headingPath == ["FAQ"])
    #expect(chunks[1].text == "# Last")
  }

  @Test func `the title is put before the path unless the path says it`() throws {
    #expect(try chunks("## Install\nRun.", title: "Guide")[0].headingPath == ["Guide", "Install"])
    #expect(try chunks("# The Guide\nRun.", title: "guide")[0].headingPath == ["The Guide"])
    #expect(try chunks("Run.", title: "Guide")[0].headingPath == ["Guide"])
  }

  @Test func `a long heading path loses its outer headings first`() throws {
    let chunks = try chunks("# One two three four five\n## Six seven eight nine\nText.\n")
    #expect(chunks[0].headingPath == ["Six seven eight nine"])
  }

  @Test func `ids of any length stay within 512 bytes and apart`() throws {
    let heading = String(repeating: "long heading ", count: 60)
    let chunker = try Chunker(configuration: small)
    let text = MarkdownParser.parse("# \(heading)a\nText.\n# \(heading)b\nText.\n")
    let chunks = chunker.chunks(of: text, documentID: String(repeating: "ä", count: 256))
    #expect(Set(chunks.map(\.id)).count == 2)
    for chunk in chunks { #expect((1...512).contains(chunk.id.utf8.count)) }
  }

  @Test(arguments: [
    (ChunkerConfiguration(targetTokens: 300, maximumTokens: 250), "targetTokens"),
    (ChunkerConfiguration(targetTokens: 20, overlapTokens: 11), "overlapTokens"),
    (ChunkerConfiguration(maximumTokens: 0), "maximumTokens"),
    (ChunkerConfiguration(maximumHeadingTokens: 126), "maximumHeadingTokens"),
    (ChunkerConfiguration(overlapTokens: -1), "overlapTokens"),
  ])
  func `sizes that contradict each other are refused by name`(
    configuration: ChunkerConfiguration, field: String
  ) {
    let error = #expect(throws: CorpusError.self) { try Chunker(configuration: configuration) }
    #expect(error?.code == .invalidConfiguration)
    #expect(error?.field == field)
  }
}
