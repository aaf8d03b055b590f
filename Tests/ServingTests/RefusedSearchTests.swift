import Maintenance
import Corpora
import Storage
import Testing
import VectorIndexes

@testable import Serving

/// Each wrong search is refused with a code and a pointer, and leaves the state as it was.
@Suite struct RefusedSearchTests {
  /// A search that cannot be, and how it is refused.
  struct Search: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var input: SearchInput
    var code: ServiceError.Code
    var pointer: String?

    init(
      _ description: String, _ input: SearchInput, _ code: ServiceError.Code = .invalid,
      at pointer: String?
    ) {
      testDescription = description
      self.input = input
      self.code = code
      self.pointer = pointer
    }
  }

  static let searches =
    [0, -1, 1_001, 1_000_000_000, .min, .max].map { limit in
      Search("limit \(limit)", SearchInput(embedding: axis(0), limit: limit), at: "/limit")
    } + [
      Search("neither words nor vector", SearchInput(), at: nil),
      Search("words without an embedder", SearchInput(query: "words"), at: "/embedding"),
      Search("no words", SearchInput(query: " \u{a0}", embedding: axis(0)), at: "/query"),
      Search(
        "too many words",
        SearchInput(query: String(repeating: "word ", count: 13_108), embedding: axis(0)),
        .tooLarge, at: "/query"),
      Search(
        "lexical without words", SearchInput(embedding: axis(0), mode: .lexical), at: "/query"),
      Search("hybrid without words", SearchInput(embedding: axis(0), mode: .hybrid), at: "/query"),
      Search("a wrong dimension", SearchInput(embedding: [1]), at: "/embedding"),
      Search("not a number", SearchInput(embedding: [0, 0, .nan, 1]), at: "/embedding/2"),
      Search("an infinity", SearchInput(embedding: [.infinity, 0, 0, 1]), at: "/embedding/0"),
      Search("a zero vector", SearchInput(embedding: [0, 0, 0, 0]), at: "/embedding"),
      Search(
        "a recall of nothing", SearchInput(embedding: axis(0), recallTarget: 0),
        at: "/recall_target"),
      Search(
        "a recall above all", SearchInput(embedding: axis(0), recallTarget: 1.01),
        at: "/recall_target"),
      Search(
        "a recall that is none", SearchInput(embedding: axis(0), recallTarget: .nan),
        at: "/recall_target"),
      Search(
        "a score that is none", SearchInput(embedding: axis(0), minimumScore: .nan),
        at: "/min_score"),
      Search("no id", SearchInput(embedding: axis(0), queryID: ""), at: "/query_id"),
      Search(
        "a long id", SearchInput(embedding: axis(0), queryID: String(repeating: "q", count: 101)),
        at: "/query_id"),
      Search("no session", SearchInput(embedding: axis(0), session: ""), at: "/session_id"),
    ]

  @Test(arguments: searches)
  func `a search that cannot be is refused and not logged`(search: Search) async throws {
    try await withInstance { instance in
      try await instance.fill()
      let before = try await instance.state(of: shelf)
      await expect(search.code, at: search.pointer) {
        _ = try await instance.search(search.input, in: shelf)
      }
      try await instance.store.flush()
      #expect(try await instance.state(of: shelf) == before)
    }
  }
}
