import Foundation

/// Makes identifiers of UUID version 7 (RFC 9562): milliseconds, then randomness, so that they
/// sort by time and no two processes have to agree.
enum TimeOrderedID {
  private static let digits = Array("0123456789abcdef".utf8)
  private static let dashes = [8, 13, 18, 23]

  /// A new identifier in the usual 36 characters.
  static func make(
    at now: Date, using generator: inout some RandomNumberGenerator
  ) -> String {
    let milliseconds = UInt64(max(0, now.timeIntervalSince1970 * 1_000)) & 0xffff_ffff_ffff
    let high = milliseconds << 16 | 0x7000 | UInt64.random(in: 0...0xfff, using: &generator)
    let low = 1 << 63 | UInt64.random(in: 0...0x3fff_ffff_ffff_ffff, using: &generator)
    var text: [UInt8] = []
    text.reserveCapacity(36)
    for word in [high, low] {
      for place in stride(from: 60, through: 0, by: -4) {
        if Self.dashes.contains(text.count) { text.append(UInt8(ascii: "-")) }
        text.append(Self.digits[Int(word >> UInt64(place) & 15)])
      }
    }
    return String(decoding: text, as: UTF8.self)
  }
}
