/// The id of a trace: 16 bytes, not all zero.
public struct TraceID: Hashable, Sendable, CustomStringConvertible {
  /// The first and the last eight bytes, most significant first.
  let words: (high: UInt64, low: UInt64)

  /// Makes an id of two words; `nil` if both are zero.
  public init?(high: UInt64, low: UInt64) {
    guard high | low != 0 else { return nil }
    words = (high, low)
  }

  /// Draws an id.
  public init(using generator: inout some RandomNumberGenerator) {
    words = (
      .random(in: 0 ... .max, using: &generator), .random(in: 1 ... .max, using: &generator)
    )
  }

  /// 32 lower-case hexadecimal digits.
  public var description: String { Hexadecimal.text(words.high) + Hexadecimal.text(words.low) }

  /// Whether two ids are the same.
  public static func == (left: TraceID, right: TraceID) -> Bool { left.words == right.words }

  /// Feeds the id to a hash function.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(words.high)
    hasher.combine(words.low)
  }
}

/// The id of a span: eight bytes, not all zero.
public struct SpanID: Hashable, Sendable, CustomStringConvertible {
  /// The bytes, most significant first.
  let word: UInt64

  /// Makes an id of a word; `nil` if it is zero.
  public init?(_ word: UInt64) {
    guard word != 0 else { return nil }
    self.word = word
  }

  /// Draws an id.
  public init(using generator: inout some RandomNumberGenerator) {
    word = .random(in: 1 ... .max, using: &generator)
  }

  /// 16 lower-case hexadecimal digits.
  public var description: String { Hexadecimal.text(word) }
}

/// Words as hexadecimal digits.
enum Hexadecimal {
  /// 16 lower-case digits.
  static func text(_ word: UInt64) -> String {
    let digits = String(word, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }

  /// The word of lower-case digits only; `nil` for anything else.
  static func word(_ digits: Substring) -> UInt64? {
    let isLowerCase = digits.utf8.allSatisfy { byte in
      (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
        || (UInt8(ascii: "a")...UInt8(ascii: "f")).contains(byte)
    }
    return isLowerCase && !digits.isEmpty ? UInt64(digits, radix: 16) : nil
  }
}
