extension JSONReader {
  mutating func readString() throws(JSONSyntaxError) -> String {
    let opening = position
    position += 1
    let start = position
    while position < bytes.count {
      switch bytes[position] {
      case UInt8(ascii: "\""):
        let text = try validated(bytes[start..<position], at: start)
        position += 1
        return text
      case UInt8(ascii: "\\"): return try readEscapedString(from: start)
      case 0..<0x20: throw failure("a control character stands bare in a string; escape it")
      default: position += 1
      }
    }
    throw failure("a string has no closing quote", at: opening)
  }

  /// Goes on with a string in which an escape has been met.
  private mutating func readEscapedString(from start: Int) throws(JSONSyntaxError) -> String {
    var content = Array(bytes[start..<position])
    while let byte = current {
      switch byte {
      case UInt8(ascii: "\""):
        let text = try validated(content[...], at: start)
        position += 1
        return text
      case UInt8(ascii: "\\"):
        position += 1
        try appendEscape(to: &content)
      case 0..<0x20: throw failure("a control character stands bare in a string; escape it")
      default:
        content.append(byte)
        position += 1
      }
    }
    throw failure("a string has no closing quote", at: start - 1)
  }

  private func validated(
    _ content: ArraySlice<UInt8>, at start: Int
  ) throws(JSONSyntaxError) -> String {
    guard let text = String(validating: content, as: UTF8.self) else {
      throw failure("a string is not UTF-8", at: start)
    }
    return text
  }

  private mutating func appendEscape(to content: inout [UInt8]) throws(JSONSyntaxError) {
    guard let byte = current else { throw failure("the text ends in an escape") }
    position += 1
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): content.append(byte)
    case UInt8(ascii: "b"): content.append(0x08)
    case UInt8(ascii: "f"): content.append(0x0C)
    case UInt8(ascii: "n"): content.append(0x0A)
    case UInt8(ascii: "r"): content.append(0x0D)
    case UInt8(ascii: "t"): content.append(0x09)
    case UInt8(ascii: "u"): content.append(contentsOf: String(try readUnicodeEscape()).utf8)
    default: throw failure("an escape is unknown", at: position - 1)
    }
  }

  private mutating func readUnicodeEscape() throws(JSONSyntaxError) -> Character {
    let start = position - 2
    let first = try readCodeUnit()
    guard UTF16.isLeadSurrogate(first) || UTF16.isTrailSurrogate(first) else {
      return Character(UnicodeScalar(first) ?? "\u{FFFD}")
    }
    guard UTF16.isLeadSurrogate(first),
      bytes[position...].starts(with: [UInt8(ascii: "\\"), UInt8(ascii: "u")])
    else { throw failure("a surrogate stands alone", at: start) }
    position += 2
    let second = try readCodeUnit()
    let code = 0x10000 + (UInt32(first) & 0x3FF) << 10 + (UInt32(second) & 0x3FF)
    guard UTF16.isTrailSurrogate(second), let scalar = UnicodeScalar(code) else {
      throw failure("a surrogate stands alone", at: start)
    }
    return Character(scalar)
  }

  private mutating func readCodeUnit() throws(JSONSyntaxError) -> UInt16 {
    guard position + 4 <= bytes.count else { throw failure("\\u needs four hex digits") }
    var unit: UInt16 = 0
    for byte in bytes[position..<position + 4] {
      guard let digit = Character(UnicodeScalar(byte)).hexDigitValue, byte < 0x80 else {
        throw failure("\\u needs four hex digits")
      }
      unit = unit << 4 | UInt16(digit)
    }
    position += 4
    return unit
  }
}
