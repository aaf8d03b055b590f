import Corpora
import Foundation
import HTTPTypes
import Testing

struct SearchRouteTests {
  @Test(arguments: Access.allCases)
  func `an answer has the members of the contract`(access: Access) async throws {
    try await APIUnderTest.with(access) { api in
      try await api.fill()
      let answer = try await api.search(2)
      #expect(answer.status == 200)
      let body = try answer.json
      let id = try #require(body["query_id"]?.stringValue)
      #expect(answer.headers[HTTPField.Name("x-query-id") ?? .server] == id)
      #expect(body["policy"]?.stringValue?.isEmpty == false)
      #expect(body["warnings"] == [])
      #expect(body["approximate"]?["exact"] == true)
      #expect(body["hits"]?.arrayValue?.count == 2)
      let hit = try #require(body["hits"]?[0])
      #expect(hit["chunk_id"] == "k2")
      #expect(hit["document_id"] == "d2")
      #expect(hit["rank"] == 1)
      #expect(hit["text"] == "text number 2")
      #expect(hit["source_uri"] == "test://2")
      #expect(hit["metadata"] == ["axis": 2])
      #expect(hit["freshness"] == ["verdict": "current", "confidence": 0, "finding_id": nil])
      #expect(hit["adjustment"]?["rank_before"] == 1)
      #expect(abs((hit["similarity"]?.doubleValue ?? 0) - 1) < 1e-6)
    }
  }

  @Test func `a vector in base64 finds what its numbers find`() async throws {
    try await APIUnderTest.with { api in
      try await api.fill()
      let bytes = [Float](arrayLiteral: 0.1, 0.9, 0.2, 0.3).flatMap { component in
        (0..<4).map { UInt8(truncatingIfNeeded: component.bitPattern >> (8 * UInt32($0))) }
      }
      let data = Data(bytes)
      let numbers = try await api.search(0, ["embedding": [0.1, 0.9, 0.2, 0.3]])
      let base64 = try await api.search(0, ["embedding": .string(data.base64EncodedString())])
      // Tokens name the retrieval and so differ.
      func hits(_ answer: Answer) throws -> [JSONObject] {
        let hits = try answer.json["hits"]?.arrayValue?.compactMap(\.objectValue) ?? []
        return hits.map { hit in hit.filter { $0.key != "feedback_token" } }
      }
      #expect(try hits(numbers) == hits(base64))
      #expect(try numbers.json["hits"]?[0]?["chunk_id"] == "k1")
    }
  }

  @Test func `a search that is not logged has no query id`() async throws {
    try await APIUnderTest.with { api in
      try await api.fill()
      let answer = try await api.search(0, ["log": false])
      #expect(answer.status == 200)
      #expect(try answer.json["query_id"] == nil)
      let counts = try await api.call(.get, "/api/v1/collections/c").json["counts"]
      #expect(counts?["retrievals"] == 0)
    }
  }

  @Test func `a client's query id comes in the header or the body, and not twice`() async throws {
    try await APIUnderTest.with { api in
      try await api.fill()
      let name = try #require(HTTPField.Name("X-Query-Id"))
      let body = Array(#"{"embedding":[1,0,0,0]}"#.utf8)
      let path = "/api/v1/collections/c/search"
      let header = try await api.call(
        .post, path, headers: [.contentType: "application/json", name: "mine"], bytes: body)
      #expect(try header.json["query_id"] == "mine")
      let other = try await api.search(1, ["query_id": "mine"])
      #expect(other.status == 409)
      let both = try await api.call(
        .post, path, headers: [.contentType: "application/json", name: "a"],
        bytes: Array(#"{"embedding":[1,0,0,0],"query_id":"b"}"#.utf8))
      #expect(both.status == 400)
    }
  }

  @Test func `a batch answers in order and tells which search is wrong`() async throws {
    try await APIUnderTest.with { api in
      try await api.fill()
      let path = "/api/v1/collections/c/search/batch"
      let answer = try await api.call(
        .post, path,
        ["searches": [["embedding": TestVectors.axis(3)], ["embedding": TestVectors.axis(1)]]])
      let results = try #require(try answer.json["results"]?.arrayValue)
      #expect(results.map { $0["hits"]?[0]?["chunk_id"] } == ["k3", "k1"])
      let wrong = try await api.call(
        .post, path,
        ["searches": [["embedding": TestVectors.axis(3)], ["embedding": [1]]]])
      #expect(wrong.status == 400)
      #expect(wrong.pointers == ["/searches/1/embedding"])
      let empty = try await api.call(.post, path, ["searches": []])
      #expect(empty.pointers == ["/searches"])
    }
  }

  @Test func `a filter chooses by payload`() async throws {
    try await APIUnderTest.with { api in
      try await api.fill()
      let filter: JSONValue = ["must": [["key": "axis", "match": ["value": 3]]]]
      let answer = try await api.search(0, ["filter": filter])
      let hits = try #require(try answer.json["hits"]?.arrayValue)
      #expect(hits.map { $0["chunk_id"] } == ["k3"])
    }
  }

  @Test func `a chunk shows what is known about it`() async throws {
    try await APIUnderTest.with { api in
      try await api.fill()
      let chunk = try await api.call(.get, "/api/v1/collections/c/chunks/k1").json
      #expect(chunk["id"] == "k1")
      #expect(chunk["document"]?["id"] == "d1")
      #expect(chunk["votes"]?["positive"] == 0)
      #expect(chunk["findings"] == [])
    }
  }
}

struct RawSearchTests {
  /// The little-endian bytes of a vector.
  private func bytes(_ vector: [Float]) -> [UInt8] {
    vector.flatMap { value in
      (0..<4).map { UInt8(truncatingIfNeeded: value.bitPattern >> (8 * $0)) }
    }
  }

  @Test(arguments: Access.allCases)
  func `the bytes of a vector find what its numbers find`(access: Access) async throws {
    try await APIUnderTest.with(access) { api in
      try await api.fill()
      let dimension = try #require(
        try await api.call(.get, "/api/v1/collections/c").json["dimension"]?.integerValue)
      let vector = (0..<Int(dimension)).map { Float($0 == 1 ? 1 : 0) }
      let raw = try await api.call(
        .post, "/api/v1/collections/c/search?limit=2&log=false",
        headers: [.contentType: "application/octet-stream"], bytes: bytes(vector))
      #expect(raw.status == 200, "\(raw.text)")
      let json = try await api.call(
        .post, "/api/v1/collections/c/search",
        ["embedding": .array(vector.map { .number(Double($0)) }), "limit": 2, "log": false])
      #expect(try raw.json["hits"] == json.json["hits"])
      for (path, body) in [
        ("search", [UInt8](repeating: 0, count: 7)), ("search", bytes([.nan])),
        ("search?limit=0", bytes(vector)), ("search?log=maybe", bytes(vector)),
        ("search?embedding=1", bytes(vector)),
      ] {
        let answer = try await api.call(
          .post, "/api/v1/collections/c/" + path,
          headers: [.contentType: "application/octet-stream"], bytes: body)
        #expect(answer.status == 400, "\(path)")
      }
    }
  }

  @Test func `with a body of JSON the query string may say the options, but not twice`()
    async throws
  {
    try await APIUnderTest.with { api in
      try await api.fill()
      let path = "/api/v1/collections/c/search?limit=1&log=false"
      let found = try await api.call(.post, path, ["embedding": TestVectors.axis(0)])
      #expect(found.status == 200, "\(found.text)")
      #expect(try found.json["hits"]?.arrayValue?.count == 1)
      #expect(try found.json["query_id"] == nil)
      let twice = try await api.call(
        .post, path, ["embedding": TestVectors.axis(0), "limit": 2])
      #expect(twice.status == 400)
      #expect(twice.pointers == ["/limit"])
    }
  }
}
