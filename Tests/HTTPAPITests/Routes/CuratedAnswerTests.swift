import Corpora
import HTTPTypes
import Testing

/// Corrections as answers that a maintainer chose.
struct CuratedAnswerTests {
  private static let collection = "/api/v1/collections/c"
  private static let failure = collection + "/failures/failure-1"

  /// A collection with one failure on axis 0 whose correction is known.
  private func prepare(_ api: APIUnderTest, curates: Bool = true) async throws {
    try await api.fill()
    if curates {
      let set = try await api.call(.patch, Self.collection, ["settings": ["curated_answers": true]])
      #expect(set.status == 200, "\(set.text)")
      #expect(try set.json["settings"]?["curated_answers"] == true)
    }
    let answer = try await api.search(0).json
    let recorded = try await api.call(
      .post, "/api/v1/feedback",
      [
        "query_id": answer["query_id"] ?? .null, "name": "correction", "score": -1,
        "correction": "It is 12 now.", "actor": "ann",
        "target": ["kind": "chunk", "id": answer["hits"]?[0]?["chunk_id"] ?? .null],
      ])
    #expect(recorded.status == 200, "\(recorded.text)")
    #expect(try await api.call(.get, Self.failure).status == 200)
  }

  @Test(arguments: Access.allCases)
  func `an answer comes first for its questions alone, and says whose it is`(
    access: Access
  ) async throws {
    try await APIUnderTest.with(access) { api in
      try await prepare(api)
      let made = try await api.call(.put, Self.failure + "/answer", ["note": "Checked."])
      #expect(made.status == 200, "\(made.text)")
      #expect(try made.json["answers"]?[0]?["chunk_id"] == "curated-failure-1")
      #expect(try made.json["fix_candidate"] == true)
      let found = try await api.search(0, ["explain": true, "log": false]).json
      let first = try #require(found["hits"]?[0])
      #expect(first["text"] == "It is 12 now.")
      #expect(first["source_uri"] == "scrubjay:failure/failure-1")
      #expect(first["curated"]?["failure_id"] == "failure-1")
      #expect(first["curated"]?["note"] == "Checked.")
      let words = first["adjustment"]?["explanation"]?["summary"]?.stringValue
      #expect(words?.contains("failure-1") == true)
      let scores = (found["hits"]?.arrayValue ?? []).compactMap { $0["score"]?.doubleValue }
      #expect(scores == scores.sorted(by: >))
      let other = try await api.search(2, ["log": false]).json["hits"]?[0]
      #expect(other?["chunk_id"] == "k2")
      #expect(other?["curated"] == nil)
    }
  }

  @Test func `a far answer is brought in, and plain order, filters and the setting rule it out`()
    async throws
  {
    try await APIUnderTest.with { api in
      try await prepare(api)
      let body: JSONValue = ["text": "See the handbook.", "embedding": TestVectors.axis(3)]
      #expect(try await api.call(.put, Self.failure + "/answer", body).status == 200)
      #expect(try await api.search(0).json["hits"]?[0]?["text"] == "See the handbook.")
      #expect(try await api.search(0, ["rerank": false]).json["hits"]?[0]?["chunk_id"] == "k0")
      let filter: JSONObject = [
        "filter": ["must": [["key": "axis", "match": ["value": 0]]]]
      ]
      #expect(try await api.search(0, filter).json["hits"]?[0]?["chunk_id"] == "k0")
      _ = try await api.call(.patch, Self.collection, ["settings": ["curated_answers": false]])
      #expect(try await api.search(0).json["hits"]?[0]?["chunk_id"] == "k0")
      _ = try await api.call(.patch, Self.collection, ["settings": ["curated_answers": true]])
      #expect(try await api.search(0).json["hits"]?[0]?["text"] == "See the handbook.")
    }
  }

  @Test func `an answer is taken back with its document`() async throws {
    try await APIUnderTest.with { api in
      try await prepare(api)
      _ = try await api.call(.put, Self.failure + "/answer", [:])
      let back = try await api.call(.delete, Self.failure + "/answer")
      #expect(back.status == 200, "\(back.text)")
      #expect(try back.json["answers"] == [])
      #expect(try await api.search(0).json["hits"]?[0]?["chunk_id"] == "k0")
      let document = try await api.call(.get, Self.collection + "/documents/curated-failure-1")
      #expect(document.status == 404)
      #expect(try await api.call(.delete, Self.failure + "/answer").status == 404)
    }
  }

  @Test func `an answer whose document is deleted or rewritten is none any more`() async throws {
    try await APIUnderTest.with { api in
      try await prepare(api)
      let path = Self.collection + "/documents/curated-failure-1"
      _ = try await api.call(.put, Self.failure + "/answer", [:])
      #expect(try await api.call(.delete, path).status == 204)
      #expect(try await api.call(.get, Self.failure).json["answers"] == [])
      #expect(try await api.search(0).json["hits"]?[0]?["chunk_id"] == "k0")
      _ = try await api.call(.put, Self.failure + "/answer", ["text": "One."])
      let second = try await api.call(.put, Self.failure + "/answer", ["text": "Two."])
      #expect(try second.json["answers"]?.arrayValue?.count == 1)
      let found = try await api.search(0)
      #expect(try found.json["hits"]?[0]?["text"] == "Two.", "\(found.text)\n\(second.text)")
    }
  }

  @Test func `off by default, and what cannot be an answer changes nothing`() async throws {
    try await APIUnderTest.with { api in
      try await prepare(api, curates: false)
      let path = Self.failure + "/answer"
      let settings = try await api.call(.get, Self.collection).json["settings"]
      #expect(settings?["curated_answers"] == false)
      #expect(try await api.call(.put, path, [:]).status == 422)
      _ = try await api.call(.patch, Self.collection, ["settings": ["curated_answers": true]])
      let unknown = Self.collection + "/failures/none/answer"
      #expect(try await api.call(.put, unknown, ["text": "x"]).status == 404)
      #expect(try await api.call(.put, path, ["text": " "]).status == 422)
      let short = try await api.call(.put, path, ["text": "x", "embedding": [1, 0]])
      #expect(short.status == 400 && short.pointers == ["/embedding"], "\(short.text)")
      let counts = try await api.call(.get, Self.collection).json["counts"]
      #expect(counts?["documents"] == 4)
      _ = try await api.call(
        .put, Self.collection + "/documents",
        [
          "documents": [
            [
              "id": "curated-failure-1",
              "chunks": [["id": "own", "embedding": TestVectors.axis(1), "text": "own"]],
            ]
          ]
        ])
      #expect(try await api.call(.put, path, [:]).status == 409)
    }
  }
}
