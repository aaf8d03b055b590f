import Corpora
import HTTPTypes
import Testing

struct FreshnessRouteTests {
  private static let path = "/api/v1/collections/c/staleness"

  /// Two versions of one source, without texts: `old` and `new`, almost equal in vector.
  private func fillVersions(_ api: APIUnderTest) async throws {
    try await api.fill()
    let versions = ["old", "new"].enumerated().map { place, name -> JSONValue in
      [
        "id": .string(name), "source_uri": "test://handbook", "version": .string("\(place + 1)"),
        "chunks": [
          ["id": .string(name), "embedding": [0.6, 0.79, .number(0.01 * Double(place)), 0]]
        ],
      ]
    }
    let written = try await api.call(
      .put, "/api/v1/collections/c/documents", ["documents": .array(versions)])
    #expect(written.status == 200, "\(written.text)")
  }

  private func findings(_ api: APIUnderTest, _ query: String = "") async throws -> [JSONValue] {
    try await api.call(.get, Self.path + query).json["findings"]?.arrayValue ?? []
  }

  private func note(_ api: APIUnderTest, _ state: String) async throws -> Answer {
    try await api.call(
      .post, Self.path + "/sync",
      ["sources": [["document_id": "d0", "state": .string(state), "fingerprint": "etag"]]])
  }

  /// Searches for the versions and labels the older one.
  private func outdated(_ api: APIUnderTest, by actor: String) async throws {
    let id = try await api.call(
      .post, "/api/v1/collections/c/search",
      ["embedding": [0.6, 0.79, 0, 0], "limit": 3]
    ).json["query_id"]
    let recorded = try await api.call(
      .post, "/api/v1/feedback",
      [
        "query_id": id ?? .null, "name": "label", "label": "outdated", "score": -1,
        "actor": .string(actor), "target": ["kind": "chunk", "id": "old"],
      ])
    #expect(recorded.status == 200, "\(recorded.text)")
  }

  @Test(arguments: Access.allCases)
  func `a gone source never loses its chunks by itself, and its return clears the finding`(
    access: Access
  ) async throws {
    try await APIUnderTest.with(access) { api in
      try await api.fill()
      #expect(try await note(api, "gone").json["results"]?[0]?["status"] == "noted")
      #expect(try await note(api, "gone").json["results"]?[0]?["status"] == "unchanged")
      let found = try #require(try await findings(api, "?verdict=gone_at_source").first)
      #expect(found["document_id"] == "d0")
      #expect(found["action"] == "remove")
      let hit = try await api.search(0).json["hits"]?[0]
      #expect(hit?["chunk_id"] == "k0")
      #expect(hit?["freshness"]?["verdict"] == "gone_at_source")
      #expect(try await note(api, "present").json["results"]?[0]?["status"] == "noted")
      #expect(try await findings(api).isEmpty)
    }
  }

  @Test func `a changed source asks for an ingest, and writing the document again clears it`()
    async throws
  {
    try await APIUnderTest.with { api in
      try await api.fill()
      _ = try await note(api, "changed")
      let found = try #require(try await findings(api).first)
      #expect(found["verdict"] == "changed_at_source")
      #expect(found["action"] == "reingest")
      let plan = try await api.call(
        .post, "/api/v1/collections/c/reindex", ["dry_run": true])
      #expect(plan.text.contains("1 document to be ingested again"))
      let written = try await api.call(
        .put, "/api/v1/collections/c/documents",
        [
          "documents": [
            [
              "id": "d0", "source_uri": "test://0",
              "chunks": [["id": "k0", "embedding": TestVectors.axis(0), "text": "as it is now"]],
            ]
          ]
        ])
      #expect(written.status == 200)
      #expect(try await findings(api).isEmpty)
    }
  }

  @Test func `a sighting names one document or one source, and unknown ones are told`()
    async throws
  {
    try await APIUnderTest.with { api in
      try await api.fill()
      let unknown = try await api.call(
        .post, Self.path + "/sync",
        [
          "sources": [
            ["source_uri": "test://1", "state": "gone"], ["document_id": "x", "state": "gone"],
          ]
        ])
      #expect(unknown.status == 200)
      let statuses = try unknown.json["results"]?.arrayValue?.map { $0["status"] }
      #expect(statuses == ["noted", "unknown"])
      for bad: JSONValue in [
        [:], ["state": "gone"], ["document_id": "a", "source_uri": "b", "state": "gone"],
        ["document_id": "a", "state": "lost"], ["document_id": "a"],
      ] {
        let answer = try await api.call(.post, Self.path + "/sync", ["sources": [bad]])
        #expect(answer.status == 400)
      }
    }
  }

  @Test func `one vandal cannot flag, two people can, and a dismissal holds against repeats`()
    async throws
  {
    try await APIUnderTest.with { api in
      try await fillVersions(api)
      for _ in 0..<10 { try await outdated(api, by: "vandal") }
      #expect(try await findings(api).isEmpty)
      for actor in ["ann", "bob"] { try await outdated(api, by: actor) }
      let found = try #require(try await findings(api).first)
      #expect(found["chunk_ids"] == ["old"])
      #expect(found["newer_chunk_ids"] == ["new"])
      let id = try #require(found["id"]?.stringValue)
      let dismissed = try await api.call(
        .patch, Self.path + "/" + id, ["state": "dismissed", "note": "still true"])
      #expect(try dismissed.json["note"] == "still true")
      for actor in ["ann", "bob", "vandal"] { try await outdated(api, by: actor) }
      #expect(try await findings(api).isEmpty)
      #expect(try await findings(api, "?state=dismissed").count == 1)
    }
  }

  @Test func `a verdict that the owner chose hides its chunks, and only then`() async throws {
    try await APIUnderTest.with { api in
      try await api.fill()
      _ = try await note(api, "gone")
      #expect(try await api.search(0).json["hits"]?[0]?["chunk_id"] == "k0")
      for (hidden, first): (JSONValue, JSONValue) in [
        (["gone_at_source"], "k1"), ([], "k0"),
      ] {
        let changed = try await api.call(
          .patch, "/api/v1/collections/c",
          ["settings": ["staleness": ["hide_verdicts": hidden]]])
        #expect(changed.status == 200)
        #expect(try await api.search(0).json["hits"]?[0]?["chunk_id"] == first)
      }
    }
  }

  @Test func `the newest version stands first unless the owner says otherwise`() async throws {
    try await APIUnderTest.with { api in
      try await fillVersions(api)
      let question: JSONValue = ["embedding": [0.6, 0.79, 0, 0], "limit": 2, "log": false]
      let path = "/api/v1/collections/c/search"
      #expect(try await api.call(.post, path, question).json["hits"]?[0]?["chunk_id"] == "new")
      _ = try await api.call(
        .patch, "/api/v1/collections/c", ["settings": ["staleness": ["newest_first": false]]])
      #expect(try await api.call(.post, path, question).json["hits"]?[0]?["chunk_id"] == "old")
    }
  }
}
