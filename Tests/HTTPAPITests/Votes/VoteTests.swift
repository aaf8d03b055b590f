import Corpora
import Foundation
import HTTPTypes
import Logging
import Serving
import Storage
import Testing

@testable import HTTPAPI

struct VoteTests {
  /// Runs work on an API that asks for keys, and the token of the first hit of a search.
  private func withToken(
    _ limits: TrafficLimits? = nil, actor: String? = nil,
    _ work: (_ visitor: APIUnderTest, _ trusted: APIUnderTest, _ token: String) async throws -> Void
  ) async throws {
    try await APIUnderTest.withInstance { instance, logger in
      let trusted = APIUnderTest(instance, access: .trusted, logger: logger)
      try await trusted.fill()
      let answer = try await trusted.search(0, actor.map { ["actor": .string($0)] } ?? [:])
      let token = try #require(try answer.json["hits"]?[0]?["feedback_token"]?.stringValue)
      let visitor = APIUnderTest(instance, access: .keys, limits: limits, logger: logger)
      try await work(visitor, trusted, token)
    }
  }

  private func votes(_ api: APIUnderTest) async throws -> JSONValue? {
    try await api.call(.get, "/api/v1/collections/c/chunks/k0").json["votes"]
  }

  @Test func `whoever holds a token votes on its hit without a key, as one voice`() async throws {
    try await withToken { visitor, trusted, token in
      let path = "/api/v1/f/\(token)"
      for _ in 0..<3 {
        let answer = try await visitor.call(.post, path, ["score": -1, "label": "irrelevant"])
        #expect(answer.status == 200, "\(answer.text)")
        #expect(try answer.json["status"] == "recorded")
        #expect(answer.headers[.accessControlAllowOrigin] == "*")
      }
      #expect(try await votes(trusted)?["actors"] == 1)
      let taken = try await visitor.call(.post, path, ["score": nil])
      #expect(taken.status == 200, "\(taken.text)")
      #expect(try await votes(trusted)?["negative"] == 0)
      let whole = try await visitor.call(.post, path, ["score": 1, "target": "response"])
      #expect(whole.status == 200, "\(whole.text)")
    }
  }

  @Test func `a vote counts as the actor of the search, and a repeated id as one vote`()
    async throws
  {
    try await withToken(actor: "ann") { visitor, trusted, token in
      let vote: JSONValue = ["id": "v1", "score": 1]
      let first = try await visitor.call(.post, "/api/v1/f/\(token)", vote)
      #expect(try first.json["status"] == "recorded")
      let again = try await visitor.call(.post, "/api/v1/f/\(token)", vote)
      #expect(try again.json == ["id": "v1", "status": "duplicate"])
      let query = try await trusted.search(0, ["actor": "ann"]).json["query_id"] ?? .null
      _ = try await trusted.call(
        .post, "/api/v1/feedback",
        [
          "query_id": query, "name": "thumb", "score": 1, "actor": "ann",
          "target": ["kind": "chunk", "id": "k0"],
        ])
      #expect(try await votes(trusted)?["actors"] == 1)
    }
  }

  @Test func `a token that was changed, cut or made up is unknown`() async throws {
    try await withToken { visitor, _, token in
      var forged = [
        String(token.dropLast(4)), token + "AAAA", "AAAA", "x", String(token.reversed()),
      ]
      for offset in stride(from: 0, to: token.count, by: 7) {
        let index = token.index(token.startIndex, offsetBy: offset)
        let other: Character = token[index] == "A" ? "B" : "A"
        forged.append(token.replacingCharacters(in: index...index, with: String(other)))
      }
      for text in forged {
        let answer = try await visitor.call(.post, "/api/v1/f/\(text)", ["score": 1])
        #expect(answer.status == 404, "\(text)")
        #expect(answer.headers[.accessControlAllowOrigin] == "*")
      }
    }
  }

  @Test func `a token ends, and a search that is not logged has none`() async throws {
    let directory = FileManager.default.temporaryDirectory
      .appendingPathComponent("scrubjay-token-\(UUID().uuidString)").path
    defer { try? FileManager.default.removeItem(atPath: directory) }
    var configuration = InstanceConfiguration(dataDirectory: directory)
    configuration.feedbackTokenLife = -1
    let logger = Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }
    let instance = try await Instance.open(configuration, logger: logger)
    let api = APIUnderTest(instance, access: .trusted, logger: logger)
    try await api.fill()
    let token = try #require(
      try await api.search(0).json["hits"]?[0]?["feedback_token"]?.stringValue)
    #expect(try await api.call(.post, "/api/v1/f/\(token)", ["score": 1]).status == 410)
    let plain = try await api.search(0, ["log": false])
    #expect(try plain.json["hits"]?[0]?["feedback_token"] == nil)
    try await instance.close()
  }

  @Test func `votes on one retrieval are limited`() async throws {
    var limits = TrafficLimits()
    limits.voteRate = 1e-6
    limits.voteBurst = 2
    try await withToken(limits) { visitor, _, token in
      var statuses: [Int] = []
      for _ in 0..<3 {
        statuses.append(
          try await visitor.call(.post, "/api/v1/f/\(token)", ["score": 1]).status)
      }
      #expect(statuses == [200, 200, 429])
    }
  }

  @Test(
    arguments: [
      [:], ["score": 2], ["score": 1, "label": "outdated"], ["score": 1, "actor": "ann"],
      ["score": 1, "target": "document"], ["score": 1, "query_id": "q"],
    ] as [JSONValue])
  func `a vote says a score and nothing that is not the voter's to say`(vote: JSONValue)
    async throws
  {
    try await withToken { visitor, _, token in
      let answer = try await visitor.call(.post, "/api/v1/f/\(token)", vote)
      #expect(answer.status == 400, "\(answer.text)")
      #expect(answer.pointers.count == 1)
    }
  }

  @Test func `a browser is told that any page may vote`() async throws {
    try await withToken { visitor, _, token in
      let answer = try await visitor.call(.options, "/api/v1/f/\(token)")
      #expect(answer.status == 204)
      #expect(answer.headers[.accessControlAllowOrigin] == "*")
      #expect(answer.headers[.accessControlAllowMethods] == "POST")
      #expect(answer.headers[.accessControlAllowHeaders] == "content-type")
      let long = String(repeating: "A", count: 401)
      #expect(try await visitor.call(.options, "/api/v1/f/\(long)").status == 404)
    }
  }
}
