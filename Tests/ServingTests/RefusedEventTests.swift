import Maintenance
import Corpora
import Foundation
import Storage
import Testing
import VectorIndexes

@testable import Serving

/// Each wrong event is refused with a code and a pointer, and leaves the state as it was.
@Suite struct RefusedEventTests {
  /// An event that cannot be, and how it is refused.
  struct Event: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var code: ServiceError.Code
    var pointer: String
    var change: @Sendable (inout FeedbackInput) -> Void

    init(
      _ description: String, _ code: ServiceError.Code, at pointer: String,
      _ change: @escaping @Sendable (inout FeedbackInput) -> Void
    ) {
      testDescription = description
      self.code = code
      self.pointer = pointer
      self.change = change
    }
  }

  static let events =
    ([1.01, -2, .nan, .infinity] as [Double]).map { score in
      Event("score \(score)", .invalid, at: "/score") { $0.score = score }
    } + [
      Event("a moment in the future", .invalid, at: "/timestamp") {
        $0.timestamp = .distantFuture
      },
      Event("an unknown query", .notFound, at: "/query_id") { $0.queryID = "unknown" },
      Event("no query", .invalid, at: "/query_id") { $0.queryID = "" },
      Event("no event id", .invalid, at: "/id") { $0.id = "" },
      Event("a long event id", .invalid, at: "/id") { $0.id = String(repeating: "e", count: 513) },
      Event("no name", .invalid, at: "/name") { $0.name = "" },
      Event("a long name", .invalid, at: "/name") { $0.name = String(repeating: "n", count: 65) },
      Event("an unknown chunk", .unprocessable, at: "/target/id") {
        $0.target = .chunk("unknown", rank: nil)
      },
      Event("a chunk below the limit", .unprocessable, at: "/target/id") {
        $0.target = .chunk("k3", rank: nil)
      },
      Event("a chunk without an id", .invalid, at: "/target/id") {
        $0.target = .chunk("", rank: nil)
      },
      Event("another rank", .unprocessable, at: "/target/rank") {
        $0.target = .chunk("k0", rank: 2)
      },
      Event("rank 0", .unprocessable, at: "/target/rank") { $0.target = .chunk("k0", rank: 0) },
      Event("an unknown document", .unprocessable, at: "/target/id") {
        $0.target = .document("d3")
      },
      Event("a citation of what was not shown", .unprocessable, at: "/cited/1") {
        $0.cited = ["k0", "k3"]
      },
      Event("too many citations", .tooLarge, at: "/cited") {
        $0.cited = Array(repeating: "k0", count: 1_001)
      },
      Event("a long comment", .tooLarge, at: "/comment") {
        $0.comment = String(repeating: "c", count: 65_537)
      },
      Event("a long correction", .tooLarge, at: "/correction") {
        $0.correction = String(repeating: "c", count: 65_537)
      },
      Event("an expected chunk without an id", .invalid, at: "/expected/chunk_id") {
        $0.expectedChunk = ""
      },
      Event("no session", .invalid, at: "/session_id") { $0.session = "" },
      Event("metadata without an end", .invalid, at: "/metadata") { input in
        var value: JSONValue = "deep"
        for _ in 0..<20 { value = ["deeper": value] }
        input.metadata = ["deep": value]
      },
    ]

  @Test(arguments: events)
  func `an event that cannot be is refused and not recorded`(event: Event) async throws {
    try await withInstance { instance in
      try await instance.fill()
      let answer = try await instance.search(
        SearchInput(embedding: axis(0), limit: 2), in: shelf)
      let query = try #require(answer.queryID)
      try await instance.store.flush()
      let before = try await instance.state(of: shelf)
      var input = FeedbackInput(
        id: "e", queryID: query, name: "thumb", target: .chunk("k0", rank: 1), score: -1)
      event.change(&input)
      let results = await instance.recordFeedback([input])
      await expect(event.code, at: event.pointer) { _ = try #require(results.first).get() }
      #expect(try await instance.state(of: shelf) == before)
    }
  }
}
