import Foundation

/// Makes identifiers of UUID version 7 (RFC 9562): milliseconds, then randomness, so that they
/// sort by time and no two processes have to agree.
enum TimeOrderedID {
  /// A new identifier in the usual 36 characters.
  static func make(
    at now: Date, using generator: inout some RandomNumberGenerator
  ) -> String {
    let milliseconds = UInt64(max(0, now.timeIntervalSince1970 * 1_000)) & 0xffff_ffff_ffff
    let high = milliseconds << 16 | 0x7000 | UInt64.random(in: 0...0xfff, using: &generator)
    let low = 1 << 63 | UInt64.random(in: 0...0x3fff_ffff_ffff_ffff, using: &generator)
    let digits = [high, low].map { word in
      let text = String(word, radix: 16)
      return String(repeating: "0", count: 16 - text.count) + text
    }.joined()
    var parts: [Substring] = []
    var rest = Substring(digits)
    for length in [8, 4, 4, 4, 12] {
      parts.append(rest.prefix(length))
      rest = rest.dropFirst(length)
    }
    return parts.joined(separator: "-")
  }
}
