import Corpora
import Foundation
import HTTPTypes
import Testing

/// Every kind of bad input is told clearly, names the field and changes nothing.
struct BadInputTests {
  private static let documents = "/api/v1/collections/c/documents"

  private func document(_ chunk: JSONObject, id: String = "new") -> JSONValue {
    [
      "documents": [
        ["id": .string(id), "chunks": [.object(["id": "kn"].merging(chunk) { _, new in new })]]
      ]
    ]
  }

  private func expectUnchanged(_ api: APIUnderTest) async throws {
    let counts = try await api.call(.get, "/api/v1/collections/c").json["counts"]
    #expect(counts?["documents"] == 4)
    #expect(counts?["chunks"] == 4)
    #expect(counts?["events"] == 0)
  }

  @Test(arguments: Access.allCases)
  func `a vector of the wrong dimension`(access: Access) async throws {
    try await APIUnderTest.with(access) { api in
      try await api.fill()
      let write = try await api.call(.put, Self.documents, document(["embedding": [1, 2, 3]]))
      #expect(write.status == 400)
      #expect(write.pointers == ["/documents/0/chunks/0/embedding"])
      let search = try await api.call(
        .post, "/api/v1/collections/c/search", ["embedding": [1, 2, 3]])
      #expect(search.status == 400)
      #expect(search.pointers == ["/embedding"])
      try await expectUnchanged(api)
    }
  }

  @Test(arguments: ["NaN", "Infinity", "-Infinity", "1e999", "1e39"])
  func `a component that is not finite`(component: String) async throws {
    try await APIUnderTest.with { api in
      try await api.fill()
      let search = try await api.call(
        .post, "/api/v1/collections/c/search", text: "{\"embedding\":[0,\(component),0,1]}")
      #expect(search.status == 400)
      #expect(search.pointers == ["/embedding/1"])
      let chunk = "{\"id\":\"kn\",\"embedding\":[0,\(component),0,1]}"
      let write = try await api.call(
        .put, Self.documents, text: "{\"documents\":[{\"id\":\"n\",\"chunks\":[\(chunk)]}]}")
      #expect(write.status == 400)
      #expect(write.pointers == ["/documents/0/chunks/0/embedding/1"])
      try await expectUnchanged(api)
    }
  }

  @Test func `not-a-number in base64`() async throws {
    try await APIUnderTest.with { api in
      try await api.fill()
      var bytes = Data(count: 12)
      bytes.append(contentsOf: [0x00, 0x00, 0xC0, 0x7F])
      let search = try await api.call(
        .post, "/api/v1/collections/c/search",
        ["embedding": .string(bytes.base64EncodedString())])
      #expect(search.status == 400)
      #expect(search.pointers == ["/embedding"])
    }
  }

  @Test(arguments: ["!!!!", "AAA", "AAAAAA==", ""])
  func `base64 that is none, or no whole floats`(text: String) async throws {
    try await APIUnderTest.with { api in
      try await api.fill()
      let search = try await api.call(
        .post, "/api/v1/collections/c/search", ["embedding": .string(text)])
      #expect(search.status == 400)
      #expect(search.pointers == ["/embedding"])
    }
  }

  @Test func `a vector of zeros under cosine`() async throws {
    try await APIUnderTest.with { api in
      try await api.fill()
      let search = try await api.call(
        .post, "/api/v1/collections/c/search", ["embedding": [0, 0, 0, 0]])
      #expect(search.status == 400)
      #expect(search.pointers == ["/embedding"])
      let write = try await api.call(.put, Self.documents, document(["embedding": [0, 0, 0, 0]]))
      #expect(write.status == 400)
      #expect(write.pointers == ["/documents/0/chunks/0/embedding"])
      try await expectUnchanged(api)
    }
  }

  @Test func `an empty text, and one of ten megabytes`() async throws {
    try await APIUnderTest.with { api in
      try await api.fill()
      for (text, status) in [
        ("", 400), (" \n\t", 400), (String(repeating: "a", count: 10 << 20), 413),
      ] {
        let write = try await api.call(
          .put, Self.documents,
          document(["text": .string(text), "embedding": TestVectors.axis(0)]))
        #expect(write.status == status)
        #expect(write.pointers == ["/documents/0/chunks/0/text"])
      }
      try await expectUnchanged(api)
    }
  }

  @Test func `bytes that are not UTF-8`() async throws {
    try await APIUnderTest.with { api in
      try await api.fill()
      var body = Array("{\"documents\":[{\"id\":\"".utf8)
      body += [0xC3, 0x28]
      body += Array("\",\"chunks\":[]}]}".utf8)
      let write = try await api.call(
        .put, Self.documents, headers: [.contentType: "application/json"], bytes: body)
      #expect(write.status == 400)
      #expect(try write.json["detail"]?.stringValue?.contains("UTF-8") == true)
      #expect(write.pointers == ["/documents/0/id"])
      try await expectUnchanged(api)
    }
  }

  @Test func `the same id twice in a batch`() async throws {
    try await APIUnderTest.with { api in
      try await api.fill()
      let chunk: JSONValue = ["id": "kn", "embedding": TestVectors.axis(0)]
      let documents = try await api.call(
        .put, Self.documents,
        ["documents": [["id": "n", "chunks": [chunk]], ["id": "n", "chunks": []]]])
      #expect(documents.status == 400)
      let chunks = try await api.call(
        .put, Self.documents, ["documents": [["id": "n", "chunks": [chunk, chunk]]]])
      #expect(chunks.status == 400)
      #expect(chunks.pointers == ["/documents/0/chunks/1/id"])
      try await expectUnchanged(api)
    }
  }

  @Test func `a collection, document, chunk and job that do not exist`() async throws {
    try await APIUnderTest.with { api in
      try await api.fill()
      let missing = [
        "/api/v1/collections/none", "/api/v1/collections/none/documents",
        "/api/v1/collections/c/documents/none", "/api/v1/collections/c/chunks/none",
        "/api/v1/collections/none/health", "/api/v1/jobs/none",
        "/api/v1/collections/c/failures/none", "/api/v1/collections/c/staleness/none",
      ]
      for path in missing {
        let answer = try await api.call(.get, path)
        #expect(answer.status == 404, "\(path)")
        #expect(try answer.json["type"] == "urn:scrubjay:problem:not_found")
      }
      let search = try await api.call(
        .post, "/api/v1/collections/none/search", ["embedding": [1]])
      #expect(search.status == 404)
    }
  }

  @Test(arguments: ["0", "-1", "1000000000", "1.5", "\"ten\"", "1e400"])
  func `a limit out of range`(limit: String) async throws {
    try await APIUnderTest.with { api in
      try await api.fill()
      let search = try await api.call(
        .post, "/api/v1/collections/c/search",
        text: "{\"embedding\":[1,0,0,0],\"limit\":\(limit)}")
      #expect(search.status == 400)
      #expect(search.pointers == ["/limit"])
      let encoded = limit.replacingOccurrences(of: "\"", with: "%22")
      let list = try await api.call(.get, Self.documents + "?limit=\(encoded)")
      #expect(list.status == 400)
    }
  }

  @Test(arguments: [
    ("{\"must\":[{\"key\":\"a\",\"match\":{\"value\":1},\"extra\":1}]}", "/filter/must/0/extra"),
    ("{\"mustt\":[]}", "/filter/mustt"), ("[]", "/filter"),
  ])
  func `an unknown key in a filter`(filter: String, pointer: String) async throws {
    try await APIUnderTest.with { api in
      try await api.fill()
      let search = try await api.call(
        .post, "/api/v1/collections/c/search",
        text: "{\"embedding\":[1,0,0,0],\"filter\":\(filter)}")
      #expect(search.status == 400)
      #expect(search.pointers == [pointer], "\(search.text)")
    }
  }

  @Test func `unknown keys anywhere are named, all of them`() async throws {
    try await APIUnderTest.with { api in
      try await api.fill()
      let search = try await api.call(
        .post, "/api/v1/collections/c/search",
        ["embedding": [1, 0, 0, 0], "Limit": 1, "top_k": 2])
      #expect(search.status == 400)
      #expect(Set(search.pointers) == ["/Limit", "/top_k"])
      let write = try await api.call(
        .put, Self.documents, document(["embedding": TestVectors.axis(0), "vector": [1]]))
      #expect(write.status == 400)
      #expect(write.pointers == ["/documents/0/chunks/0/vector"])
      let create = try await api.call(
        .put, "/api/v1/collections/x", ["dimension": 4, "space": 9])
      #expect(create.pointers == ["/space"])
      try await expectUnchanged(api)
    }
  }

  @Test(arguments: Access.allCases)
  func `a body over the limit`(access: Access) async throws {
    try await APIUnderTest.with(access) { api in
      try await api.fill()
      let text = "{\"embedding\":[1,0,0,0],\"actor\":\"" + String(repeating: "a", count: 2 << 20)
      let search = try await api.call(.post, "/api/v1/collections/c/search", text: text + "\"}")
      #expect(search.status == 413)
      #expect(try search.json["type"] == "urn:scrubjay:problem:too_large")
    }
  }

  @Test(arguments: [
    ("{", 1, 2), ("{\"embedding\":[1,0,0,0]}}", 1, 24), ("{\n\"limit\": 1,\n x}", 3, 2),
  ])
  func `JSON that is broken is told with its place`(text: String, line: Int, column: Int)
    async throws
  {
    try await APIUnderTest.with { api in
      try await api.fill()
      let search = try await api.call(.post, "/api/v1/collections/c/search", text: text)
      #expect(search.status == 400)
      let detail = try #require(try search.json["detail"]?.stringValue)
      #expect(detail.contains("line \(line), column \(column) "), "\(detail)")
    }
  }

  @Test func `a body of another type, a missing type and a compressed body`() async throws {
    try await APIUnderTest.with { api in
      try await api.fill()
      let body = Array("{\"embedding\":[1,0,0,0]}".utf8)
      let path = "/api/v1/collections/c/search"
      #expect(
        try await api.call(.post, path, headers: [.contentType: "text/plain"], bytes: body)
          .status == 415)
      #expect(try await api.call(.post, path, headers: [:], bytes: body).status == 415)
      #expect(
        try await api.call(
          .post, path,
          headers: [.contentType: "application/json", .contentEncoding: "gzip"], bytes: body
        ).status == 415)
      #expect(
        try await api.call(
          .post, path, headers: [.contentType: "application/json; charset=utf-8"], bytes: body
        ).status == 200)
    }
  }

  @Test(arguments: ["Upper", "a b", "ä", String(repeating: "a", count: 65)])
  func `a name that no collection can have`(name: String) async throws {
    try await APIUnderTest.with { api in
      let encoded = name.addingPercentEncoding(withAllowedCharacters: .alphanumerics) ?? ""
      let answer = try await api.call(.put, "/api/v1/collections/\(encoded)", ["dimension": 4])
      #expect(answer.status == 400)
    }
  }

  @Test(arguments: ["0", "8193", "-4", "null", "\"4\""])
  func `a dimension that cannot be`(dimension: String) async throws {
    try await APIUnderTest.with { api in
      let answer = try await api.call(
        .put, "/api/v1/collections/x", text: "{\"dimension\":\(dimension)}")
      #expect(answer.status == 400)
      #expect(answer.pointers == ["/dimension"])
    }
  }
}
