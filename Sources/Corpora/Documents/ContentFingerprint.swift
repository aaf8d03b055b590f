import Crypto
import Foundation

/// Names a content by 128 bits, so that an unchanged chunk is known again after re-chunking.
///
/// The bits are the first 16 bytes of SHA-256 over a domain tag and the content. Two different
/// contents share a fingerprint with a chance of about *n*²/2¹²⁹ among *n* contents. Fingerprints
/// order by their bytes and are written as 32 lower-case hex digits.
public struct ContentFingerprint: Hashable, Sendable {
  /// The first eight bytes, big-endian.
  public let high: UInt64
  /// The last eight bytes, big-endian.
  public let low: UInt64

  /// Takes the bits as they are.
  public init(high: UInt64, low: UInt64) {
    self.high = high
    self.low = low
  }

  /// Fingerprints a text, blind to how its white space is laid out.
  ///
  /// White space (Unicode property `White_Space`) is dropped at both ends and every run inside
  /// counts as one space. Case, punctuation and Unicode normal form count.
  ///
  /// - Complexity: O(*n*) in the bytes of the text, about 2 ns each.
  public init(text: some StringProtocol) {
    self.init(domain: 0x54, content: Self.whitespaceNormalized(text))
  }

  /// Fingerprints a vector by its little-endian float32 bytes, for a chunk without a text.
  public init(embedding: some Collection<Float>) {
    var content: [UInt8] = []
    content.reserveCapacity(embedding.count * 4)
    for value in embedding {
      let bits = value.bitPattern
      content.append(UInt8(truncatingIfNeeded: bits))
      content.append(UInt8(truncatingIfNeeded: bits >> 8))
      content.append(UInt8(truncatingIfNeeded: bits >> 16))
      content.append(UInt8(truncatingIfNeeded: bits >> 24))
    }
    self.init(domain: 0x56, content: content)
  }

  /// Fingerprints bytes exactly as they are, for a source file.
  public init(bytes: some Sequence<UInt8>) {
    self.init(domain: 0x42, content: Array(bytes))
  }

  private init(domain: UInt8, content: [UInt8]) {
    var hash = SHA256()
    hash.update(data: [domain])
    hash.update(data: content)
    var high: UInt64 = 0
    var low: UInt64 = 0
    for (index, byte) in hash.finalize().prefix(16).enumerated() {
      if index < 8 {
        high = high << 8 | UInt64(byte)
      } else {
        low = low << 8 | UInt64(byte)
      }
    }
    self.init(high: high, low: low)
  }

  /// Reads 32 hex digits of either case; nil for anything else.
  public init?(hexadecimal: some StringProtocol) {
    let digits = Array(hexadecimal.utf8)
    guard digits.count == 32 else { return nil }
    var words: [UInt64] = [0, 0]
    for (index, digit) in digits.enumerated() {
      let value: UInt8
      switch digit {
      case UInt8(ascii: "0")...UInt8(ascii: "9"): value = digit - UInt8(ascii: "0")
      case UInt8(ascii: "a")...UInt8(ascii: "f"): value = digit - UInt8(ascii: "a") + 10
      case UInt8(ascii: "A")...UInt8(ascii: "F"): value = digit - UInt8(ascii: "A") + 10
      default: return nil
      }
      words[index / 16] = words[index / 16] << 4 | UInt64(value)
    }
    self.init(high: words[0], low: words[1])
  }

  /// The bits as 32 lower-case hex digits.
  public var hexadecimal: String {
    var digits: [UInt8] = []
    digits.reserveCapacity(32)
    for word in [high, low] {
      for place in stride(from: 60, through: 0, by: -4) {
        let value = UInt8(word >> UInt64(place) & 15)
        digits.append(value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "a") + value - 10)
      }
    }
    return String(decoding: digits, as: UTF8.self)
  }
}

extension ContentFingerprint: Comparable {
  /// Orders by the bytes.
  public static func < (left: ContentFingerprint, right: ContentFingerprint) -> Bool {
    (left.high, left.low) < (right.high, right.low)
  }
}

extension ContentFingerprint: CustomStringConvertible {
  /// The bits as 32 lower-case hex digits.
  public var description: String { hexadecimal }
}

extension ContentFingerprint: Codable {
  /// Reads a string of 32 hex digits.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    let text = try container.decode(String.self)
    guard let value = ContentFingerprint(hexadecimal: text) else {
      throw DecodingError.dataCorruptedError(
        in: container, debugDescription: "a content fingerprint has 32 hex digits, not “\(text)”")
    }
    self = value
  }

  /// Writes a string of 32 lower-case hex digits.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(hexadecimal)
  }
}

extension ContentFingerprint {
  /// Returns the UTF-8 bytes with white space trimmed and its runs made one space.
  static func whitespaceNormalized(_ text: some StringProtocol) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.utf8.count)
    var pendingSpace = false
    for scalar in text.unicodeScalars {
      let isSpace =
        scalar.isASCII
        ? scalar.value == 0x20 || (0x09...0x0D).contains(scalar.value)
        : scalar.properties.isWhitespace
      if isSpace {
        pendingSpace = !bytes.isEmpty
        continue
      }
      if pendingSpace {
        bytes.append(0x20)
        pendingSpace = false
      }
      if scalar.isASCII {
        bytes.append(UInt8(truncatingIfNeeded: scalar.value))
      } else {
        bytes.append(contentsOf: UTF8.encode(scalar).map(Array.init) ?? [])
      }
    }
    return bytes
  }
}
