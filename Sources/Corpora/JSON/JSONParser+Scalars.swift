extension JSONParser {
  mutating func parseString() throws(CorpusError) -> String {
    position += 1
    var content: [UInt8] = []
    var start = position
    while let byte = current {
      switch byte {
      case UInt8(ascii: "\""):
        content.append(contentsOf: bytes[start..<position])
        guard let text = String(validating: content, as: UTF8.self) else {
          throw failure("a string is not UTF-8; convert the file", code: .invalidEncoding)
        }
        position += 1
        return text
      case UInt8(ascii: "\\"):
        content.append(contentsOf: bytes[start..<position])
        position += 1
        try appendEscape(to: &content)
        start = position
      case 0..<0x20: throw failure("a control character in a string; escape it")
      default: position += 1
      }
    }
    throw failure("a string without its closing quote")
  }

  private mutating func appendEscape(to content: inout [UInt8]) throws(CorpusError) {
    guard let byte = current else { throw failure("the text ends in an escape") }
    position += 1
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): content.append(byte)
    case UInt8(ascii: "b"): content.append(0x08)
    case UInt8(ascii: "f"): content.append(0x0C)
    case UInt8(ascii: "n"): content.append(0x0A)
    case UInt8(ascii: "r"): content.append(0x0D)
    case UInt8(ascii: "t"): content.append(0x09)
    case UInt8(ascii: "u"): content.append(contentsOf: try parseUnicodeEscape())
    default:
      position -= 1
      throw failure("an unknown escape")
    }
  }

  private mutating func parseUnicodeEscape() throws(CorpusError) -> [UInt8] {
    let first = try parseCodeUnit()
    var code = UInt32(first)
    if UTF16.isLeadSurrogate(first) {
      guard bytes[position...].starts(with: [UInt8(ascii: "\\"), UInt8(ascii: "u")]) else {
        throw failure("an unpaired surrogate")
      }
      position += 2
      let second = try parseCodeUnit()
      guard UTF16.isTrailSurrogate(second) else { throw failure("an unpaired surrogate") }
      code = 0x10000 + (UInt32(first) - 0xD800) << 10 + (UInt32(second) - 0xDC00)
    }
    guard let scalar = UnicodeScalar(code), let encoded = UTF8.encode(scalar) else {
      throw failure("an unpaired surrogate")
    }
    return Array(encoded)
  }

  private mutating func parseCodeUnit() throws(CorpusError) -> UInt16 {
    guard position + 4 <= bytes.count,
      bytes[position..<position + 4].allSatisfy({ $0 != 0x2B && $0 != 0x2D }),
      let unit = UInt16(String(decoding: bytes[position..<position + 4], as: UTF8.self), radix: 16)
    else { throw failure("\\u needs four hex digits") }
    position += 4
    return unit
  }

  mutating func parseNumber() throws(CorpusError) -> JSONValue {
    let start = position
    let negative = current == UInt8(ascii: "-")
    if negative { position += 1 }
    var decimal = DecimalDigits()
    let integerStart = position
    try consumeDigits { decimal.append($0) }
    guard position == integerStart + 1 || bytes[integerStart] != UInt8(ascii: "0") else {
      throw failure("a number with leading zeros")
    }
    var isWhole = true
    if current == UInt8(ascii: ".") {
      isWhole = false
      position += 1
      try consumeDigits { decimal.appendFraction($0) }
    }
    if let byte = current, byte | 0x20 == UInt8(ascii: "e") {
      isWhole = false
      position += 1
      let negativeExponent = current == UInt8(ascii: "-")
      if negativeExponent || current == UInt8(ascii: "+") { position += 1 }
      var exponent = 0
      try consumeDigits { exponent = min(exponent * 10 + Int($0), 100_000) }
      decimal.exponent += negativeExponent ? -exponent : exponent
    }
    if isWhole, let value = decimal.wholeNumber(negative: negative) { return .integer(value) }
    let value: Double
    if let exact = decimal.exactDouble {
      value = negative ? -exact : exact
    } else {
      let text = String(decoding: bytes[start..<position], as: UTF8.self)
      guard let parsed = Double(text), parsed.isFinite else {
        throw failure("a number beyond the range of a double")
      }
      value = parsed
    }
    return Int64(exactly: value).map(JSONValue.integer) ?? .number(value)
  }

  private mutating func consumeDigits(_ body: (UInt8) -> Void) throws(CorpusError) {
    let start = position
    while let byte = current, (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) {
      body(byte - UInt8(ascii: "0"))
      position += 1
    }
    guard position > start else { throw failure("a digit is missing in a number") }
  }
}

/// The digits of a decimal number, with an exact fast path to a double.
///
/// The path is the one of “How to read floating point numbers accurately” (PLDI 1990): a mantissa below 2^53 times or over a power of ten up to 10^22 is rounded once, hence exact.
private struct DecimalDigits {
  private var mantissa: UInt64 = 0
  private var overflowed = false
  var exponent = 0

  private static let powersOfTen: [Double] = [
    1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16,
    1e17, 1e18, 1e19, 1e20, 1e21, 1e22,
  ]

  mutating func append(_ digit: UInt8) {
    let (product, overflow) = mantissa.multipliedReportingOverflow(by: 10)
    let (sum, carry) = product.addingReportingOverflow(UInt64(digit))
    if overflow || carry { overflowed = true } else { mantissa = sum }
  }

  mutating func appendFraction(_ digit: UInt8) {
    append(digit)
    exponent -= 1
  }

  func wholeNumber(negative: Bool) -> Int64? {
    guard !overflowed, exponent == 0 else { return nil }
    if !negative { return Int64(exactly: mantissa) }
    return mantissa == 1 << 63 ? Int64.min : Int64(exactly: mantissa).map { -$0 }
  }

  var exactDouble: Double? {
    guard !overflowed, mantissa < 1 << 53, abs(exponent) <= 22 else { return nil }
    let power = Self.powersOfTen[abs(exponent)]
    return exponent < 0 ? Double(mantissa) / power : Double(mantissa) * power
  }
}
