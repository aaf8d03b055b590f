/// Writes JSON into bytes: compact, keys in the order of the calls, so that equal values give equal
/// bytes.
///
/// Numbers have the fewest digits that read back exactly. A number that is not finite becomes
/// `null`: no answer ever holds NaN.
struct JSONWriter {
  /// What has been written.
  private(set) var bytes: [UInt8] = []
  private var needsComma = false

  /// Makes a writer with room for `capacity` bytes.
  init(capacity: Int = 512) {
    bytes.reserveCapacity(capacity)
  }

  /// Writes an object; `body` writes its members.
  mutating func object(_ body: (inout JSONWriter) -> Void) {
    open(UInt8(ascii: "{"))
    body(&self)
    close(UInt8(ascii: "}"))
  }

  /// Writes an array; `body` writes each element.
  @inline(__always)
  mutating func array<Elements: Sequence>(
    _ elements: Elements, _ body: (inout JSONWriter, Elements.Element) -> Void
  ) {
    open(UInt8(ascii: "["))
    for element in elements { body(&self, element) }
    close(UInt8(ascii: "]"))
  }

  /// Writes a member's key; its value must follow.
  mutating func key(_ name: StaticString) {
    separate()
    bytes.append(UInt8(ascii: "\""))
    append(name)
    append("\":" as StaticString)
    needsComma = false
  }

  /// Writes a member's key that is not known at compile time; its value must follow.
  mutating func key(_ name: String) {
    separate()
    append(quoted: name)
    bytes.append(UInt8(ascii: ":"))
    needsComma = false
  }

  /// Writes `null`.
  mutating func null() {
    word("null")
  }

  /// Writes a text that is JSON already.
  mutating func raw(_ json: String) {
    separate()
    bytes.append(contentsOf: json.utf8)
    needsComma = true
  }

  mutating func word(_ word: StaticString) {
    separate()
    append(word)
    needsComma = true
  }

  mutating func separate() {
    if needsComma { bytes.append(UInt8(ascii: ",")) }
  }

  mutating func finishValue() {
    needsComma = true
  }

  @inline(__always)
  mutating func append(_ text: some Collection<UInt8>) {
    bytes.append(contentsOf: text)
  }

  private mutating func append(_ text: StaticString) {
    text.withUTF8Buffer { unsafe bytes.append(contentsOf: $0) }
  }

  private mutating func open(_ bracket: UInt8) {
    separate()
    bytes.append(bracket)
    needsComma = false
  }

  private mutating func close(_ bracket: UInt8) {
    bytes.append(bracket)
    needsComma = true
  }

  /// Writes a text between quotation marks.
  ///
  /// Most texts hold nothing that has to be escaped: they are copied whole and looked at once.
  mutating func append(quoted text: String) {
    bytes.append(UInt8(ascii: "\""))
    let start = bytes.count
    bytes.append(contentsOf: text.utf8)
    if let first = bytes[start...].firstIndex(where: Self.isEscaped) {
      let rest = Array(bytes[first...])
      bytes.removeSubrange(first...)
      append(escaping: rest)
    }
    bytes.append(UInt8(ascii: "\""))
  }

  private static func isEscaped(_ byte: UInt8) -> Bool {
    byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\")
  }

  private mutating func append(escaping text: [UInt8]) {
    for byte in text {
      switch byte {
      case UInt8(ascii: "\""), UInt8(ascii: "\\"):
        bytes.append(UInt8(ascii: "\\"))
        bytes.append(byte)
      case 0x20...: bytes.append(byte)
      case UInt8(ascii: "\n"): append("\\n".utf8)
      case UInt8(ascii: "\r"): append("\\r".utf8)
      case UInt8(ascii: "\t"): append("\\t".utf8)
      default:
        append("\\u00".utf8)
        append((byte < 16 ? "0" : "").utf8)
        append(String(byte, radix: 16).utf8)
      }
    }
  }
}
