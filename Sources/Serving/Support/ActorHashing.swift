import Crypto
import Foundation
import Storage

/// Turns the names of people and programs into keyed hashes before anything is stored.
struct ActorHashing: Sendable {
  private let key: SymmetricKey

  /// Takes the instance's secret.
  init(secret: [UInt8]) { key = SymmetricKey(data: secret) }

  /// The first 128 bits of HMAC-SHA-256 over the name.
  func hash(_ actor: String) -> ActorHash {
    let code = HMAC<SHA256>.authenticationCode(for: Data(actor.utf8), using: key)
    return ActorHash(
      rawValue: code.prefix(16).map { byte in
        (byte < 16 ? "0" : "") + String(byte, radix: 16)
      }.joined())
  }
}
