import AsyncHTTPClient
import Foundation
import HTTPAPI
import Logging
import NIOCore
import NIOHTTP1
import NIOSSL
import Serving
import ServiceLifecycle
import Testing

/// TLS over a socket, with certificates from files.
struct TransportTests {
  /// A server that reads its certificates from a folder of its own.
  private func withServer(
    _ pair: TestCertificates,
    _ work: (_ port: Int, _ folder: String) async throws -> Void
  ) async throws {
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("scrubjay-tls-\(UUID().uuidString)").path
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let files = try pair.install(in: folder)
    try await APIUnderTest.withInstance { instance, logger in
      let (ports, source) = AsyncStream.makeStream(of: Int.self)
      var settings = ServerSettings(
        port: 0, security: .tls(certificates: files.certificate, privateKey: files.key),
        logger: logger
      ) { port in source.yield(port) }
      settings.certificateInterval = .zero
      let group = ServiceGroup(
        configuration: .init(
          services: [.init(service: try APIServer(instance: instance, settings: settings))],
          logger: logger))
      async let running: Void = group.run()
      let port = try #require(await ports.first { _ in true })
      let outcome: Result<Void, any Error>
      do {
        outcome = .success(try await work(port, folder))
      } catch {
        outcome = .failure(error)
      }
      await group.triggerGracefulShutdown()
      try await running
      try outcome.get()
    }
  }

  /// What a client gets that trusts one certificate alone; connections are not kept.
  private func status(
    _ port: Int, trusting pair: TestCertificates, scheme: String = "https",
    newest: TLSVersion? = nil
  ) async throws -> Int {
    var tls = TLSConfiguration.makeClientConfiguration()
    tls.trustRoots = .certificates(try NIOSSLCertificate.fromPEMFile(pair.certificate))
    if let newest {
      tls.minimumTLSVersion = .tlsv1
      tls.maximumTLSVersion = newest
    }
    var configuration = HTTPClient.Configuration(tlsConfiguration: tls)
    configuration.connectionPool.retryConnectionEstablishment = false
    // A machine that is busy with all the other tests takes its time.
    configuration.timeout.connect = .seconds(60)
    let client = HTTPClient(
      eventLoopGroupProvider: .singleton, configuration: configuration)
    let outcome: Result<Int, any Error>
    do {
      let answer = try await client.execute(
        HTTPClientRequest(url: "\(scheme)://localhost:\(port)/livez"), timeout: .seconds(120))
      outcome = .success(Int(answer.status.code))
    } catch {
      outcome = .failure(error)
    }
    try await client.shutdown()
    return try outcome.get()
  }

  @Test func `a client that trusts the certificate is served over TLS, and no other`()
    async throws
  {
    try await withServer(.first) { port, _ async throws in
      #expect(try await status(port, trusting: .first) == 200)
      #expect(try await status(port, trusting: .first, newest: .tlsv12) == 200)
      await #expect(throws: (any Error).self) { try await status(port, trusting: .second) }
      await #expect(throws: (any Error).self) {
        try await status(port, trusting: .first, newest: .tlsv11)
      }
      await #expect(throws: (any Error).self) {
        try await status(port, trusting: .first, scheme: "http")
      }
    }
  }

  @Test func `a renewed pair is used from the next handshake on, half of one is not`()
    async throws
  {
    try await withServer(.first) { port, folder async throws in
      #expect(try await status(port, trusting: .first) == 200)
      let second = TestCertificates.second
      try FileManager.default.removeItem(atPath: folder + "/cert.pem")
      try FileManager.default.copyItem(atPath: second.certificate, toPath: folder + "/cert.pem")
      #expect(try await status(port, trusting: .first) == 200)
      try second.install(in: folder)
      #expect(try await status(port, trusting: .second) == 200)
      await #expect(throws: (any Error).self) { try await status(port, trusting: .first) }
    }
  }

  @Test func `files that are no pair are refused before anything is bound, by name`()
    async throws
  {
    let first = TestCertificates.first
    let second = TestCertificates.second
    try await APIUnderTest.withInstance { instance, logger async throws in
      for (certificate, key, words) in [
        (first.certificate, second.key, "is not that of the first certificate"),
        (first.key, first.key, "the certificate \(first.key) cannot be used"),
        (first.certificate, first.certificate, "the key \(first.certificate) cannot be used"),
        ("/nowhere.pem", first.key, "the certificate /nowhere.pem cannot be used"),
      ] {
        let settings = ServerSettings(
          port: 0, security: .tls(certificates: certificate, privateKey: key), logger: logger)
        let problem = #expect(throws: HTTPProblem.self) {
          _ = try APIServer(instance: instance, settings: settings)
        }
        #expect(problem?.detail.contains(words) == true, "\(problem?.detail ?? "")")
      }
    }
  }
}
