import Crypto
import Foundation
import Storage

/// The text of a key: `sjk_` + 16 hexadecimal digits of its id + `_` + 64 of its 256 random bits.
///
/// The prefix lets scanners of leaked secrets find it; the id lets a server find the digest to
/// compare with without a search that depends on the secret.
enum KeyText {
  static let prefix = "sjk_"
  private static let idLength = 16
  private static let secretLength = 64

  /// A new key.
  static func make(
    using generator: inout some RandomNumberGenerator
  ) -> (id: KeyID, text: String) {
    let id = hexadecimal(count: idLength / 2, using: &generator)
    let secret = hexadecimal(count: secretLength / 2, using: &generator)
    return (KeyID(trusted: id), prefix + id + "_" + secret)
  }

  /// The id in a text that has the form of a key.
  static func id(in text: String) -> KeyID? {
    let bytes = Array(text.utf8)
    guard bytes.count == prefix.utf8.count + idLength + 1 + secretLength,
      bytes.starts(with: prefix.utf8)
    else { return nil }
    return KeyID(trusted: String(decoding: bytes.dropFirst(4).prefix(idLength), as: UTF8.self))
  }

  /// What is stored of a text.
  static func digest(_ text: String) -> [UInt8] {
    Array(SHA256.hash(data: Data(text.utf8)))
  }

  /// Whether a text has a digest; takes the same time wherever they differ.
  static func matches(_ text: String, _ digest: [UInt8]) -> Bool {
    SHA256.hash(data: Data(text.utf8)) == digest
  }

  private static func hexadecimal(
    count: Int, using generator: inout some RandomNumberGenerator
  ) -> String {
    (0..<count).map { _ in
      let byte = UInt8.random(in: 0...255, using: &generator)
      return (byte < 16 ? "0" : "") + String(byte, radix: 16)
    }.joined()
  }
}
