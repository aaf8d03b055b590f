import Corpora
import HTTPTypes
import Testing

struct FailureRouteTests {
  private static let path = "/api/v1/collections/c/failures"

  /// A question along an axis that went wrong, or right.
  private func judge(
    _ api: APIUnderTest, axis: Int, score: Double, actor: String, label: JSONValue = .null,
    chunk: JSONValue? = nil
  ) async throws {
    let answer = try await api.search(axis).json
    let recorded = try await api.call(
      .post, "/api/v1/feedback",
      [
        "query_id": answer["query_id"] ?? .null, "name": "thumb", "score": .number(score),
        "label": label, "actor": .string(actor),
        "target": ["kind": "chunk", "id": chunk ?? answer["hits"]?[0]?["chunk_id"] ?? .null],
      ])
    #expect(recorded.status == 200, "\(recorded.text)")
  }

  private func failures(_ api: APIUnderTest) async throws -> [JSONValue] {
    try await api.call(.get, Self.path).json["failures"]?.arrayValue ?? []
  }

  @Test func `an event changes warnings in the very next search`() async throws {
    try await APIUnderTest.with { api in
      try await api.fill()
      #expect(try await api.search(0).json["warnings"] == [])
      try await judge(api, axis: 0, score: -1, actor: "ann")
      let warning = try await api.search(0).json["warnings"]?[0]
      #expect(warning?["kind"] == "similar_failure")
      #expect(warning?["state"] == "open")
      #expect(try await api.search(2).json["warnings"] == [])
    }
  }

  @Test func `a fixed failure that comes back is regressed and says what changed in between`()
    async throws
  {
    try await APIUnderTest.with { api in
      try await api.fill()
      try await judge(api, axis: 0, score: -1, actor: "ann")
      #expect(try await failures(api).first?["fix_candidate"] == false)
      let rewritten = try await api.call(
        .put, "/api/v1/collections/c/documents",
        [
          "documents": [
            [
              "id": "d0", "source_uri": "test://0",
              "chunks": [["id": "k0b", "embedding": TestVectors.axis(0), "text": "rewritten"]],
            ]
          ]
        ])
      #expect(rewritten.status == 200)
      let candidate = try #require(try await failures(api).first)
      #expect(candidate["fix_candidate"] == true)
      let replays = try await api.call(.post, Self.path + "/replay", [:]).json["replays"]
      #expect(replays?[0]?["outcome"] == "improved")
      #expect(replays?[0]?["top_chunk_ids"] == ["k0b"])
      #expect(try await failures(api).first?["state"] == "open")
      for actor in ["bob", "eve"] { try await judge(api, axis: 0, score: 1, actor: actor) }
      #expect(try await failures(api).first?["state"] == "fixed")
      #expect(try await api.search(0).json["warnings"] == [])
      try await judge(api, axis: 0, score: -1, actor: "dan")
      let regressed = try #require(try await failures(api).first)
      #expect(regressed["state"] == "regressed")
      #expect(regressed["regressions"] == 1)
      #expect(regressed["history"]?[0]?.stringValue?.contains("replaced or deleted") == true)
    }
  }

  @Test func `a replay tells a failure that nothing repaired, and logs nothing`() async throws {
    try await APIUnderTest.with { api in
      try await api.fill()
      try await judge(api, axis: 0, score: -1, actor: "ann")
      let id = try #require(try await failures(api).first?["id"])
      let before = try await api.call(.get, "/api/v1/collections/c").json["counts"]
      let replay = try await api.call(.post, Self.path + "/replay", ["failure_id": id]).json
      #expect(replay["replays"]?[0]?["outcome"] == "unchanged")
      #expect(replay["replays"]?[0]?["questions"] == 1)
      #expect(try await api.call(.get, "/api/v1/collections/c").json["counts"] == before)
      let unknown = try await api.call(.post, Self.path + "/replay", ["failure_id": "none"])
      #expect(unknown.status == 404)
    }
  }

  @Test(arguments: Access.allCases)
  func `what the corpus lacks is listed as a gap`(access: Access) async throws {
    try await APIUnderTest.with(access) { api in
      try await api.fill()
      for actor in ["ann", "bob"] {
        try await judge(api, axis: 3, score: -1, actor: actor, label: "missing")
      }
      try await judge(api, axis: 1, score: -1, actor: "ann", label: "irrelevant")
      let gaps = try await api.call(.get, Self.path + "/gaps").json["gaps"]?.arrayValue ?? []
      #expect(gaps.count == 1)
      #expect(gaps.first?["events"] == 2)
      #expect(gaps.first?["actors"] == 2)
    }
  }
}
