import AsyncHTTPClient
import Corpora
import Foundation
import HTTPAPI
import HTTPTypes
import Logging
import NIOCore
import NIOHTTP1
import Serving
import ServiceLifecycle
import Synchronization
import Testing

/// How a test reaches the API.
enum Access: CaseIterable {
  /// Through the router in this process.
  case router
  /// Over a socket.
  case server
}

/// An answer as tests look at it.
struct Answer {
  var status: Int
  var headers: HTTPFields
  var bytes: [UInt8]

  /// The body as JSON.
  var json: JSONValue {
    get throws { try JSONParser.parse(bytes) }
  }

  var text: String { String(decoding: bytes, as: UTF8.self) }

  /// The pointers of a problem's fields.
  var pointers: [String] {
    let errors = (try? json["errors"])?.arrayValue ?? []
    return errors.compactMap { $0["pointer"]?.stringValue }
  }
}

/// An API over an instance of its own.
struct APIUnderTest: Sendable {
  private let send:
    @Sendable (HTTPRequest.Method, String, HTTPFields, [UInt8]) async throws -> Answer

  /// Calls with raw bytes.
  func call(
    _ method: HTTPRequest.Method, _ path: String, headers: HTTPFields = [:], bytes: [UInt8]
  ) async throws -> Answer {
    try await send(method, path, headers, bytes)
  }

  /// An API over an instance, in this process, that tells callers apart.
  init(
    _ instance: Instance, access: AccessPolicy, limits: TrafficLimits? = nil, logger: Logger
  ) {
    self.init(LocalAPI(instance: instance, access: access, limits: limits, logger: logger))
  }

  /// The same API, called with a key.
  func with(key: String) -> APIUnderTest {
    APIUnderTest { method, path, headers, bytes in
      var headers = headers
      headers[.authorization] = "Bearer \(key)"
      return try await call(method, path, headers: headers, bytes: bytes)
    }
  }

  private init(
    _ send:
      @escaping @Sendable (HTTPRequest.Method, String, HTTPFields, [UInt8]) async throws ->
      Answer
  ) {
    self.send = send
  }

  /// Calls without a body.
  func call(_ method: HTTPRequest.Method, _ path: String) async throws -> Answer {
    try await send(method, path, [:], [])
  }

  /// Calls with a JSON body.
  func call(
    _ method: HTTPRequest.Method, _ path: String, _ body: JSONValue
  ) async throws -> Answer {
    try await send(
      method, path, [.contentType: "application/json"], Array(body.canonicalJSON.utf8))
  }

  /// Calls with a text that claims to be JSON.
  func call(
    _ method: HTTPRequest.Method, _ path: String, text: String
  ) async throws -> Answer {
    try await send(method, path, [.contentType: "application/json"], Array(text.utf8))
  }

  /// Runs work on an API over a new data directory, and removes that afterwards.
  static func with(
    _ access: Access = .router, _ work: (APIUnderTest) async throws -> Void
  ) async throws {
    try await withInstance { instance, logger in
      switch access {
      case .router: try await work(APIUnderTest(LocalAPI(instance: instance, logger: logger)))
      case .server: try await withServer(instance, logger, work)
      }
    }
  }

  /// Runs work on an instance with a new data directory, and removes that afterwards.
  static func withInstance(
    _ work: (Instance, Logger) async throws -> Void
  ) async throws {
    let directory = FileManager.default.temporaryDirectory
      .appendingPathComponent("scrubjay-http-\(UUID().uuidString)").path
    defer { try? FileManager.default.removeItem(atPath: directory) }
    let logger = Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }
    let instance = try await Instance.open(
      InstanceConfiguration(dataDirectory: directory), logger: logger)
    do {
      try await work(instance, logger)
    } catch {
      try? await instance.close()
      throw error
    }
    try await instance.close()
  }

  private init(_ api: LocalAPI) {
    send = { method, path, headers, bytes in
      let answer = try await api.send(method, path, headers: headers, body: bytes)
      return Answer(status: answer.status.code, headers: answer.headers, bytes: answer.body)
    }
  }

  private init(port: Int, client: HTTPClient) {
    send = { method, path, headers, bytes in
      var request = HTTPClientRequest(url: "http://127.0.0.1:\(port)\(path)")
      request.method = .init(rawValue: method.rawValue)
      for field in headers { request.headers.add(name: field.name.rawName, value: field.value) }
      if !bytes.isEmpty { request.body = .bytes(ByteBuffer(bytes: bytes)) }
      let response = try await client.execute(request, timeout: .seconds(60))
      var fields = HTTPFields()
      for header in response.headers {
        if let name = HTTPField.Name(header.name) {
          fields.append(HTTPField(name: name, value: header.value))
        }
      }
      let body = try await response.body.collect(upTo: 256 << 20)
      return Answer(status: Int(response.status.code), headers: fields, bytes: Array(buffer: body))
    }
  }

  private static func withServer(
    _ instance: Instance, _ logger: Logger, _ work: (APIUnderTest) async throws -> Void
  ) async throws {
    let (ports, source) = AsyncStream.makeStream(of: Int.self)
    let server = try APIServer(
      instance: instance,
      settings: ServerSettings(port: 0, logger: logger) { port in source.yield(port) })
    let group = ServiceGroup(
      configuration: .init(services: [.init(service: server)], logger: logger))
    async let running: Void = group.run()
    let port = try #require(await ports.first { _ in true })
    let client = HTTPClient(eventLoopGroupProvider: .singleton)
    let outcome: Result<Void, any Error>
    do {
      try await work(APIUnderTest(port: port, client: client))
      outcome = .success(())
    } catch {
      outcome = .failure(error)
    }
    try await client.shutdown()
    await group.triggerGracefulShutdown()
    try await running
    try outcome.get()
  }
}

/// Vectors that stand far apart.
enum TestVectors {
  static let dimension = 4

  /// A unit vector along one axis.
  static func axis(_ axis: Int) -> JSONValue {
    .array((0..<dimension).map { .number($0 == axis ? 1 : 0) })
  }
}

extension APIUnderTest {
  /// A collection `c` of four components with a document on each axis: `d0`…`d3`, chunks `k0`…`k3`.
  func fill() async throws {
    let created = try await call(
      .put, "/api/v1/collections/c", ["dimension": 4, "metric": "cosine", "embedder": "none"])
    #expect(created.status == 201)
    let documents = (0..<TestVectors.dimension).map { axis -> JSONValue in
      [
        "id": .string("d\(axis)"), "source_uri": .string("test://\(axis)"),
        "metadata": ["axis": .integer(Int64(axis))],
        "chunks": [
          [
            "id": .string("k\(axis)"), "text": .string("text number \(axis)"),
            "embedding": TestVectors.axis(axis),
          ]
        ],
      ]
    }
    let written = try await call(
      .put, "/api/v1/collections/c/documents", ["documents": .array(documents)])
    #expect(written.status == 200, "\(written.text)")
  }

  /// Searches along an axis.
  func search(_ axis: Int, _ extra: JSONObject = [:]) async throws -> Answer {
    var body: JSONObject = ["embedding": TestVectors.axis(axis), "limit": 2]
    body.merge(extra) { _, new in new }
    return try await call(.post, "/api/v1/collections/c/search", .object(body))
  }
}
