import Corpora
import HTTPTypes
import Testing

struct DecisionRouteTests {
  private static let path = "/api/v1/collections/c/decisions"

  private func pin(_ extra: JSONObject = [:]) -> JSONValue {
    var body: JSONObject = [
      "action": "pin", "chunk_id": "k3", "embedding": TestVectors.axis(0), "note": "why",
      "actor": "maria",
    ]
    body.merge(extra) { _, new in new }
    return .object(body.filter { !$0.value.isNull })
  }

  @Test(arguments: Access.allCases)
  func `a pin is made, listed, taken back and explained`(access: Access) async throws {
    try await APIUnderTest.with(access) { api in
      try await api.fill()
      let made = try await api.call(.post, Self.path, pin(["id": "p"]))
      #expect(made.status == 201, "\(made.text)")
      #expect(try made.json["state"] == "active")
      #expect(try await api.call(.post, Self.path, pin(["id": "p"])).status == 200)
      let answer = try await api.search(0, ["explain": true]).json
      #expect(answer["hits"]?[0]?["chunk_id"] == "k3")
      let explanation = answer["hits"]?[0]?["adjustment"]?["explanation"]
      #expect(explanation?["parts"]?[0]?["name"] == "decision")
      #expect(explanation?["rank_after"] == 1)
      #expect(explanation?["gate"]?["state"] == "closed")
      let list = try await api.call(.get, Self.path + "?state=active&chunk_id=k3").json
      #expect(list["decisions"]?[0]?["history"]?[0]?["note"] == "why")
      #expect(list["decisions"]?[0]?["history"]?[0]?["actor"]?.stringValue?.count == 32)
      let chunk = try await api.call(.get, "/api/v1/collections/c/chunks/k3").json
      #expect(chunk["decisions"]?[0]?["id"] == "p")
      let released = try await api.call(
        .patch, Self.path + "/p", ["state": "released", "note": "done"])
      #expect(try released.json["state"] == "released")
      #expect(try await api.search(0).json["hits"]?[0]?["chunk_id"] == "k0")
      let one = try await api.call(.get, Self.path + "/p").json
      #expect(one["history"]?.arrayValue?.count == 2)
    }
  }

  @Test(
    arguments: [
      (["action": "hide"], "/action", 400), (["action": nil], "/action", 400),
      (["chunk_id": nil], "/chunk_id", 400), (["chunk_id": "none"], "/chunk_id", 404),
      (["embedding": nil], "/query", 400), (["query_id": "q"], "/query", 400),
      (["embedding": [1, 2]], "/embedding", 400), (["weight": 1], "/weight", 400),
      (["embedding": nil, "query_id": "unknown"], "/query_id", 404),
    ] as [(JSONObject, String, Int)])
  func `a field that is wrong is named`(extra: JSONObject, pointer: String, status: Int)
    async throws
  {
    try await APIUnderTest.with { api in
      try await api.fill()
      let answer = try await api.call(.post, Self.path, pin(extra))
      #expect(answer.status == status, "\(answer.text)")
      #expect(answer.pointers == [pointer], "\(answer.text)")
      let list = try await api.call(.get, Self.path).json
      #expect(list["decisions"] == [])
    }
  }

  @Test func `the answer to a correction says why the right chunk was missed`() async throws {
    try await APIUnderTest.with { api in
      try await api.fill()
      let id = try await api.search(0, ["limit": 1]).json["query_id"] ?? .null
      let event: JSONValue = [
        "query_id": id, "name": "label", "label": "irrelevant", "actor": "ann",
        "target": ["kind": "chunk", "id": "k0"], "expected": ["chunk_id": "k2"],
      ]
      let answer = try await api.call(.post, "/api/v1/feedback", event)
      #expect(answer.status == 200, "\(answer.text)")
      let expected = try answer.json["expected"]
      #expect(expected?["outcome"] == "embedding_miss")
      #expect(expected?["rank"]?.integerValue ?? 0 > 1)
      #expect(expected?["summary"]?.stringValue?.isEmpty == false)
      let failures = try await api.call(.get, "/api/v1/collections/c/failures").json
      #expect(failures["failures"]?[0]?["expected"]?[0]?["chunk_id"] == "k2")
    }
  }
}
