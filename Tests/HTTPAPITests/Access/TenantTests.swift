import Corpora
import Foundation
import HTTPAPI
import HTTPTypes
import Serving
import Storage
import Testing

/// Two tenants of one service, each with a key for one collection.
struct TenantTests {
  private func withTenants(
    _ work: (_ ours: APIUnderTest, _ theirs: APIUnderTest) async throws -> Void
  ) async throws {
    try await APIUnderTest.withInstance { instance, logger in
      let trusted = APIUnderTest(instance, access: .trusted, logger: logger)
      try await trusted.fill()
      _ = try await trusted.call(
        .put, "/api/v1/collections/d", ["dimension": 4, "embedder": "none"])
      let api = APIUnderTest(instance, access: .keys, logger: logger)
      var tenants: [APIUnderTest] = []
      for name in ["c", "d"] {
        let collection = try #require(CollectionName(name))
        let key = try await instance.createKey(
          KeyInput(name: name, scopes: [.read, .feedback, .write], collections: [collection]))
        tenants.append(api.with(key: key.text))
      }
      try await work(tenants[0], tenants[1])
    }
  }

  /// An answer without what differs from request to request.
  private func shape(_ answer: Answer, without id: String) throws -> JSONValue {
    var problem = try #require(try answer.json.objectValue)
    problem["request_id"] = nil
    let text = JSONValue.object(problem).canonicalJSON.replacingOccurrences(of: id, with: "ID")
    return ["status": .integer(Int64(answer.status)), "problem": try JSONParser.parse(text: text)]
  }

  @Test func `what belongs to another tenant answers exactly like what does not exist`()
    async throws
  {
    try await withTenants { ours, theirs in
      for path in ["", "/documents", "/documents/d0", "/chunks/k0", "/health", "/failures"] {
        let foreign = try await theirs.call(.get, "/api/v1/collections/c" + path)
        let unknown = try await theirs.call(.get, "/api/v1/collections/x" + path)
        #expect(foreign.status == 404)
        let first = try shape(foreign, without: "/collections/c")
        let second = try shape(unknown, without: "/collections/x")
        let words = (first["problem"]?["detail"]?.stringValue ?? "")
          .replacingOccurrences(of: "'c'", with: "'x'")
        #expect(words == second["problem"]?["detail"]?.stringValue)
        #expect(first["problem"]?["type"] == second["problem"]?["type"])
      }
      let query = try #require(try await ours.search(0).json["query_id"]?.stringValue)
      func vote(_ id: String) async throws -> JSONValue {
        let answer = try await theirs.call(
          .post, "/api/v1/feedback", ["query_id": .string(id), "name": "thumb", "score": -1])
        return try shape(answer, without: id)
      }
      #expect(try await vote(query) == vote("no-such-query"))
      #expect(
        try await theirs.call(.get, "/api/v1/collections").json["collections"]?.arrayValue?
          .map { $0["name"] } == ["d"])
    }
  }

  @Test func `tenants' own query ids do not meet`() async throws {
    try await withTenants { ours, theirs in
      let mine = try await ours.search(0, ["query_id": "q1"])
      #expect(try mine.json["query_id"] == "c:q1")
      let other = try await theirs.call(
        .post, "/api/v1/collections/d/search",
        ["embedding": TestVectors.axis(1), "query_id": "q1"])
      #expect(other.status == 200, "\(other.text)")
      #expect(try other.json["query_id"] == "d:q1")
      for id in ["q1", "c:q1"] {
        let vote: JSONValue = [
          "query_id": .string(id), "name": "thumb", "score": 1,
          "target": ["kind": "chunk", "id": "k0"],
        ]
        #expect(try await ours.call(.post, "/api/v1/feedback", vote).status == 200)
      }
      let stolen = try await theirs.call(
        .post, "/api/v1/feedback", ["query_id": "c:q1", "name": "thumb", "score": -1])
      #expect(stolen.status == 404)
    }
  }
}
