import Corpora
import Foundation
import HTTPTypes
import Testing

struct RetryTests {
  @Test func `one event sent 64 times at once is one event with 64 equal answers`() async throws {
    try await APIUnderTest.with { api in
      try await api.fill()
      let query = try await api.search(0).json["query_id"] ?? .null
      let event: JSONValue = [
        "id": "e1", "query_id": query, "name": "thumb", "score": 1, "actor": "ann",
        "target": ["kind": "chunk", "id": "k0"],
      ]
      let answers = try await withThrowingTaskGroup(of: JSONObject.self) { group in
        for _ in 0..<64 {
          group.addTask {
            let answer = try await api.call(.post, "/api/v1/feedback", event)
            #expect(answer.status == 200, "\(answer.text)")
            return try answer.json.objectValue ?? [:]
          }
        }
        return try await group.reduce(into: [JSONObject]()) { $0.append($1) }
      }
      // Who was first is told by the status, the one member that may differ.
      let recorded = answers.count { $0["status"] == "recorded" }
      #expect(recorded == 1)
      let rest = Set(
        answers.map { answer in
          var answer = answer
          answer["status"] = nil
          return JSONValue.object(answer).canonicalJSON
        })
      #expect(rest.count == 1)
      let votes = try await api.call(.get, "/api/v1/collections/c/chunks/k0").json["votes"]
      #expect(votes?["positive"] == 1)
      #expect(try await api.call(.get, "/api/v1/collections/c").json["counts"]?["events"] == 1)
    }
  }
}
