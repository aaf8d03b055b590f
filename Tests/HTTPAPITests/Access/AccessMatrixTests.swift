import Corpora
import Foundation
import HTTPAPI
import HTTPTypes
import Serving
import Storage
import Testing

/// Each operation of the OpenAPI document against each kind of key.
///
/// What is expected comes from the document: the scope that an operation names, whether it needs
/// all collections, and the statuses it declares.
struct AccessMatrixTests {
  /// An operation as the document describes it.
  private struct Documented {
    var id: String
    var method: HTTPRequest.Method
    var template: String
    var scope: KeyScope?
    var needsAll: Bool
    var statuses: Set<String>
  }

  private static func operations() throws -> [Documented] {
    let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("../../../docs/openapi.json")
    let document = try JSONParser.parse([UInt8](Data(contentsOf: file)))
    var operations: [Documented] = []
    for (template, methods) in document["paths"]?.objectValue ?? [:] {
      for (method, operation) in methods.objectValue ?? [:] {
        let security = try #require(
          operation["security"]?.arrayValue, "\(template) says nothing of its security")
        let scope = security.first?["key"]?[0]?.stringValue
        operations.append(
          Documented(
            id: operation["operationId"]?.stringValue ?? "",
            method: try #require(HTTPRequest.Method(method.uppercased())), template: template,
            scope: scope.flatMap { KeyScope(rawValue: $0) },
            needsAll: operation["x-all-collections"] == true,
            statuses: Set(operation["responses"]?.objectValue?.keys.map { $0 } ?? [])))
      }
    }
    return operations.sorted { $0.id < $1.id }
  }

  /// What an operation answers to a key that reaches another collection.
  private static func statusOfWrongCollection(_ operation: Documented) -> Int? {
    if operation.needsAll || operation.id == "createCollection" { return 403 }
    return operation.statuses.contains("404") ? 404 : nil
  }

  @Test func `each operation answers each kind of key as it declares`() async throws {
    for operation in try Self.operations() {
      guard let scope = operation.scope else { continue }
      try await APIUnderTest.withInstance { instance, logger in
        let trusted = APIUnderTest(instance, access: .trusted, logger: logger)
        var examples = try await AccessExamples.prepare(trusted, instance)
        let spare = try await instance.createKey(KeyInput(name: "spare", scopes: [.read]))
        examples.parameters["key"] = spare.record.id.rawValue
        let keyed = APIUnderTest(instance, access: .keys, logger: logger)
        let keys = try await Self.keys(of: scope, operation, in: instance)
        for (situation, key, expected) in keys {
          let api = key.map(keyed.with(key:)) ?? keyed
          let answer = try await Self.call(operation, on: api, examples)
          let status = answer.status
          let comment: Comment = "\(operation.id), \(situation): \(answer.text)"
          #expect(operation.statuses.contains(String(status)), comment)
          if let expected {
            #expect(status == expected, comment)
          } else {
            #expect((200..<300).contains(status), comment)
          }
          if status == 401 { #expect(answer.headers[.wwwAuthenticate] != nil, comment) }
        }
      }
    }
  }

  /// The keys to try with what each has to get; `nil` stands for success.
  private static func keys(
    of scope: KeyScope, _ operation: Documented, in instance: Instance
  ) async throws -> [(situation: String, key: String?, expected: Int?)] {
    let here = try #require(CollectionName("c"))
    let elsewhere = try #require(CollectionName("other"))
    func key(_ scopes: Set<KeyScope>, _ collections: Set<CollectionName>?) async throws -> NewKey {
      try await instance.createKey(
        KeyInput(name: "k", scopes: scopes, collections: collections))
    }
    let right = try await key([scope], operation.needsAll ? nil : [here])
    let revoked = try await key([scope], nil)
    _ = try await instance.revokeKey(revoked.record.id.rawValue)
    let others = Set(KeyScope.allCases).subtracting([scope, .admin])
    let flipped = right.text.dropLast() + (right.text.hasSuffix("0") ? "1" : "0")
    return [
      ("no key", nil, 401), ("bad key", "sjk_nonsense", 401),
      ("wrong secret", String(flipped), 401), ("revoked", revoked.text, 401),
      ("wrong scope", try await key(others, nil).text, 403),
      (
        "wrong collection", try await key([scope], [elsewhere]).text,
        statusOfWrongCollection(operation)
      ),
      ("right", right.text, nil),
    ]
  }

  private static func call(
    _ operation: Documented, on api: APIUnderTest, _ examples: AccessExamples
  ) async throws -> Answer {
    var path = operation.template
    for (name, value) in examples.parameters {
      path = path.replacingOccurrences(of: "{\(name)}", with: value)
    }
    #expect(!path.contains("{"), "no example for \(path)")
    if let body = examples.bodies[operation.id] {
      return try await api.call(operation.method, path, body)
    }
    return try await api.call(operation.method, path)
  }

  @Test func `what needs no key gives nothing away and answers without one`() async throws {
    let open = try Self.operations().filter { $0.scope == nil }
    #expect(
      Set(open.map(\.id)) == [
        "getIndexPage", "getLiveness", "getReadiness", "getOpenAPI", "sendVote", "allowVote",
      ])
    try await APIUnderTest.withInstance { instance, logger async throws in
      let api = APIUnderTest(instance, access: .keys, logger: logger)
      for operation in open where operation.method == .get {
        #expect(try await api.call(operation.method, operation.template).status == 200)
      }
    }
  }
}
