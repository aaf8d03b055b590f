import Corpora
import HTTPTypes
import Testing

struct FeedbackRouteTests {
  private static let path = "/api/v1/feedback"

  private func thumb(_ queryID: JSONValue?, chunk: String = "k0", _ extra: JSONObject = [:])
    -> JSONValue
  {
    var event: JSONObject = [
      "query_id": queryID ?? "unknown", "name": "thumb", "score": -1, "actor": "ann",
      "target": ["kind": "chunk", "id": .string(chunk)],
    ]
    event.merge(extra) { _, new in new }
    return .object(event)
  }

  @Test(arguments: Access.allCases)
  func `an event is recorded once and answered alike each time`(access: Access) async throws {
    try await APIUnderTest.with(access) { api in
      try await api.fill()
      let id = try await api.search(0).json["query_id"]
      let event = thumb(id, ["id": "e1"])
      let first = try await api.call(.post, Self.path, event)
      #expect(first.status == 200)
      #expect(try first.json["status"] == "recorded")
      #expect(try first.json["linked"] == true)
      #expect(try first.json["chunks"] == ["k0"])
      let second = try await api.call(.post, Self.path, event)
      #expect(second.status == 200)
      #expect(try second.json["status"] == "duplicate")
      let other = try await api.call(.post, Self.path, thumb(id, ["id": "e1", "score": 1]))
      #expect(other.status == 409)
      let counts = try await api.call(.get, "/api/v1/collections/c").json["counts"]
      #expect(counts?["events"] == 1)
    }
  }

  @Test func `an unknown query id is a 404, a chunk that was not shown a 422`() async throws {
    try await APIUnderTest.with { api in
      try await api.fill()
      let id = try await api.search(0, ["limit": 1]).json["query_id"]
      let unknown = try await api.call(.post, Self.path, thumb("nobody"))
      #expect(unknown.status == 404)
      #expect(unknown.pointers == ["/query_id"])
      let notShown = try await api.call(.post, Self.path, thumb(id, chunk: "k3"))
      #expect(notShown.status == 422)
      #expect(notShown.pointers == ["/target/id"])
      let counts = try await api.call(.get, "/api/v1/collections/c").json["counts"]
      #expect(counts?["events"] == 0)
    }
  }

  @Test(
    arguments: [
      (["score": 1.5], "/score"), (["score": -2], "/score"), (["score": "bad"], "/score"),
      (["label": "boring"], "/label"), (["source": "dog"], "/source"),
      (["timestamp": "yesterday"], "/timestamp"), (["target": ["kind": "page"]], "/target/kind"),
      (["target": ["kind": "chunk"]], "/target/id"), (["weight": 5], "/weight"),
      (["target": ["kind": "chunk", "id": "k0", "rank": 0]], "/target/rank"),
    ] as [(JSONObject, String)])
  func `a field that is wrong is a 400 that names it`(extra: JSONObject, pointer: String)
    async throws
  {
    try await APIUnderTest.with { api in
      try await api.fill()
      let id = try await api.search(0).json["query_id"]
      let answer = try await api.call(.post, Self.path, thumb(id, extra))
      #expect(answer.status == 400)
      #expect(answer.pointers == [pointer], "\(answer.text)")
    }
  }

  @Test func `a score may be left out only where the name says it`() async throws {
    try await APIUnderTest.with { api in
      try await api.fill()
      let id = try await api.search(0).json["query_id"] ?? .null
      for (name, status) in [("thumb", 400), ("rating", 400), ("click", 200), ("label", 200)] {
        var event: JSONObject = [
          "query_id": id, "name": .string(name), "target": ["kind": "chunk", "id": "k0"],
        ]
        if name == "label" { event["label"] = "outdated" }
        let answer = try await api.call(.post, Self.path, .object(event))
        #expect(answer.status == status, "\(name): \(answer.text)")
      }
    }
  }

  @Test func `null takes an event back`() async throws {
    try await APIUnderTest.with { api in
      try await api.fill()
      let id = try await api.search(0).json["query_id"]
      #expect(try await api.call(.post, Self.path, thumb(id)).status == 200)
      let retraction = try await api.call(.post, Self.path, thumb(id, ["score": nil]))
      #expect(retraction.status == 200, "\(retraction.text)")
      let chunk = try await api.call(.get, "/api/v1/collections/c/chunks/k0").json
      #expect(chunk["votes"]?["negative"] == 0)
    }
  }

  @Test func `a batch judges each event by itself`() async throws {
    try await APIUnderTest.with { api in
      try await api.fill()
      let id = try await api.search(0, ["limit": 1]).json["query_id"]
      let answer = try await api.call(
        .post, Self.path + "/batch",
        [
          "events": [
            thumb(id, ["id": "a"]), thumb("nobody"), thumb(id, chunk: "k3"),
            thumb(id, ["score": 7]), thumb(id, ["id": "a"]), "no event",
          ]
        ])
      #expect(answer.status == 200)
      let results = try #require(try answer.json["results"]?.arrayValue)
      #expect(results.map { $0["code"] } == [200, 404, 422, 400, 200, 400])
      #expect(results[0]["status"] == "recorded")
      #expect(results[1]["problem"]?["type"] == "urn:scrubjay:problem:not_found")
      #expect(results[4]["status"] == "duplicate")
      let counts = try await api.call(.get, "/api/v1/collections/c").json["counts"]
      #expect(counts?["events"] == 1)
    }
  }

  @Test(arguments: [0, 1_001])
  func `a batch has 1 to 1,000 events`(count: Int) async throws {
    try await APIUnderTest.with { api in
      let events = (0..<count).map { _ in thumb("q") }
      let answer = try await api.call(.post, Self.path + "/batch", ["events": .array(events)])
      #expect(answer.status == 400)
      #expect(answer.pointers == ["/events"])
    }
  }
}
