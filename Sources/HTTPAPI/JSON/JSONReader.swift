/// How much a body may hold beside its bytes: what keeps a small text from becoming a large tree.
struct JSONReadLimits: Sendable {
  /// The deepest nesting of arrays and objects.
  var depth = 32
  /// The most members of one object.
  var members = 10_000
  /// The most values in all; numbers of a flat array do not count.
  var values = 1_000_000
}

/// Reads one JSON text (RFC 8259), strictly, into a ``JSONNode``.
///
/// Refused are: a key given twice, bytes that are not UTF-8, unpaired surrogates, numbers beyond the
/// range of a double, text after the value, and whatever exceeds the limits. Numbers are exact: the
/// nearest double, and whole numbers of 64 bits stay whole.
struct JSONReader {
  let bytes: [UInt8]
  let limits: JSONReadLimits
  var position = 0
  private var remainingValues: Int

  private init(bytes: [UInt8], limits: JSONReadLimits) {
    self.bytes = bytes
    self.limits = limits
    self.remainingValues = limits.values
  }

  /// Returns the value that the bytes spell.
  ///
  /// - Complexity: O(*n*) in the bytes.
  static func read(
    _ bytes: [UInt8], limits: JSONReadLimits = JSONReadLimits()
  ) throws(JSONSyntaxError) -> JSONNode {
    var reader = JSONReader(bytes: bytes, limits: limits)
    let node = try reader.readValue(depth: 0)
    reader.skipWhitespace()
    guard reader.position == bytes.count else {
      throw reader.failure("there is text after the end of the value")
    }
    return node
  }

  var current: UInt8? { position < bytes.count ? bytes[position] : nil }

  func failure(_ message: String, at offset: Int? = nil) -> JSONSyntaxError {
    JSONSyntaxError(message: message, offset: offset ?? position)
  }

  mutating func skipWhitespace() {
    while position < bytes.count {
      switch bytes[position] {
      case 0x20, 0x0A, 0x0D, 0x09: position += 1
      default: return
      }
    }
  }

  private mutating func readValue(depth: Int) throws(JSONSyntaxError) -> JSONNode {
    skipWhitespace()
    guard let byte = current else { throw failure("the text ends where a value should stand") }
    remainingValues -= 1
    guard remainingValues >= 0 else {
      throw failure("the body holds more than \(limits.values) values; send several requests")
    }
    switch byte {
    case UInt8(ascii: "{"): return try readObject(depth: depth + 1)
    case UInt8(ascii: "["): return try readArray(depth: depth + 1)
    case UInt8(ascii: "\""): return .string(try readString())
    case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): return try readNumber()
    case UInt8(ascii: "t"): return try readWord("true", .bool(true))
    case UInt8(ascii: "f"): return try readWord("false", .bool(false))
    case UInt8(ascii: "n"): return try readWord("null", .null)
    case UInt8(ascii: "N"), UInt8(ascii: "I"):
      throw failure("NaN and Infinity are not numbers of JSON; send finite numbers")
    default: throw failure("a value cannot begin with \(Self.describe(byte))")
    }
  }

  private mutating func readWord(
    _ word: StaticString, _ node: JSONNode
  ) throws(JSONSyntaxError) -> JSONNode {
    let text = "\(word)"
    guard bytes[position...].starts(with: text.utf8) else {
      throw failure("the only words of JSON are true, false and null")
    }
    position += text.utf8.count
    return node
  }

  private mutating func readArray(depth: Int) throws(JSONSyntaxError) -> JSONNode {
    try check(depth: depth)
    position += 1
    skipWhitespace()
    if current == UInt8(ascii: "]") {
      position += 1
      return .array([])
    }
    var elements: [JSONNode] = []
    switch try readNumbers() {
    case .whole(let numbers): return .numbers(numbers)
    case .start(let numbers): elements = numbers.map(JSONNode.number)
    }
    while true {
      let index = elements.count
      do throws(JSONSyntaxError) {
        elements.append(try readValue(depth: depth))
      } catch {
        throw error.under(String(index))
      }
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

  private mutating func readObject(depth: Int) throws(JSONSyntaxError) -> JSONNode {
    try check(depth: depth)
    position += 1
    var members = JSONMembers()
    skipWhitespace()
    if current == UInt8(ascii: "}") {
      position += 1
      return .object(members)
    }
    while true {
      skipWhitespace()
      guard current == UInt8(ascii: "\"") else { throw failure("expected a key in quotes") }
      let keyOffset = position
      let key = try readString()
      skipWhitespace()
      guard current == UInt8(ascii: ":") else { throw failure("expected : after a key") }
      position += 1
      let value: JSONNode
      do throws(JSONSyntaxError) {
        value = try readValue(depth: depth)
      } catch {
        throw error.under(key)
      }
      guard members.append(key, value) else {
        throw failure("the key “\(key.prefix(80))” stands twice", at: keyOffset)
      }
      guard members.entries.count <= limits.members else {
        throw failure("an object has more than \(limits.members) members", at: keyOffset)
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

  private func check(depth: Int) throws(JSONSyntaxError) {
    guard depth <= limits.depth else {
      throw failure("arrays and objects nest deeper than \(limits.depth)")
    }
  }

  private static func describe(_ byte: UInt8) -> String {
    (0x21...0x7E).contains(byte)
      ? "“\(Character(UnicodeScalar(byte)))”"
      : "byte 0x" + String(byte, radix: 16, uppercase: true)
  }
}
