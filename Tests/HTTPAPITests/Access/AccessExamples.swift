import Corpora
import Foundation
import HTTPTypes
import Serving
import Storage
import Testing

/// One valid request per operation, and an instance on which each of them succeeds.
///
/// The collection `c` holds documents, a finding, a failure with an answer and a job; `other` holds nothing.
struct AccessExamples {
  /// Ids that take the place of the parameters of addresses.
  var parameters: [String: String]
  /// Bodies by operation.
  var bodies: [String: JSONValue]

  /// Fills an instance.
  static func prepare(_ api: APIUnderTest, _ instance: Instance) async throws -> AccessExamples {
    try await api.fill()
    _ = try await api.call(.put, "/api/v1/collections/other", ["dimension": 4, "embedder": "none"])
    let expired: JSONValue = [
      "documents": [
        [
          "id": "old", "expires_at": "2020-01-01T00:00:00Z",
          "chunks": [["id": "old-1", "text": "old", "embedding": TestVectors.axis(1)]],
        ]
      ]
    ]
    _ = try await api.call(.put, "/api/v1/collections/c/documents", expired)
    try await instance.keepUp()
    let query = try #require(try await api.search(0).json["query_id"]?.stringValue)
    for actor in ["ann", "bob", "cy"] {
      let blame: JSONValue = [
        "query_id": .string(query), "name": "label", "label": "irrelevant", "score": -1,
        "target": ["kind": "chunk", "id": "k0"], "actor": .string(actor),
      ]
      let answer = try await api.call(.post, "/api/v1/feedback", blame)
      #expect(answer.status == 200, "\(answer.text)")
    }
    // Two generations, so that there is one to go back to.
    var job = ""
    for _ in 0..<2 {
      let started = try await api.call(.post, "/api/v1/collections/c/reindex", [:])
      job = try #require(try started.json["id"]?.stringValue)
      while try await api.call(.get, "/api/v1/jobs/\(job)").json["state"] == "running" {
        await Task.yield()
      }
    }
    let decided = try await api.call(
      .post, "/api/v1/collections/c/decisions",
      ["id": "pinned", "action": "pin", "chunk_id": "k1", "embedding": TestVectors.axis(0)])
    #expect(decided.status == 201, "\(decided.text)")
    // A promotion under watch, so that there is something to take back, and one more candidate.
    let promoted = try await propose("cautious", by: api)
    let promotion: JSONValue = ["proposal": .string(promoted), "force": true]
    let answer = try await api.call(
      .post, "/api/v1/collections/c/learning/promote", promotion)
    #expect(answer.status == 200, "\(answer.text)")
    let proposal = try await propose("off", by: api)
    let failure = try await first("failures", of: api)
    _ = try await api.call(
      .patch, "/api/v1/collections/c", ["settings": ["curated_answers": true]])
    _ = try await api.call(
      .put, "/api/v1/collections/c/failures/\(failure)/answer", ["text": "So it is."])
    let finding = try await first("staleness", rows: "findings", of: api)
    return AccessExamples(
      parameters: [
        "collection": "c", "document": "d0", "chunk": "k0", "failure": failure,
        "finding": finding, "job": job, "decision": "pinned", "actor": "ann",
      ], bodies: bodies(query: query, proposal: proposal))
  }

  /// Proposes a profile and waits for the comparison.
  private static func propose(_ profile: String, by api: APIUnderTest) async throws -> String {
    let started = try await api.call(
      .post, "/api/v1/collections/c/learning/proposals", ["learning": .string(profile)])
    #expect(started.status == 202, "\(started.text)")
    let job = try #require(try started.json["id"]?.stringValue)
    while true {
      let answer = try await api.call(.get, "/api/v1/jobs/\(job)").json
      if answer["state"] != "running" {
        return try #require(answer["result"]?["proposal"]?.stringValue, "\(answer)")
      }
      await Task.yield()
    }
  }

  private static func first(
    _ path: String, rows: String? = nil, of api: APIUnderTest
  ) async throws -> String {
    let answer = try await api.call(.get, "/api/v1/collections/c/\(path)")
    return try #require(
      try answer.json[rows ?? path]?[0]?["id"]?.stringValue, "\(answer.text)")
  }

  private static func bodies(query: String, proposal: String) -> [String: JSONValue] {
    let search: JSONValue = ["embedding": TestVectors.axis(0), "limit": 2]
    let event: JSONValue = [
      "query_id": .string(query), "name": "thumb", "score": 1, "actor": "dot",
      "target": ["kind": "chunk", "id": "k0"],
    ]
    return [
      "createCollection": ["dimension": 4, "embedder": "none"],
      "updateCollection": ["settings": ["learning": "off"]],
      "putDocuments": [
        "documents": [
          ["id": "new", "chunks": [["id": "new-1", "embedding": TestVectors.axis(2)]]]
        ]
      ],
      "search": search, "searchBatch": ["searches": [search]], "sendFeedback": event,
      "sendFeedbackBatch": ["events": [event]],
      "searchFailures": ["embedding": TestVectors.axis(0), "limit": 3],
      "replayFailures": ["limit": 1],
      "noteSources": ["sources": [["document_id": "d0", "state": "present"]]],
      "curateAnswer": ["text": "Thus it is."],
      "makeDecision": [
        "action": "ban", "chunk_id": "k2", "embedding": TestVectors.axis(1), "note": "no",
      ], "updateDecision": ["state": "released"],
      "updateFailure": ["state": "dismissed"], "updateFinding": ["state": "dismissed"],
      "startReindex": ["dry_run": true], "rollbackReindex": [:], "createBackup": [:],
      "createKey": ["name": "made", "scopes": ["read"]], "rotateKey": ["overlap_seconds": 60],
      "rebuildLearning": ["dry_run": true], "compareLearning": ["learning": "off"],
      "proposeLearning": ["learning": "off", "dry_run": true],
      "promoteLearning": ["proposal": .string(proposal), "force": true], "rollbackLearning": [:],
      "beginTrial": ["proposal": .string(proposal), "mode": "split", "force": true],
      "retract": ["actor": "bob"],
    ]
  }
}
