import Corpora
import Foundation
import HTTPTypes
import NIOCore
import Testing

@testable import HTTPAPI

struct DocumentStreamTests {
  private static let path = "/api/v1/collections/c/documents"

  private func line(_ id: String, axis: Int) -> String {
    let chunk: JSONValue = ["id": .string("c-\(id)"), "embedding": TestVectors.axis(axis)]
    return JSONObject(dictionaryLiteral: ("id", .string(id)), ("chunks", [chunk])).canonicalJSON
  }

  private func stream(_ lines: [String], to api: APIUnderTest) async throws -> Answer {
    try await api.call(
      .put, Self.path, headers: [.contentType: "application/x-ndjson"],
      bytes: Array(lines.joined(separator: "\n").utf8))
  }

  @Test(arguments: Access.allCases)
  func `each line has a result, and a bad line spoils no other`(access: Access) async throws {
    try await APIUnderTest.with(access) { api in
      try await api.fill()
      let answer = try await stream(
        [
          line("a", axis: 0), "", "{broken", line("b", axis: 1).replacing("[0,1,0,0]", with: "[1]"),
          line("d0", axis: 0), #"{"id":"x","colour":"red"}"#, line("a", axis: 0),
          line("a", axis: 2),
        ], to: api)
      #expect(answer.status == 200)
      let body = try answer.json
      let results = try #require(body["results"]?.arrayValue)
      #expect(results.map { $0["line"] } == [1, 3, 4, 5, 6, 7, 8])
      #expect(
        results.map { $0["status"]?.stringValue } == [
          "created", "failed", "failed", "replaced", "failed", "unchanged", "replaced",
        ])
      #expect(results[1]["problem"]?["status"] == 400)
      #expect(results[2]["problem"]?["errors"]?[0]?["pointer"] == "/chunks/0/embedding")
      #expect(results[2]["id"] == "b")
      #expect(results[4]["problem"]?["errors"]?[0]?["pointer"] == "/colour")
      #expect(body["created"] == 1)
      #expect(body["failed"] == 3)
      let counts = try await api.call(.get, "/api/v1/collections/c").json["counts"]
      #expect(counts?["documents"] == 5)
    }
  }

  @Test func `many documents come in over several batches`() async throws {
    try await APIUnderTest.with { api in
      try await api.fill()
      let lines = (0..<700).map { line("n\($0)", axis: $0 % 4) }
      let body = try await stream(lines, to: api).json
      #expect(body["created"] == 700)
      let page = try await api.call(.get, Self.path + "?limit=1000").json
      #expect(page["documents"]?.arrayValue?.count == 704)
    }
  }

  @Test func `an unknown collection is told before anything is read`() async throws {
    try await APIUnderTest.with { api in
      let answer = try await stream([line("a", axis: 0)], to: api)
      #expect(answer.status == 404)
    }
  }

  @Test(arguments: 0..<20)
  func `lines are the same however the bytes arrive`(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let text = "first\n\nthird line\r\nlast"
    var splitter = LineSplitter(maximumBytes: 100)
    var lines: [[UInt8]] = []
    var rest = Array(text.utf8)[...]
    while !rest.isEmpty {
      let count = Int.random(in: 1...rest.count, using: &generator)
      lines += try splitter.append(ByteBuffer(bytes: rest.prefix(count)))
      rest = rest.dropFirst(count)
    }
    if let last = splitter.remainder() { lines.append(last) }
    #expect(
      lines.map { String(decoding: $0, as: UTF8.self) } == ["first", "", "third line\r", "last"],
      "seed \(seed)")
  }

  @Test func `a line over the limit ends the stream`() throws {
    var splitter = LineSplitter(maximumBytes: 4)
    #expect(throws: HTTPProblem.self) { try splitter.append(ByteBuffer(string: "12345")) }
  }
}
