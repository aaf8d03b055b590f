/// Reads one JSON text (RFC 8259) and says exactly where it is broken.
///
/// Stricter than many parsers: a key given twice, an unpaired surrogate, a number beyond the range
/// of a double and nesting beyond the limit are errors. Numbers are exact: the nearest double, and
/// whole numbers of 64 bits stay whole.
public struct JSONParser {
  let bytes: [UInt8]
  let maximumDepth: Int
  var position = 0

  private init(bytes: [UInt8], maximumDepth: Int) {
    self.bytes = bytes
    self.maximumDepth = maximumDepth
  }

  /// Returns the value that the bytes spell.
  ///
  /// - Parameters:
  ///   - bytes: One JSON text in UTF-8, white space around it allowed.
  ///   - maximumDepth: The deepest nesting of arrays and objects, 1 or more.
  /// - Returns: The value.
  /// - Throws: ``CorpusError`` (`malformed`, `invalidEncoding`) with line, column and offset.
  /// - Complexity: O(*n*) in the bytes.
  public static func parse(_ bytes: [UInt8], maximumDepth: Int = 64) throws(CorpusError)
    -> JSONValue
  {
    var parser = JSONParser(bytes: bytes, maximumDepth: maximumDepth)
    let value = try parser.parseValue(depth: 0)
    parser.skipWhitespace()
    guard parser.position == bytes.count else {
      throw parser.failure("text after the end of the value")
    }
    return value
  }

  /// Returns the value that the text spells; see ``parse(_:maximumDepth:)``.
  ///
  /// - Throws: ``CorpusError`` (`malformed`) with line, column and offset.
  public static func parse(text: String, maximumDepth: Int = 64) throws(CorpusError) -> JSONValue {
    try parse(Array(text.utf8), maximumDepth: maximumDepth)
  }

  var current: UInt8? { position < bytes.count ? bytes[position] : nil }

  mutating func skipWhitespace() {
    while let byte = current, byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 {
      position += 1
    }
  }

  private mutating func parseValue(depth: Int) throws(CorpusError) -> JSONValue {
    skipWhitespace()
    guard let byte = current else { throw failure("the text ends where a value should stand") }
    switch byte {
    case UInt8(ascii: "{"): return try parseObject(depth: depth + 1)
    case UInt8(ascii: "["): return try parseArray(depth: depth + 1)
    case UInt8(ascii: "\""): return .string(try parseString())
    case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): return try parseNumber()
    case UInt8(ascii: "t"): return try parseWord("true", .bool(true))
    case UInt8(ascii: "f"): return try parseWord("false", .bool(false))
    case UInt8(ascii: "n"): return try parseWord("null", .null)
    default: throw failure("a value cannot begin with \(describe(byte))")
    }
  }

  private mutating func parseWord(_ word: String, _ value: JSONValue) throws(CorpusError)
    -> JSONValue
  {
    guard bytes[position...].starts(with: word.utf8) else {
      throw failure("only true, false and null are words of JSON")
    }
    position += word.utf8.count
    return value
  }

  private mutating func parseArray(depth: Int) throws(CorpusError) -> JSONValue {
    try check(depth: depth)
    position += 1
    var elements: [JSONValue] = []
    skipWhitespace()
    if current == UInt8(ascii: "]") {
      position += 1
      return .array(elements)
    }
    while true {
      elements.append(try parseValue(depth: depth))
      skipWhitespace()
      switch current {
      case UInt8(ascii: ","): position += 1
      case UInt8(ascii: "]"):
        position += 1
        return .array(elements)
      default: throw failure("expected , or ] in an array")
      }
    }
  }

  private mutating func parseObject(depth: Int) throws(CorpusError) -> JSONValue {
    try check(depth: depth)
    position += 1
    var members: JSONObject = [:]
    skipWhitespace()
    if current == UInt8(ascii: "}") {
      position += 1
      return .object(members)
    }
    while true {
      skipWhitespace()
      guard current == UInt8(ascii: "\"") else { throw failure("expected a key in quotes") }
      let keyPosition = position
      let key = try parseString()
      skipWhitespace()
      guard current == UInt8(ascii: ":") else { throw failure("expected : after a key") }
      position += 1
      let value = try parseValue(depth: depth)
      guard members.updateValue(value, forKey: key) == nil else {
        position = keyPosition
        throw failure("the key “\(key)” stands twice")
      }
      skipWhitespace()
      switch current {
      case UInt8(ascii: ","): position += 1
      case UInt8(ascii: "}"):
        position += 1
        return .object(members)
      default: throw failure("expected , or } in an object")
      }
    }
  }

  private func check(depth: Int) throws(CorpusError) {
    guard depth <= maximumDepth else {
      throw failure("arrays and objects nest deeper than \(maximumDepth)")
    }
  }

  func failure(_ message: String, code: CorpusError.Code = .malformed) -> CorpusError {
    let before = bytes[..<min(position, bytes.count)]
    let lineStart = before.lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
    let line = before.lazy.filter { $0 == 0x0A }.count + 1
    return CorpusError(
      code, "not JSON: \(message)",
      at: .init(line: line, column: position - lineStart + 1, byteOffset: position))
  }

  private func describe(_ byte: UInt8) -> String {
    (0x21...0x7E).contains(byte)
      ? "“\(Character(UnicodeScalar(byte)))”" : "byte 0x\(String(byte, radix: 16, uppercase: true))"
  }
}
