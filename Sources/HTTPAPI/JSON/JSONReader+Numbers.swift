extension JSONReader {
  /// What the head of an array holds.
  enum NumberRun {
    /// The whole array, two or more numbers; the reader stands behind it.
    case whole([Double])
    /// The numbers before the first element that is none, or that a double cannot hold; the reader
    /// stands at that element.
    case start([Double])
  }

  /// Reads numbers as long as the array consists of them; the reader stands at its first element.
  mutating func readNumbers() throws(JSONSyntaxError) -> NumberRun {
    let text = bytes
    let span = text.span
    let powers = ScannedNumber.powersOfTen
    var numbers: [Double] = []
    var cursor = position
    defer { position = cursor }
    while true {
      let element = cursor
      // Nearly every component ends here; whatever is unusual is left to the paths below.
      if let number = ScannedNumber.plainDecimal(in: span, at: &cursor, powers: powers.span) {
        if numbers.isEmpty { numbers.reserveCapacity(min(512, (span.count - cursor) / 2 + 1)) }
        numbers.append(number)
        if span[cursor] == UInt8(ascii: ",") {
          cursor += 1
          if cursor < span.count, span[cursor] <= 0x20 {
            Self.skipWhitespace(in: span, at: &cursor)
          }
          continue
        }
        if numbers.count > 1 {
          cursor += 1
          return .whole(numbers)
        }
        cursor = element
        numbers.removeLast()
      }
      guard element < span.count,
        span[element] == UInt8(ascii: "-") || Self.isDigit(span[element])
      else { return .start(numbers) }
      let scanned: ScannedNumber
      do throws(JSONSyntaxError) {
        scanned = try ScannedNumber(in: span, at: &cursor)
      } catch {
        throw error.under(String(numbers.count))
      }
      guard let number = scanned.exactDouble ?? slowDouble(scanned, element..<cursor) else {
        cursor = element
        return .start(numbers)
      }
      if numbers.isEmpty { numbers.reserveCapacity(min(512, (span.count - cursor) / 2 + 1)) }
      numbers.append(number)
      Self.skipWhitespace(in: span, at: &cursor)
      switch cursor < span.count ? span[cursor] : 0 {
      case UInt8(ascii: ","):
        cursor += 1
        Self.skipWhitespace(in: span, at: &cursor)
      case UInt8(ascii: "]") where numbers.count > 1:
        cursor += 1
        return .whole(numbers)
      default:
        // One number alone, or broken syntax: the general path keeps its kind and says what is
        // wrong.
        cursor = element
        numbers.removeLast()
        return .start(numbers)
      }
    }
  }

  private static func skipWhitespace(in span: Span<UInt8>, at cursor: inout Int) {
    while cursor < span.count,
      span[cursor] == 0x20 || span[cursor] == 0x0A || span[cursor] == 0x0D || span[cursor] == 0x09
    {
      cursor += 1
    }
  }

  /// Reads one number that keeps its kind.
  mutating func readNumber() throws(JSONSyntaxError) -> JSONNode {
    let text = bytes
    let start = position
    var cursor = start
    let scanned = try ScannedNumber(in: text.span, at: &cursor)
    position = cursor
    if let whole = scanned.wholeNumber { return .integer(whole) }
    guard let number = scanned.exactDouble ?? parsed(start..<cursor) else {
      throw failure("a number lies beyond the range of a double", at: start)
    }
    return .number(number)
  }

  /// A number past the fast path; `nil` for a whole number that a double would round.
  private func slowDouble(_ scanned: ScannedNumber, _ range: Range<Int>) -> Double? {
    scanned.wholeNumber == nil ? parsed(range) : nil
  }

  private func parsed(_ range: Range<Int>) -> Double? {
    let number = Double(String(decoding: bytes[range], as: UTF8.self))
    return number.flatMap { $0.isFinite ? $0 : nil }
  }

  static func isDigit(_ byte: UInt8) -> Bool {
    byte &- UInt8(ascii: "0") <= 9
  }
}

/// A number of the JSON grammar, taken apart for an exact fast path.
///
/// It is that of Clinger (PLDI 1990): a mantissa up to 2^53 times or over a power of ten up to 10^22 is rounded once, hence exact.
struct ScannedNumber {
  private var mantissa: UInt64 = 0
  private var digits = 0
  private var exponent = 0
  private var isNegative = false
  private var isWhole = true

  /// The most digits that a 64-bit mantissa holds whatever they are.
  private static let mantissaDigits = 19

  fileprivate static let powersOfTen: [Double] = [
    1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16,
    1e17, 1e18, 1e19, 1e20, 1e21, 1e22,
  ]

  /// The decimal at `cursor`, if it is of the common form; the cursor then stands behind it.
  ///
  /// That is: no exponent, at most 18 digits, exact, right before a comma or the array's end.
  fileprivate static func plainDecimal(
    in bytes: Span<UInt8>, at cursor: inout Int, powers: Span<Double>
  ) -> Double? {
    var place = cursor
    let end = min(bytes.count, place + 22)
    guard place < end else { return nil }
    let isNegative = bytes[place] == UInt8(ascii: "-")
    if isNegative { place += 1 }
    let integerStart = place
    var mantissa: UInt64 = 0
    while place < end {
      let digit = bytes[place] &- UInt8(ascii: "0")
      guard digit <= 9 else { break }
      mantissa = mantissa &* 10 &+ UInt64(digit)
      place += 1
    }
    var digits = place - integerStart
    guard digits > 0, digits == 1 || bytes[integerStart] != UInt8(ascii: "0"), place < end else {
      return nil
    }
    var scale = 0
    if bytes[place] == UInt8(ascii: ".") {
      place += 1
      let fractionStart = place
      while place < end {
        let digit = bytes[place] &- UInt8(ascii: "0")
        guard digit <= 9 else { break }
        mantissa = mantissa &* 10 &+ UInt64(digit)
        place += 1
      }
      scale = place - fractionStart
      guard scale > 0 else { return nil }
      digits += scale
    }
    guard place < end, digits <= 18, mantissa <= 1 << 53,
      bytes[place] == UInt8(ascii: ",") || bytes[place] == UInt8(ascii: "]")
    else { return nil }
    cursor = place
    let magnitude = Double(mantissa) / powers[scale]
    return isNegative ? -magnitude : magnitude
  }

  /// Scans the number at `position` and moves behind it.
  init(in bytes: Span<UInt8>, at position: inout Int) throws(JSONSyntaxError) {
    let start = position
    if bytes[position] == UInt8(ascii: "-") {
      isNegative = true
      position += 1
    }
    let integerStart = position
    scanDigits(in: bytes, at: &position)
    guard position > integerStart else { throw Self.missingDigit(in: bytes, at: position) }
    guard position == integerStart + 1 || bytes[integerStart] != UInt8(ascii: "0") else {
      throw JSONSyntaxError(message: "a number has a leading zero", offset: start)
    }
    if position < bytes.count, bytes[position] == UInt8(ascii: ".") {
      isWhole = false
      position += 1
      let fractionStart = position
      scanDigits(in: bytes, at: &position)
      guard position > fractionStart else { throw Self.missingDigit(in: bytes, at: position) }
      exponent -= position - fractionStart
    }
    if position < bytes.count, bytes[position] | 0x20 == UInt8(ascii: "e") {
      try scanExponent(in: bytes, at: &position)
    }
  }

  private mutating func scanDigits(in bytes: Span<UInt8>, at position: inout Int) {
    while position < bytes.count {
      let digit = bytes[position] &- UInt8(ascii: "0")
      guard digit <= 9 else { return }
      if digits < Self.mantissaDigits {
        mantissa = mantissa &* 10 &+ UInt64(digit)
        // Leading zeros do not fill the mantissa.
        if mantissa != 0 { digits += 1 }
      } else {
        digits += 1
      }
      position += 1
    }
  }

  private mutating func scanExponent(
    in bytes: Span<UInt8>, at position: inout Int
  ) throws(JSONSyntaxError) {
    isWhole = false
    position += 1
    var sign = 1
    if position < bytes.count,
      bytes[position] == UInt8(ascii: "-") || bytes[position] == UInt8(ascii: "+")
    {
      sign = bytes[position] == UInt8(ascii: "-") ? -1 : 1
      position += 1
    }
    let start = position
    var value = 0
    while position < bytes.count, JSONReader.isDigit(bytes[position]) {
      value = min(value * 10 + Int(bytes[position] - UInt8(ascii: "0")), 100_000)
      position += 1
    }
    guard position > start else { throw Self.missingDigit(in: bytes, at: position) }
    exponent += sign * value
  }

  private static func missingDigit(in bytes: Span<UInt8>, at position: Int) -> JSONSyntaxError {
    if position < bytes.count, bytes[position] == UInt8(ascii: "I") {
      return JSONSyntaxError(
        message: "NaN and Infinity are not numbers of JSON; send finite numbers", offset: position)
    }
    return JSONSyntaxError(message: "a digit is missing in a number", offset: position)
  }

  /// The whole number that was written without fraction and exponent, if 64 bits hold it.
  var wholeNumber: Int64? {
    guard isWhole, digits <= Self.mantissaDigits else { return nil }
    guard isNegative else { return Int64(exactly: mantissa) }
    return mantissa == 1 << 63 ? Int64.min : Int64(exactly: mantissa).map { -$0 }
  }

  /// The number, where one rounding at most lies between it and its spelling.
  var exactDouble: Double? {
    guard digits <= Self.mantissaDigits, mantissa <= 1 << 53, abs(exponent) <= 22 else {
      return nil
    }
    let power = Self.powersOfTen[abs(exponent)]
    let magnitude = exponent < 0 ? Double(mantissa) / power : Double(mantissa) * power
    return isNegative ? -magnitude : magnitude
  }
}
