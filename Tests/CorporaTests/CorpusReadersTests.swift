import Corpora
import Testing

struct CorpusReadersTests {
  @Test(arguments: [
    ("beir", CorpusLayout.beir), ("docs", .documents), ("docs/a.md", .documents),
    ("x.jsonl", .jsonLines), ("x.NDJSON", .jsonLines), ("x.npy", .npy), ("x.fvecs", .fvecs),
  ])
  func `the layout is told by folder and ending`(path: String, layout: CorpusLayout) throws {
    let files = MemoryFiles([
      "beir/corpus.jsonl": "", "beir/readme.md": "", "docs/a.md": "", "docs/b.png": "",
      "x.jsonl": "", "x.NDJSON": "", "x.npy": "", "x.fvecs": "",
    ])
    let reader = try CorpusReaders.detect(path: path, options: ReaderOptions(files: files))
    #expect(reader.layout == layout)
  }

  @Test func `what is not understood is refused with what is`() {
    let options = ReaderOptions(files: MemoryFiles(["d/a.pdf": "", "d/b.docx": "", "x": ""]))
    let error = #expect(throws: CorpusError.self) {
      try CorpusReaders.detect(path: "d", options: options)
    }
    #expect(error?.code == .unknownLayout)
    #expect(error?.message.contains(".docx, .pdf") == true)
    #expect(error?.message.contains(".jsonl") == true)
    #expect(throws: CorpusError.self) { try CorpusReaders.detect(path: "x", options: options) }
    let missing = #expect(throws: CorpusError.self) {
      try CorpusReaders.detect(path: "nowhere", options: options)
    }
    #expect(missing?.code == .notFound)
  }
}
