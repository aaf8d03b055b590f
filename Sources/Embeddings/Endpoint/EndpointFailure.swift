import Foundation
import NIOCore
import NIOHTTP1

/// Why one attempt failed.
enum EndpointFailure: Error {
  /// The server answered with another status than 200.
  case status(Int, detail: String, retryAfter: Duration?)
  /// The reply is not what the protocol says.
  case unreadable(any Error)
  /// No reply came.
  case connection(any Error)

  /// Reads a refusal; `key` is struck out of what the server wrote.
  init(status: Int, headers: HTTPHeaders, body: ByteBuffer?, key: String?, now: Date) {
    var detail = body.map { String(buffer: $0) } ?? ""
    if let key { detail = detail.replacingOccurrences(of: key, with: "…") }
    let line = detail.prefix(300).split(whereSeparator: \.isNewline).joined(separator: " ")
    let wait = headers.first(name: "retry-after").flatMap { RetryAfter.parse($0, now: now) }
    self = .status(status, detail: line, retryAfter: wait)
  }

  /// Whether another attempt may succeed.
  var isTransient: Bool {
    switch self {
    case .status(let status, _, _): status == 408 || status == 429 || status >= 500
    case .unreadable: false
    case .connection: true
    }
  }

  /// What the server asked for.
  var retryAfter: Duration? {
    if case .status(_, _, let wait) = self { wait } else { nil }
  }

  /// The error to throw once attempts have ended.
  func error(endpoint: EndpointConfiguration, attempts: Int) -> EmbeddingError {
    let place = "embedding endpoint '\(endpoint.name)' at \(endpoint.requestURL.absoluteString)"
    let tries = attempts == 1 ? "1 attempt" : "\(attempts) attempts"
    switch self {
    case .status(401, _, _), .status(403, _, _):
      return EmbeddingError(
        .unauthorized, "\(place) refused the credentials: check \(endpoint.apiKey)")
    case .status(413, let detail, _):
      return EmbeddingError(
        .refused, "\(place) finds the request too large: lower the texts per request. \(detail)")
    case .status(let status, let detail, _) where isTransient:
      return EmbeddingError(
        .overloaded, "\(place) answered \(status) after \(tries): try later. \(detail)")
    case .status(let status, let detail, _):
      return EmbeddingError(
        .refused, "\(place) answered \(status): check model and address. \(detail)")
    case .unreadable(let cause):
      return EmbeddingError(
        .invalidReply, "\(place) gave a reply that is not a list of embeddings", cause: cause)
    case .connection(let cause):
      return EmbeddingError(
        .unreachable, "\(place) gave no answer after \(tries): is it running?", cause: cause)
    }
  }
}
