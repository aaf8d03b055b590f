import Corpora
import HTTPTypes
import Testing

struct LearningRouteTests {
  private static let base = "/api/v1/collections/c"

  private func vote(_ api: APIUnderTest, by actor: String, chunk: String = "k0") async throws {
    let id = try await api.search(0, ["actor": .string(actor)]).json["query_id"] ?? .null
    let answer = try await api.call(
      .post, "/api/v1/feedback",
      [
        "id": .string("by \(actor)"), "query_id": id, "name": "thumb", "score": -1,
        "actor": .string(actor), "target": ["kind": "chunk", "id": .string(chunk)],
      ])
    #expect(answer.status == 200, "\(answer.text)")
  }

  private func votes(_ api: APIUnderTest) async throws -> JSONValue? {
    try await api.call(.get, Self.base + "/chunks/k0").json["votes"]?["negative"]
  }

  @Test func `the state of learning is told, and a fold of the ledger gives the same`()
    async throws
  {
    try await APIUnderTest.with { api in
      try await api.fill()
      try await vote(api, by: "ann")
      let state = try await api.call(.get, Self.base + "/learning").json
      #expect(state["events"] == 1)
      #expect(state["learning"] == "balanced")
      #expect(state["exploration_rate"] == 0.02)
      #expect(state["trial"] == nil)
      let rebuilt = try await api.call(.post, Self.base + "/learning/rebuild", [:])
      #expect(rebuilt.status == 200, "\(rebuilt.text)")
      #expect(try rebuilt.json["identical"] == true)
      #expect(try await api.call(.get, Self.base + "/learning").json == state)
    }
  }

  @Test func `a retraction tells how many events it reaches, and a dry run changes nothing`()
    async throws
  {
    try await APIUnderTest.with { api in
      try await api.fill()
      for actor in ["ann", "bob"] { try await vote(api, by: actor) }
      let path = Self.base + "/retractions"
      let planned = try await api.call(.post, path, ["actor": "ann", "dry_run": true])
      #expect(try planned.json == ["id": nil, "events": 1])
      #expect(try await votes(api) == 2)
      let done = try await api.call(
        .post, path, ["id": "r1", "actor": "ann", "note": "why", "decided_by": "eve"])
      #expect(try done.json == ["id": "r1", "events": 1])
      #expect(try await votes(api) == 1)
      let byID = try await api.call(.post, path, ["event_id": "by bob"])
      #expect(try byID.json["events"] == 1)
      #expect(try await votes(api) == 0)
    }
  }

  @Test(
    arguments: [
      ([:], "/event_id", 400), (["actor": "a", "event_id": "e"], "/event_id", 400),
      (["from": "2026-01-01T00:00:00Z"], "/until", 400),
      (["until": "2026-01-01T00:00:00Z"], "/from", 400),
      (["from": "2026-01-02T00:00:00Z", "until": "2026-01-01T00:00:00Z"], "/until", 400),
      (["from": "2026-01-02T00:00:00Z", "until": "2999-01-01T00:00:00Z"], "/until", 400),
      (["event_id": "unknown"], "/event_id", 404),
    ] as [(JSONValue, String, Int)])
  func `a retraction of nothing that can be named is refused`(
    body: JSONValue, pointer: String, status: Int
  ) async throws {
    try await APIUnderTest.with { api in
      try await api.fill()
      let answer = try await api.call(.post, Self.base + "/retractions", body)
      #expect(answer.status == status, "\(answer.text)")
      #expect(answer.pointers == [pointer], "\(answer.text)")
    }
  }

  @Test func `a person who is erased leaves nothing to be found`() async throws {
    try await APIUnderTest.with { api in
      try await api.fill()
      for actor in ["ann lee/+", "bob"] { try await vote(api, by: actor) }
      let path = Self.base + "/actors/ann%20lee%2F%2B"
      let erased = try await api.call(.delete, path)
      #expect(erased.status == 200, "\(erased.text)")
      #expect(try erased.json == ["retrievals": 1, "events": 1])
      #expect(try await votes(api) == 1)
      #expect(try await api.call(.get, Self.base).json["counts"]?["retrievals"] == 1)
      #expect(try await api.call(.delete, path).json == ["retrievals": 0, "events": 0])
    }
  }

  @Test(
    arguments: [
      (["learning": "wild"], "/learning"), (["exploration_rate": 0.5], "/exploration_rate"),
      (["tuning": ["hold": "much"]], "/tuning/hold"), (["tuning": ["hold": 99]], "/tuning/hold"),
      (["tuning": ["other": 1]], "/tuning/other"), (["seed": 1], "/seed"),
    ] as [(JSONValue, String)])
  func `a candidate that cannot be is a 400 that names the field`(
    body: JSONValue, pointer: String
  ) async throws {
    try await APIUnderTest.with { api in
      try await api.fill()
      for path in ["/learning/proposals", "/learning/diff"] {
        let answer = try await api.call(.post, Self.base + path, body)
        #expect(answer.status == 400, "\(answer.text)")
        #expect(answer.pointers == [pointer], "\(answer.text)")
      }
    }
  }

  @Test func `exploration is set like any setting, within its bounds`() async throws {
    try await APIUnderTest.with { api in
      try await api.fill()
      let set = try await api.call(
        .patch, Self.base, ["settings": ["exploration_rate": 0.1]])
      #expect(try set.json["settings"]?["exploration_rate"] == 0.1)
      let refused = try await api.call(
        .patch, Self.base, ["settings": ["exploration_rate": 0.21]])
      #expect(refused.status == 400)
      #expect(refused.pointers == ["/settings/exploration_rate"])
      let explained = try await api.search(0, ["explain": true])
      #expect(try explained.json["hits"]?[0]?["adjustment"]?["propensity"] == 1)
      #expect(try await api.search(0).json["hits"]?[0]?["adjustment"]?["propensity"] == nil)
    }
  }
}
