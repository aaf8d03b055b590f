import Dispatch
import Foundation
import Logging
import NIOCore
import NIOSSL
import Synchronization

/// A server's certificates and their private key, read again when the files change, so that a
/// renewal needs no restart.
///
/// The files are looked at with a handshake, at most once per `interval`. A pair that does not fit
/// together, such as one of which half was renewed, is not taken: the one before goes on, and the
/// log says so once.
final class CertificateFiles: Sendable {
  private struct State {
    var pair: NIOSSLContextConfigurationOverride
    var stamp: String
    var nextLook: ContinuousClock.Instant
  }

  private let certificates: String
  private let privateKey: String
  private let interval: Duration
  private let logger: Logger
  private let state: Mutex<State>
  private let queue = DispatchQueue(label: "scrubjay.certificates")

  /// Reads a pair of PEM files.
  ///
  /// - Throws: ``HTTPProblem`` `invalid` for files that cannot be read, that hold no such thing, or
  ///   whose key is not that of the certificate.
  init(
    certificates: String, privateKey: String, interval: Duration, logger: Logger
  ) throws(HTTPProblem) {
    self.certificates = certificates
    self.privateKey = privateKey
    self.interval = interval
    self.logger = logger
    let stamp = Self.stamp(of: [certificates, privateKey])
    let pair = try Self.read(certificates, privateKey)
    state = Mutex(State(pair: pair, stamp: stamp, nextLook: .now + interval))
  }

  /// What a server does with the pair: TLS from 1.2 on.
  var configuration: TLSConfiguration {
    let first = state.withLock { $0.pair }
    var configuration = Self.configuration(first)
    configuration.sslContextCallback = { [self] _, promise in
      // A pair that does not fit leaves an error with the thread that tried it, and the handshake of
      // that thread would fail of it: others try.
      queue.async { promise.succeed(self.current()) }
    }
    return configuration
  }

  /// The pair for a handshake.
  ///
  /// Now and then this reads two small files.
  private func current() -> NIOSSLContextConfigurationOverride {
    state.withLock { state in
      guard ContinuousClock.now >= state.nextLook else { return state.pair }
      state.nextLook = .now + interval
      let stamp = Self.stamp(of: [certificates, privateKey])
      guard stamp != state.stamp else { return state.pair }
      state.stamp = stamp
      do throws(HTTPProblem) {
        state.pair = try Self.read(certificates, privateKey)
        logger.notice("the certificate was renewed", metadata: ["file": .string(certificates)])
      } catch {
        logger.error("the certificate before goes on: \(error.detail)")
      }
      return state.pair
    }
  }

  private static func read(
    _ certificates: String, _ privateKey: String
  ) throws(HTTPProblem) -> NIOSSLContextConfigurationOverride {
    var pair = NIOSSLContextConfigurationOverride()
    do {
      pair.certificateChain = try NIOSSLCertificate.fromPEMFile(certificates).map {
        .certificate($0)
      }
    } catch {
      throw .invalid("the certificate \(certificates) cannot be used (\(error)); give a PEM file")
    }
    do {
      pair.privateKey = .privateKey(try NIOSSLPrivateKey(file: privateKey, format: .pem))
    } catch {
      throw .invalid(
        "the key \(privateKey) cannot be used (\(error)); give a PEM file without a password")
    }
    do {
      // Making a context is what compares the two.
      _ = try NIOSSLContext(configuration: configuration(pair))
    } catch {
      throw .invalid(
        "the key \(privateKey) is not that of the first certificate in \(certificates) (\(error))")
    }
    return pair
  }

  private static func configuration(
    _ pair: NIOSSLContextConfigurationOverride
  ) -> TLSConfiguration {
    guard let chain = pair.certificateChain, let key = pair.privateKey else {
      preconditionFailure("a pair has both parts")
    }
    var configuration = TLSConfiguration.makeServerConfiguration(
      certificateChain: chain, privateKey: key)
    configuration.minimumTLSVersion = .tlsv12
    return configuration
  }

  /// What changes when a file does, or when a link to it leads elsewhere.
  private static func stamp(of paths: [String]) -> String {
    paths.map { path in
      let target = URL(fileURLWithPath: path).resolvingSymlinksInPath().path
      let facts = try? FileManager.default.attributesOfItem(atPath: target)
      let date = (facts?[.modificationDate] as? Date)?.timeIntervalSince1970 ?? 0
      let number = (facts?[.systemFileNumber] as? NSNumber)?.uint64Value ?? 0
      let size = (facts?[.size] as? NSNumber)?.uint64Value ?? 0
      return "\(target) \(date) \(number) \(size)"
    }.joined(separator: "\n")
  }
}
