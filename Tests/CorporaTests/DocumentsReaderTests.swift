import Corpora
import Foundation
import Testing

struct DocumentsReaderTests {
  @Test func `front matter fills the fields and the rest becomes metadata`() async throws {
    let files = MemoryFiles([
      "docs/guide.md": """
      ---
      title: "The Guide"   # shown in hits
      version: 1.10
      published_at: 2025-03-01
      expires_at: 2025-03-01T12:30:00.5+02:00
      source_uri: handbook/guide
      tags: [a, 'b c', 3]
      metadata:
        product: pump
        nested:
          - one
          - two
      ---
      # Heading

      Text.
      """
    ])
    let reader = DocumentsReader(path: "docs", options: ReaderOptions(files: files))
    let document = try #require(try await reader.allItems().first?.document)
    #expect(document.id == "guide.md")
    #expect(document.sourceURI == "handbook/guide")
    #expect(document.title == "The Guide")
    #expect(document.version == "1.10")
    #expect(document.publishedAt == Date(timeIntervalSince1970: 1_740_787_200))
    #expect(document.expiresAt == Date(timeIntervalSince1970: 1_740_825_000.5))
    #expect(
      document.metadata == [
        "tags": ["a", "b c", 3], "product": "pump", "nested": ["one", "two"],
      ])
    #expect(document.blockTexts == ["# Heading", "Text."])
  }

  @Test func `a source may be spelled either way`() async throws {
    let files = MemoryFiles([
      "d/a.md": "---\nsource: handbook/a\n---\nText", "d/b.md": "---\nsource_uri: 7\n---\nText",
    ])
    let reader = DocumentsReader(path: "d", options: ReaderOptions(files: files))
    let items = try await reader.allItems()
    #expect(items.map(\.document?.sourceURI) == ["handbook/a", "7"])
  }

  @Test func `files come in the order of their paths and others are passed over`() async throws {
    let files = MemoryFiles([
      "d/b.txt": "two", "d/a/z.md": "# One\nText", "d/c.html": "<h1>Three</h1><p>Text</p>",
      "d/image.png": "x", "d/a.jsonl": "{}",
    ])
    let reader = DocumentsReader(
      path: "d", options: ReaderOptions(sourcePrefix: "https://docs.example.org/", files: files))
    let items = try await reader.allItems()
    #expect(items.map(\.position.file) == ["a/z.md", "b.txt", "c.html"])
    #expect(items.last?.document?.sourceURI == "https://docs.example.org/c.html")
    #expect(items.last?.document?.title == "Three")
    #expect(try reader.extent() == CorpusExtent(items: 3, bytes: 38))
  }

  @Test func `a bad file is reported with its place and reading goes on`() async throws {
    var files = MemoryFiles([
      "d/a.md": "---\ntitle: x\n  bad: y\n---\nText", "d/b.md": " \n", "d/d.md": "fine",
      "d/e.md": "---\npublished_at: soon\n---\nText", "d/f.md": "---\nopen: 1\n",
    ])
    files.contents["d/c.md"] = Array("line\nab".utf8) + [0xC3, 0x28]
    let reader = DocumentsReader(path: "d", options: ReaderOptions(files: files))
    let items = try await reader.allItems()
    let problems = items.compactMap(\.problem)
    #expect(
      problems.map(\.code) == [.malformed, .empty, .invalidEncoding, .invalidField, .malformed])
    #expect(problems[0].location == .init(path: "d/a.md", line: 3, column: 3))
    #expect(problems[1].field == "text")
    #expect(problems[2].location == .init(path: "d/c.md", line: 2, column: 3, byteOffset: 7))
    #expect(problems[3].field == "published_at")
    #expect(items.compactMap(\.document?.id) == ["d.md"])
  }

  @Test func `under the policy to stop the first bad file is thrown`() async throws {
    let files = MemoryFiles(["d/a.md": "fine", "d/b.md": "", "d/c.md": "fine"])
    let reader = DocumentsReader(
      path: "d", options: ReaderOptions(invalidInput: .stop, files: files))
    await #expect(throws: CorpusError.self) { try await reader.allItems() }
  }

  @Test func `reading goes on after a position`() async throws {
    let files = MemoryFiles(["d/a.md": "1", "d/b.md": "2", "d/c.md": "3"])
    let reader = DocumentsReader(path: "d", options: ReaderOptions(files: files))
    let items = try await reader.allItems(after: CorpusPosition(file: "b.md"))
    #expect(items.map(\.position.file) == ["c.md"])
  }

  @Test func `two documents of one id are told apart`() async throws {
    let files = MemoryFiles(["d/a.md": "---\nid: x\n---\none", "d/b.md": "---\nid: x\n---\ntwo"])
    let reader = DocumentsReader(path: "d", options: ReaderOptions(files: files))
    let items = try await reader.allItems()
    #expect(items[0].document?.id == "x")
    #expect(items[1].problem?.code == .duplicateID)
  }

  @Test(arguments: [(10, "tooLarge"), (11, nil)])
  func `a text over the limit is refused by name`(size: Int, code: String?) async throws {
    let files = MemoryFiles(["d/a.txt": "12345678901"])
    let limits = CorpusLimits(maximumTextBytes: size)
    let reader = DocumentsReader(path: "d", options: ReaderOptions(limits: limits, files: files))
    let problem = try await reader.allItems()[0].problem
    #expect(problem?.code == (code == nil ? nil : .tooLarge))
    #expect(problem?.field == (code == nil ? nil : "text"))
  }

  @Test func `a folder on disk is read without hidden files and links`() async throws {
    let root = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    defer { try? FileManager.default.removeItem(at: root) }
    let inner = root.appending(path: "inner")
    try FileManager.default.createDirectory(at: inner, withIntermediateDirectories: true)
    try Data("# T\nText".utf8).write(to: inner.appending(path: "a.md"))
    try Data("hidden".utf8).write(to: root.appending(path: ".b.md"))
    try FileManager.default.createSymbolicLink(
      at: root.appending(path: "link.md"), withDestinationURL: inner.appending(path: "a.md"))
    let reader = try CorpusReaders.detect(path: root.path)
    let items = try await reader.allItems()
    #expect(items.map(\.position.file) == ["inner/a.md"])
    #expect(items[0].document?.sourceURI.hasSuffix("/inner/a.md") == true)
    #expect(items[0].document?.sourceURI.hasPrefix("file:///") == true)
    let single = try CorpusReaders.detect(path: inner.appending(path: "a.md").path)
    #expect(try await single.allItems().map(\.document?.id) == ["a.md"])
  }

  @Test func `blocks that most pages repeat are left out`() async throws {
    var texts: [String: String] = [:]
    for index in 0..<20 {
      texts["d/\(index).html"] = """
        <h1>Page \(index)</h1><h2>Description</h2><p>About \(index).</p>
        <h2>Suite</h2><p>Part of the suite.</p>
        """
    }
    let reader = DocumentsReader(
      path: "d", options: ReaderOptions(files: MemoryFiles(texts)))
    let items = try await reader.allItems()
    #expect(items[0].document?.blockTexts == ["Page 0", "Description", "About 0."])
  }
}
