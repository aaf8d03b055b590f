import AsyncHTTPClient
import Foundation
import HTTPAPI
import HTTPTypes
import NIOCore
import NIOHTTP1
import NIOSSL

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
  /// - Parameters:
  ///   - url: The server.
  ///   - key: What is shown to it.
  ///   - authorities: A PEM file of certificates that are trusted beside those of the system.
  /// - Throws: ``CommandFailure`` `usage` for what is no URL of a server, and for a file that holds
  ///   no certificates.
  init(url: String, key: String?, authorities: String? = nil) throws {
    self.key = key
    guard let parsed = URL(string: url), let scheme = parsed.scheme,
      ["http", "https"].contains(scheme), parsed.host != nil
    else {
      throw CommandFailure(.usage, "“\(url)” is no URL of a server; give http://HOST:PORT")
    }
    base = url.hasSuffix("/") ? String(url.dropLast()) : url
    place = base
    var configuration = HTTPClient.Configuration()
    if let authorities {
      var tls = TLSConfiguration.makeClientConfiguration()
      do {
        tls.additionalTrustRoots = [
          .certificates(try NIOSSLCertificate.fromPEMFile(authorities))
        ]
      } catch {
        throw CommandFailure(
          .usage, "the certificates “\(authorities)” cannot be used (\(error)); give a PEM file")
      }
      configuration.tlsConfiguration = tls
    }
    client = HTTPClient(eventLoopGroupProvider: .singleton, configuration: configuration)
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
    } catch let error as NIOSSLError {
      throw CommandFailure(
        .failure, "no safe connection to \(base): \(error)",
        details: [
          "does its certificate name this host? --authority-file trusts one that the system does not"
        ])
    } catch {
      throw CommandFailure(
        .retryLater, "no answer from \(base): \(error)",
        details: ["is the server running? start one: scrubjay serve"])
    }
  }

  func close() async throws { try await client.shutdown() }
}
