import EmbedderConformance
import Foundation
import NIOHTTP1
import Synchronization
import Testing

@testable import Embeddings

@Suite struct EndpointEmbedderTests {
  /// Time that passes only by waiting, which is recorded.
  final class ManualTime: Sendable {
    private let waits = Mutex<[Duration]>([])
    var recorded: [Duration] { waits.withLock { $0 } }

    func environment(_ variables: [String: String] = [:]) -> RetryEnvironment {
      RetryEnvironment(
        date: { Date(timeIntervalSince1970: 784_111_777) },
        uptime: { [self] in recorded.reduce(.zero, +) },
        sleep: { [self] wait in waits.withLock { $0.append(wait) } },
        random: { 0 }, variables: variables)
    }
  }

  private let time = ManualTime()

  private func configuration(_ url: URL) -> EndpointConfiguration {
    EndpointConfiguration(name: "local", baseURL: url, model: "tiny", dimension: 3)
  }

  private func embedder(_ url: URL) throws -> EndpointEmbedder {
    try EndpointEmbedder(configuration(url), environment: time.environment())
  }

  @Test func `an endpoint conforms`() async throws {
    let found = try await EmbeddingServer.run { _, request in
      .vectors(for: request.texts, form: .base64)
    } body: { _, url in
      await EmbedderConformance().violations(of: try embedder(url))
    }
    #expect(found == [])
  }

  @Test(arguments: EmbeddingServer.Answer.Form.allCases)
  func `floats and base64, in any order, become unit vectors in ours`(
    form: EmbeddingServer.Answer.Form
  ) async throws {
    try await EmbeddingServer.run { _, request in
      .vectors(for: request.texts, form: form)
    } body: { _, url in
      let vectors = try await embedder(url).embed(["", "ab"], purpose: .document)
      #expect(abs(vectors[0][0] - 0.707_106_8) < 1e-6)
      #expect(abs(vectors[1][0] - 3 / Float(10).squareRoot()) < 1e-6)
    }
  }

  @Test func `texts go out in batches, with prefix, model and key`() async throws {
    try await EmbeddingServer.run { _, request in
      .vectors(for: request.texts, form: .base64)
    } body: { server, url in
      var configuration = configuration(url.appendingPathComponent("v1"))
      configuration.textsPerRequest = 2
      configuration.concurrentRequests = 1
      configuration.queryPrefix = "query: "
      configuration.asksForDimension = true
      configuration.apiKey = .environment("KEY")
      let embedder = try EndpointEmbedder(
        configuration, environment: time.environment(["KEY": " secret-key\n"]))
      let vectors = try await embedder.embed(["a", "bb", "ccc"], purpose: .query)
      #expect(vectors.count == 3)
      #expect(server.requests.map(\.texts) == [["query: a", "query: bb"], ["query: ccc"]])
      let request = try #require(server.requests.first)
      #expect(request.path == "/v1/embeddings")
      #expect(request.headers["authorization"] == ["Bearer secret-key"])
      #expect(request.field("model") == "tiny")
      #expect(request.field("encoding_format") == "base64")
      #expect(request.field("dimensions") == "3")
      #expect(embedder.identity.revision.contains("query: "))
    }
  }

  @Test(arguments: [
    (429, ["retry-after": "7"], Duration.seconds(7)),
    (503, ["retry-after": "Sun, 06 Nov 1994 08:49:47 GMT"], .seconds(10)),
    (500, ["retry-after": "soon"], .milliseconds(500)),
    (408, [:], .milliseconds(500)),
  ])
  func `overload is retried after the time that the server asks for`(
    status: Int, headers: [String: String], wait: Duration
  ) async throws {
    try await EmbeddingServer.run { number, request in
      number == 1
        ? .reply(status: status, headers: headers, body: "busy")
        : .vectors(for: request.texts, form: .floats)
    } body: { server, url in
      let vectors = try await embedder(url).embed(["a"], purpose: .document)
      #expect(vectors.count == 1)
      #expect(server.requests.count == 2)
      #expect(time.recorded == [wait])
    }
  }

  @Test func `a closed connection is retried`() async throws {
    try await EmbeddingServer.run { number, request in
      number < 3 ? .hangUp : .vectors(for: request.texts, form: .floats)
    } body: { server, url in
      let vectors = try await embedder(url).embed(["a"], purpose: .document)
      #expect(vectors.count == 1)
      #expect(time.recorded == [.milliseconds(500), .seconds(1)])
    }
  }

  @Test func `retries end with the attempts, and the error says so`() async throws {
    try await EmbeddingServer.run { _, _ in
      .reply(status: 503, headers: [:], body: "down for repairs")
    } body: { server, url in
      let error = await embeddingError { try await embedder(url).embed(["a"], purpose: .document) }
      #expect(error?.code == .overloaded)
      #expect(error?.message.contains("5 attempts") == true)
      #expect(error?.message.contains("down for repairs") == true)
      #expect(server.requests.count == 5)
    }
  }

  @Test func `a wait past the deadline is not begun`() async throws {
    try await EmbeddingServer.run { _, _ in
      .reply(status: 429, headers: ["retry-after": "3600"], body: "")
    } body: { server, url in
      let error = await embeddingError { try await embedder(url).embed(["a"], purpose: .document) }
      #expect(error?.code == .overloaded)
      #expect(server.requests.count == 1)
      #expect(time.recorded.isEmpty)
    }
  }

  @Test func `a reply that stalls ends with the timeout`() async throws {
    try await EmbeddingServer.run { _, _ in
      .stall
    } body: { server, url in
      var configuration = configuration(url)
      configuration.timeout = .milliseconds(100)
      configuration.retry.attempts = 2
      let embedder = try EndpointEmbedder(configuration, environment: time.environment())
      let error = await embeddingError { try await embedder.embed(["a"], purpose: .document) }
      #expect(error?.code == .unreachable)
      #expect(server.requests.count == 2)
    }
  }

  @Test func `nobody listening is an error that names the address`() async throws {
    let free = try await EmbeddingServer.run { _, _ in
      .hangUp
    } body: { _, url in
      url
    }
    var configuration = configuration(free)
    configuration.retry.attempts = 2
    let embedder = try EndpointEmbedder(configuration, environment: time.environment())
    let error = await embeddingError { try await embedder.embed(["a"], purpose: .query) }
    #expect(error?.code == .unreachable)
    #expect(error?.message.contains(free.absoluteString) == true)
  }

  @Test(arguments: [
    (400, EmbeddingError.Code.refused), (404, .refused), (413, .refused), (401, .unauthorized),
    (403, .unauthorized),
  ])
  func `a refusal is not retried and does not show the key`(
    status: Int, code: EmbeddingError.Code
  ) async throws {
    try await EmbeddingServer.run { _, _ in
      .reply(status: status, headers: [:], body: "your key secret-key is not welcome")
    } body: { server, url in
      var configuration = configuration(url)
      configuration.apiKey = .value("secret-key")
      let embedder = try EndpointEmbedder(configuration, environment: time.environment())
      let error = try #require(
        await embeddingError { try await embedder.embed(["a"], purpose: .document) })
      #expect(error.code == code)
      #expect(!"\(error)".contains("secret-key"))
      #expect(server.requests.count == 1)
    }
  }

  @Test(arguments: [
    #"{"data":[]}"#,
    #"{"data":[{"index":0,"embedding":[1,2]}]}"#,
    #"{"data":[{"index":1,"embedding":[1,2,3]}]}"#,
    #"{"data":[{"index":-1,"embedding":[1,2,3]}]}"#,
    #"{"data":[{"index":0,"embedding":[0,0,0]}]}"#,
    #"{"data":[{"index":0,"embedding":"AAAAAAAAAAAAAMB/"}]}"#,
    #"{"data":[{"index":0,"embedding":"AAAAAA"}]}"#,
    #"{"data":[{"index":0,"embedding":"AAAA"}]}"#,
    #"{"data":[{"index":0,"embedding":["a",1,2]}]}"#,
    #"{"data":[{"index":0,"embedding":[1e99,1,2]}]}"#,
    #"{"error":"no"}"#, "", "not JSON",
  ])
  func `a reply that does not fit the request is refused`(body: String) async throws {
    try await EmbeddingServer.run { _, _ in
      .json(body)
    } body: { server, url in
      let error = await embeddingError { try await embedder(url).embed(["a"], purpose: .query) }
      #expect(error?.code == .invalidReply)
      #expect(server.requests.count == 1)
    }
  }

  @Test func `an index that occurs twice is refused`() throws {
    let body = #"{"data":[{"index":0,"embedding":[1,2]},{"index":0,"embedding":[1,2]}]}"#
    let reply = try JSONDecoder().decode(EndpointReply.self, from: Data(body.utf8))
    #expect(throws: EmbeddingError.self) { try reply.vectors(count: 2, dimension: 2) }
  }

  @Test func `cancelling ends a call that waits to retry`() async throws {
    try await EmbeddingServer.run { _, _ in
      .reply(status: 503, headers: [:], body: "")
    } body: { server, url in
      var environment = time.environment()
      let (waiting, announce) = AsyncStream.makeStream(of: Void.self)
      environment.sleep = { _ in
        announce.yield()
        try await Task.sleep(for: .seconds(3600))
      }
      let embedder = try EndpointEmbedder(configuration(url), environment: environment)
      let task = Task { try await embedder.embed(["a"], purpose: .query) }
      for await _ in waiting { break }
      task.cancel()
      await #expect(throws: CancellationError.self) { try await task.value }
    }
  }
}
