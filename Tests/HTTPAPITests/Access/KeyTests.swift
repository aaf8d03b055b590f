import Corpora
import Foundation
import HTTPAPI
import HTTPTypes
import Logging
import Serving
import Storage
import Testing

struct KeyTests {
  /// Runs work on an API that tells callers apart, with a key for everything.
  private func withKeys(
    _ work: (APIUnderTest, _ admin: APIUnderTest, Instance) async throws -> Void
  ) async throws {
    try await APIUnderTest.withInstance { instance, logger in
      let admin = try await instance.createKey(KeyInput(name: "admin", scopes: [.admin]))
      let api = APIUnderTest(instance, access: .keys, logger: logger)
      try await work(api, api.with(key: admin.text), instance)
    }
  }

  @Test func `a key is shown once and opens what it says`() async throws {
    try await withKeys { api, admin, _ in
      try await admin.fill()
      let made = try await admin.call(
        .post, "/api/v1/keys", ["name": "app", "scopes": ["read"], "collections": ["c"]])
      #expect(made.status == 201)
      #expect(made.headers[.cacheControl] == "no-store")
      let text = try #require(try made.json["key"]?.stringValue)
      #expect(text.wholeMatch(of: /sjk_[0-9a-f]{16}_[0-9a-f]{64}/) != nil)
      let app = api.with(key: text)
      #expect(try await app.search(0).status == 200)
      #expect(try await app.call(.get, "/api/v1/keys").status == 403)
      let list = try await admin.call(.get, "/api/v1/keys")
      #expect(!list.text.contains(text))
      #expect(!list.text.contains(text.suffix(64)))
      let row = try list.json["keys"]?.arrayValue?.first { $0["name"] == "app" }
      #expect(row?["collections"] == ["c"])
      #expect(row?["last_used_at"]?.stringValue != nil)
    }
  }

  @Test func `a rotated key goes on for the overlap, a revoked one does not`() async throws {
    try await withKeys { api, admin, instance in
      let first = try await instance.createKey(KeyInput(name: "app", scopes: [.read]))
      let id = first.record.id.rawValue
      let path = "/api/v1/keys/\(id)"
      let second = try await admin.call(.post, path + "/rotate", ["overlap_seconds": 3_600])
      #expect(second.status == 201, "\(second.text)")
      let text = try #require(try second.json["key"]?.stringValue)
      for key in [first.text, text] {
        #expect(try await api.with(key: key).call(.get, "/api/v1/collections").status == 200)
      }
      #expect(try await admin.call(.delete, path).status == 200)
      #expect(try await admin.call(.delete, path).status == 200)
      #expect(
        try await api.with(key: first.text).call(.get, "/api/v1/collections").status == 401)
      #expect(try await api.with(key: text).call(.get, "/api/v1/collections").status == 200)
      #expect(try await admin.call(.post, path + "/rotate", [:]).status == 409)
      let atOnce = try #require(try second.json["id"]?.stringValue)
      _ = try await admin.call(.post, "/api/v1/keys/\(atOnce)/rotate", ["overlap_seconds": 0])
      #expect(try await api.with(key: text).call(.get, "/api/v1/collections").status == 401)
    }
  }

  @Test func `keys outlive the process, and a revoked last key leaves the doors shut`()
    async throws
  {
    let directory = FileManager.default.temporaryDirectory
      .appendingPathComponent("scrubjay-keys-\(UUID().uuidString)").path
    defer { try? FileManager.default.removeItem(atPath: directory) }
    let logger = Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }
    let configuration = InstanceConfiguration(dataDirectory: directory)
    let first = try await Instance.open(configuration, logger: logger)
    #expect(!first.needsKeys)
    let key = try await first.createKey(KeyInput(name: "k", scopes: [.read]))
    _ = first.access(ofKey: key.text)
    try await first.close()
    let database = try Data(contentsOf: URL(fileURLWithPath: directory + "/scrubjay.sqlite"))
    #expect(database.range(of: Data(key.text.suffix(64).utf8)) == nil)

    let second = try await Instance.open(configuration, logger: logger)
    #expect(second.access(ofKey: key.text)?.scopes == [.read])
    #expect(try second.keys(cursor: nil, limit: 1).rows.first?.lastUsedAt != nil)
    _ = try await second.revokeKey(key.record.id.rawValue)
    let api = APIUnderTest(second, access: .keysOnceMade(anyHost: false), logger: logger)
    #expect(try await api.call(.get, "/api/v1/collections").status == 401)
    try await second.close()
  }

  @Test(
    arguments: [
      ["name": "", "scopes": ["read"]], ["name": "k", "scopes": []],
      ["name": "k", "scopes": ["root"]], ["name": "k", "scopes": ["read"], "collections": []],
      ["name": "k", "scopes": ["read"], "collections": ["No"]],
      ["name": "k", "scopes": ["read"], "expires_at": "2001-01-01T00:00:00Z"],
      ["name": "k", "scopes": ["read"], "id": "chosen"],
      ["name": "k", "scopes": ["read"], "digest": "00"],
    ] as [JSONValue])
  func `a key that could open nothing, or that sets what is not its maker's, is refused`(
    body: JSONValue
  ) async throws {
    try await withKeys { _, admin, _ in
      let answer = try await admin.call(.post, "/api/v1/keys", body)
      #expect(answer.status == 400, "\(answer.text)")
      #expect(answer.pointers.count == 1)
    }
  }

  @Test(arguments: ["evil.example", "evil.example:8080", "127.0.0.1.evil.example"])
  func `without keys a request to another host's name is refused`(host: String) async throws {
    try await APIUnderTest.withInstance { instance, logger async throws in
      let strict = LocalAPI(
        instance: instance, access: .keysOnceMade(anyHost: false), logger: logger)
      let behindProxy = LocalAPI(
        instance: instance, access: .keysOnceMade(anyHost: true), logger: logger)
      let path = "/api/v1/collections"
      #expect(try await strict.send(.get, path, authority: host).status == .forbidden)
      #expect(try await behindProxy.send(.get, path, authority: host).status == .ok)
      for own in ["localhost", "127.0.0.1:8080", "[::1]:8080"] {
        #expect(try await strict.send(.get, path, authority: own).status == .ok)
      }
    }
  }

  @Test func `an address that others can reach needs TLS and a key, and the refusal says how`()
    async throws
  {
    try await APIUnderTest.withInstance { instance, logger in
      var settings = ServerSettings(host: "0.0.0.0", port: 0, logger: logger)
      func refusal() -> String {
        do {
          _ = try APIServer(instance: instance, settings: settings)
          return ""
        } catch {
          return (error as? HTTPProblem)?.detail ?? "\(error)"
        }
      }
      #expect(refusal().contains("--tls-certificate"))
      settings.security = .proxy
      #expect(refusal().contains("scrubjay keys create"))
      let key = try await instance.createKey(KeyInput(name: "k", scopes: [.read]))
      #expect(refusal() == "")
      _ = try await instance.revokeKey(key.record.id.rawValue)
      #expect(refusal().contains("scrubjay keys create"))
      settings.host = "127.0.0.1"
      settings.security = .tls(certificates: "/nowhere.pem", privateKey: "/nowhere.key")
      #expect(refusal().contains("/nowhere.pem"))
    }
  }
}
