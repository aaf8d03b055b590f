public import AsyncHTTPClient
import Foundation
import NIOCore
import NIOHTTP1

/// An embedder behind an OpenAI-compatible `POST /v1/embeddings`.
///
/// Texts go out in requests of `textsPerRequest`; replies are ordered by `index`, checked for
/// count, dimension and finiteness, and scaled to unit length. Overload (429), server errors (5xx,
/// 408) and broken connections are retried as `RetryPolicy` says. The key appears in no message.
public final class EndpointEmbedder: Embedder {
  /// The configured name, model and revision.
  public let identity: EmbedderIdentity
  private let configuration: EndpointConfiguration
  private let client: HTTPClient
  private let environment: RetryEnvironment

  /// Creates an embedder; no request is made.
  ///
  /// - Parameters:
  ///   - configuration: Where the endpoint is and how to use it.
  ///   - client: Sends the requests; its owner shuts it down.
  ///   - environment: Time, chance and environment variables.
  /// - Throws: `EmbeddingError.Code.invalidConfiguration`.
  public init(
    _ configuration: EndpointConfiguration, client: HTTPClient = .shared,
    environment: RetryEnvironment = .system
  ) throws {
    try configuration.validate()
    self.configuration = configuration
    self.client = client
    self.environment = environment
    identity = configuration.identity
  }

  /// Embeds texts by requests to the endpoint.
  public func embed(_ texts: [String], purpose: EmbeddingPurpose) async throws -> [[Float]] {
    try await embed(texts, purpose: purpose) { _ in }
  }

  /// Embeds texts and reports after each request.
  public func embed(
    _ texts: [String], purpose: EmbeddingPurpose, progress: @escaping EmbeddingProgressHandler
  ) async throws -> [[Float]] {
    let size = configuration.textsPerRequest
    let starts = Array(stride(from: 0, to: texts.count, by: size))
    var done = 0
    let parts = try await inOrder(
      count: starts.count, width: configuration.concurrentRequests,
      body: { [self] index, _ in
        let batch = Array(texts[starts[index]..<min(starts[index] + size, texts.count)])
        return try await send(batch, purpose: purpose)
      },
      completed: { index in
        done += min(size, texts.count - starts[index])
        progress(EmbeddingProgress(done: done, total: texts.count))
      })
    return parts.flatMap { $0 }
  }

  /// Sends one batch, again where the policy says so.
  private func send(_ texts: [String], purpose: EmbeddingPurpose) async throws -> [[Float]] {
    let key = try configuration.apiKey.resolve(environment: environment.variables)
    let body = try JSONEncoder().encode(
      EndpointRequest(texts, purpose: purpose, configuration: configuration))
    let start = environment.uptime()
    var attempt = 0
    while true {
      attempt += 1
      let left = configuration.retry.deadline - (environment.uptime() - start)
      switch await self.attempt(body, key: key, timeout: min(configuration.timeout, left)) {
      case .success(let reply):
        return try reply.vectors(count: texts.count, dimension: identity.dimension)
      case .failure(let failure):
        try Task.checkCancellation()
        let delay = configuration.retry.delay(
          after: attempt, elapsed: environment.uptime() - start, retryAfter: failure.retryAfter,
          jitter: environment.random())
        guard failure.isTransient, let delay else {
          throw failure.error(endpoint: configuration, attempts: attempt)
        }
        try await environment.sleep(delay)
      }
    }
  }

  /// Makes one attempt.
  private func attempt(
    _ body: Data, key: String?, timeout: Duration
  ) async -> Result<EndpointReply, EndpointFailure> {
    var request = HTTPClientRequest(url: configuration.requestURL.absoluteString)
    request.method = .POST
    request.headers.add(name: "content-type", value: "application/json")
    request.headers.add(name: "accept", value: "application/json")
    if let key { request.headers.add(name: "authorization", value: "Bearer \(key)") }
    request.body = .bytes(ByteBuffer(bytes: body))
    do {
      let prepared = request
      return try await withTimeLimit(timeout) { [self] in
        try await exchange(prepared, key: key, timeout: timeout)
      }
    } catch let error as DecodingError {
      return .failure(.unreadable(error))
    } catch {
      return .failure(.connection(error))
    }
  }

  private func exchange(
    _ request: HTTPClientRequest, key: String?, timeout: Duration
  ) async throws -> Result<EndpointReply, EndpointFailure> {
    let response = try await client.execute(request, timeout: TimeAmount(timeout))
    let status = Int(response.status.code)
    guard status == 200 else {
      let excerpt = try? await response.body.collect(upTo: 1 << 16)
      return .failure(
        EndpointFailure(
          status: status, headers: response.headers, body: excerpt, key: key,
          now: environment.date()))
    }
    let reply = try await response.body.collect(upTo: 1 << 28)
    let bytes = Data(reply.readableBytesView)
    return .success(try JSONDecoder().decode(EndpointReply.self, from: bytes))
  }
}
