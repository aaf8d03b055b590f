import Corpora
import Foundation
import HTTPTypes
import Testing

@testable import HTTPAPI

/// The OpenAPI document, the operations and the copy that is served agree.
struct ContractTests {
  private static let file = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().appendingPathComponent("../../../docs/openapi.json")

  private func document() throws -> JSONValue {
    try JSONParser.parse([UInt8](Data(contentsOf: Self.file)))
  }

  @Test func `the served document is the committed one`() throws {
    let served = try JSONParser.parse(text: OpenAPIDocument.json)
    #expect(try served == document(), "run tools/embed-openapi")
  }

  @Test func `each operation stands in the document, and no other does`() async throws {
    let paths = try #require(try document()["paths"]?.objectValue)
    var documented: Set<String> = []
    for (path, operations) in paths {
      for (method, operation) in operations.objectValue ?? [:] {
        let id = operation["operationId"]?.stringValue ?? ""
        documented.insert("\(method.uppercased()) \(path) \(id)")
      }
    }
    try await APIUnderTest.withInstance { instance, _ in
      let api = API(instance: instance, metrics: RequestMetrics(), readiness: Readiness())
      let served = Set(
        api.operations.map { "\($0.method.rawValue) \($0.template) \($0.id)" })
      #expect(served == documented)
    }
  }

  /// The server takes `null` for an absent member everywhere, so the document has to say so.
  @Test func `every optional member of a request may be null, in the document as well`() throws {
    let document = try document()
    var found: [String] = []
    var seen: Set<String> = []
    func resolved(_ schema: JSONValue) -> JSONValue {
      guard let reference = schema["$ref"]?.stringValue else { return schema }
      return resolved(
        reference.split(separator: "/").dropFirst().reduce(document) { $0[String($1)] ?? .null })
    }
    func takesNull(_ schema: JSONValue) -> Bool {
      let schema = resolved(schema)
      if let choices = (schema["anyOf"] ?? schema["oneOf"])?.arrayValue {
        return choices.contains(where: takesNull)
      }
      guard let type = schema["type"] else { return schema["enum"] == nil }
      return type == "null" || type.arrayValue?.contains("null") == true
    }
    func visit(_ schema: JSONValue, _ place: String) {
      if let reference = schema["$ref"]?.stringValue, !seen.insert(reference).inserted { return }
      let schema = resolved(schema)
      let required = schema["required"]?.arrayValue?.compactMap(\.stringValue) ?? []
      for (name, member) in schema["properties"]?.objectValue ?? [:] {
        if !required.contains(name), !takesNull(member) { found.append("\(place)/\(name)") }
        visit(member, "\(place)/\(name)")
      }
      let choices = ["anyOf", "oneOf", "allOf"].flatMap { schema[$0]?.arrayValue ?? [] }
      for choice in choices { visit(choice, place) }
      if let items = schema["items"] { visit(items, place + "/items") }
    }
    for (_, methods) in document["paths"]?.objectValue ?? [:] {
      for (_, operation) in methods.objectValue ?? [:] {
        let body = resolved(operation["requestBody"] ?? .null)
        for (_, content) in body["content"]?.objectValue ?? [:] {
          visit(content["schema"] ?? .null, operation["operationId"]?.stringValue ?? "")
        }
      }
    }
    #expect(found.isEmpty, "\(found.sorted())")
  }

  @Test func `every reference in the document leads somewhere`() throws {
    let document = try document()
    var missing: [String] = []
    func visit(_ value: JSONValue) {
      if let reference = value["$ref"]?.stringValue {
        let target = reference.split(separator: "/").dropFirst()
          .reduce(Optional(document)) { $0?[String($1)] }
        if target == nil { missing.append(reference) }
      }
      for child in value.objectValue?.values.map({ $0 }) ?? value.arrayValue ?? [] { visit(child) }
    }
    visit(document)
    #expect(missing.isEmpty)
  }

  @Test(arguments: Access.allCases)
  func `an unknown address is a 404 and a wrong method a 405, both as problems`(access: Access)
    async throws
  {
    try await APIUnderTest.with(access) { api in
      for path in ["/nothing", "/api/v1", "/api/v1/collections/c/nothing", "/api/v2/collections"] {
        let answer = try await api.call(.get, path)
        #expect(answer.status == 404, "\(path)")
        #expect(answer.headers[.contentType] == "application/problem+json")
        #expect(try answer.json["type"] == "urn:scrubjay:problem:no_such_route")
      }
      let wrong = try await api.call(.delete, "/api/v1/collections/c/search")
      #expect(wrong.status == 405)
      #expect(wrong.headers[.allow] == "POST")
      let other = try await api.call(.options, "/api/v1/collections/c")
      #expect(other.status == 405)
      #expect(other.headers[.allow] == "DELETE, GET, HEAD, PATCH, PUT")
    }
  }

  @Test(arguments: Access.allCases)
  func `every answer names its request`(access: Access) async throws {
    try await APIUnderTest.with(access) { api in
      let well = try await api.call(.get, "/livez")
      #expect(well.headers[.requestID]?.count == 32)
      let named = try await api.call(
        .get, "/nothing", headers: [.requestID: "client-7.a_B"], bytes: [])
      #expect(named.headers[.requestID] == "client-7.a_B")
      #expect(try named.json["request_id"] == "client-7.a_B")
      let odd = try await api.call(
        .get, "/nothing", headers: [.requestID: String(repeating: "x", count: 65)], bytes: [])
      #expect(odd.headers[.requestID]?.count == 32)
    }
  }

  @Test func `a problem has all its members`() async throws {
    try await APIUnderTest.with { api in
      let answer = try await api.call(.put, "/api/v1/collections/c", ["dimension": 0])
      let problem = try #require(try answer.json.objectValue)
      #expect(problem["type"] == "urn:scrubjay:problem:invalid")
      #expect(problem["title"] == "The request is not valid")
      #expect(problem["status"] == 400)
      #expect(problem["instance"] == "/api/v1/collections/c")
      #expect(
        problem["errors"] == [
          ["pointer": "/dimension", "detail": "must be a whole number from 1 to 8192"]
        ])
    }
  }

  @Test(arguments: Access.allCases)
  func `HEAD answers like GET without a body`(access: Access) async throws {
    try await APIUnderTest.with(access) { api in
      let answer = try await api.call(.head, "/livez")
      #expect(answer.status == 200)
      #expect(access == .router || answer.bytes.isEmpty)
    }
  }
}
