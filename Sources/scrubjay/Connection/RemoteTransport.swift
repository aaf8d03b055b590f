import AsyncHTTPClient
import Foundation
import HTTPAPI
import HTTPTypes
import NIOCore
import NIOHTTP1

/// The API of a server.
struct RemoteTransport: Transport {
  let place: String
  private let base: String
  private let client: HTTPClient
  private let key: String?

  /// The longest answer that is taken, in bytes.
  private static let maximumAnswer = 256 << 20

  /// Prepares to talk to a server, with a key if there is one; nothing is sent yet.
  ///
  /// - Throws: ``CommandFailure`` `usage` for what is no URL of a server.
  init(url: String, key: String?) throws {
    self.key = key
    guard let parsed = URL(string: url), let scheme = parsed.scheme,
      ["http", "https"].contains(scheme), parsed.host != nil
    else {
      throw CommandFailure(.usage, "“\(url)” is no URL of a server; give http://HOST:PORT")
    }
    base = url.hasSuffix("/") ? String(url.dropLast()) : url
    place = base
    client = HTTPClient(eventLoopGroupProvider: .singleton)
  }

  func send(_ request: APIRequest) async throws -> APIAnswer {
    var outgoing = HTTPClientRequest(url: base + request.path)
    outgoing.method = .init(rawValue: request.method.rawValue)
    if !request.body.isEmpty {
      outgoing.headers.add(name: "content-type", value: "application/json")
      outgoing.body = .bytes(ByteBuffer(bytes: request.body))
    }
    if let key { outgoing.headers.add(name: "authorization", value: "Bearer \(key)") }
    outgoing.headers.add(name: "user-agent", value: "scrubjay/\(APIVersion.current)")
    do {
      let response = try await client.execute(outgoing, timeout: .seconds(600))
      let body = try await response.body.collect(upTo: Self.maximumAnswer)
      return APIAnswer(status: Int(response.status.code), body: Array(buffer: body))
    } catch let error as CommandFailure {
      throw error
    } catch {
      throw CommandFailure(
        .retryLater, "no answer from \(base): \(error)",
        details: ["is the server running? start one: scrubjay serve"])
    }
  }

  func close() async throws { try await client.shutdown() }
}
