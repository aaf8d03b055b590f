import Corpora
import Foundation
import Testing

struct JSONLinesReaderTests {
  func reader(_ text: String, limits: CorpusLimits = .standard) -> JSONLinesReader {
    JSONLinesReader(
      path: "c.jsonl",
      options: ReaderOptions(
        limits: limits, sourcePrefix: "c#", files: MemoryFiles(["c.jsonl": text])))
  }

  @Test func `fields, other keys and vectors are read`() async throws {
    let base64 = Data([0, 0, 0x80, 0x3F, 0, 0, 0, 0xC0]).base64EncodedString()
    let items = try await reader(
      """
      {"id":"a","text":"One.","title":"T","version":2,"lang":"en","metadata":{"k":1}}

      {"_id":"b","text":"Two.","embedding":[0.5,-1],"metadata":{"source_uri":"s"}}
      {"id":"c","embedding":"\(base64)"}
      {"id":"d","chunks":[{"id":"d1","text":"x"},{"id":"d2","embedding":[1]}]}
      """
    ).allItems()
    let documents = items.compactMap(\.document)
    #expect(documents.map(\.id) == ["a", "b", "c", "d"])
    #expect(documents.map(\.sourceURI) == ["c#a", "s", "c#c", "c#d"])
    #expect(documents[0].metadata == ["lang": "en", "k": 1])
    #expect(documents[0].version == "2")
    #expect(
      documents[1].content == .chunks([ProvidedChunk(id: "b", text: "Two.", embedding: [0.5, -1])]))
    #expect(documents[2].content == .chunks([ProvidedChunk(id: "c", embedding: [1, -2])]))
    #expect(
      documents[3].content
        == .chunks([
          ProvidedChunk(id: "d1", text: "x"), ProvidedChunk(id: "d2", embedding: [1]),
        ]))
    #expect(items.map(\.position.record) == [1, 3, 4, 5])
  }

  @Test(arguments: [
    (#"{"id":"a","text":"x"#, CorpusError.Code.malformed, nil as String?),
    (#"[1]"#, .malformed, nil),
    (#"{"text":"x"}"#, .invalidField, "id"),
    (#"{"id":"","text":"x"}"#, .invalidField, "id"),
    (#"{"id":"a"}"#, .invalidField, "text"),
    (#"{"id":"a","text":" "}"#, .empty, "text"),
    (#"{"id":"a","text":[1]}"#, .invalidField, "text"),
    (#"{"id":"a","text":"x","metadata":[]}"#, .invalidField, "metadata"),
    (#"{"id":"a","text":"x","metadata":{"a":{"b":{}}}}"#, .invalidField, "metadata"),
    (#"{"id":"a","embedding":[]}"#, .invalidField, "embedding"),
    (#"{"id":"a","embedding":[1e300]}"#, .invalidField, "embedding"),
    (#"{"id":"a","embedding":["x"]}"#, .invalidField, "embedding"),
    (#"{"id":"a","embedding":"AAA="}"#, .invalidField, "embedding"),
    (#"{"id":"a","chunks":[]}"#, .empty, "chunks"),
    (#"{"id":"a","chunks":[{"id":"x"}]}"#, .empty, "chunks[0]"),
    (#"{"id":"a","chunks":[{"text":"x"}]}"#, .invalidField, "chunks[0].id"),
    (
      #"{"id":"a","chunks":[{"id":"x","text":"t"},{"id":"x","text":"t"}]}"#, .duplicateID,
      "chunks[1].id"
    ),
    (#"{"id":"a","text":"x","published_at":"2025-02-30"}"#, .invalidField, "published_at"),
    (#"{"id":"first","text":"x"}"#, .duplicateID, "id"),
    (#"{"id":"a","text":"\#(String(repeating: "x", count: 400))"}"#, .tooLarge, nil),
  ])
  func `a bad line is reported and the next one is read`(
    line: String, code: CorpusError.Code, field: String?
  ) async throws {
    let limits = CorpusLimits(maximumMetadataDepth: 2, maximumRecordBytes: 200)
    let items = try await reader(
      #"{"id":"first","text":"x"}"# + "\n\(line)\n" + #"{"id":"last","text":"x"}"#, limits: limits
    ).allItems()
    #expect(items.count == 3)
    #expect(items[1].problem?.code == code)
    #expect(items[1].problem?.field == field)
    #expect(items[1].problem?.location.path == "c.jsonl")
    #expect(items[1].problem?.location.line == 2)
    #expect(items[2].document?.id == "last")
  }

  @Test func `reading goes on from every position`() async throws {
    let text = (0..<50).map { #"{"id":"\#($0)","text":"text \#($0)"}"# }.joined(separator: "\r\n\n")
    let reader = reader(text)
    let all = try await reader.allItems()
    #expect(all.count == 50)
    for index in stride(from: 0, to: 50, by: 7) {
      let rest = try await reader.allItems(after: all[index].position)
      #expect(rest.map(\.document) == all.dropFirst(index + 1).map(\.document))
      #expect(rest.map(\.position) == all.dropFirst(index + 1).map(\.position))
    }
  }

  @Test func `lines over many blocks are put together`() async throws {
    let long = String(repeating: "é ", count: 900_000)
    let items = try await reader(
      #"{"id":"a","text":"\#(long)"}"# + "\n" + #"{"id":"b","text":"x"}"# + "\n"
    ).allItems()
    #expect(items.compactMap(\.document?.id) == ["a", "b"])
    #expect(items[0].bytes == long.utf8.count + 21)
  }
}
