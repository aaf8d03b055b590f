import Corpora
import Foundation
import Storage

extension JSONWriter {
  /// Writes a text.
  mutating func value(_ text: String) {
    separate()
    append(quoted: text)
    finishValue()
  }

  /// Writes a whole number.
  mutating func value(_ number: some BinaryInteger) {
    separate()
    if let number = Int64(exactly: number) {
      append(decimal: number)
    } else {
      append(String(number).utf8)
    }
    finishValue()
  }

  /// Writes a number with the fewest digits that read back exactly as a float.
  mutating func value(_ number: Float) {
    guard number.isFinite else { return null() }
    separate()
    // From 2^24 on there is an exponent.
    if abs(number) < 16_777_216, append(whole: Double(number)) { return finishValue() }
    append(number.description.utf8)
    finishValue()
  }

  /// Writes a number with the fewest digits that read back exactly as a double.
  mutating func value(_ number: Double) {
    guard number.isFinite else { return null() }
    separate()
    if abs(number) < 1e15, append(whole: number) { return finishValue() }
    append(number.description.utf8)
    finishValue()
  }

  /// Writes `true` or `false`.
  mutating func value(_ flag: Bool) {
    word(flag ? "true" : "false")
  }

  /// Writes an instant in RFC 3339, in UTC, to the microsecond.
  mutating func value(_ date: Date) {
    value(InstantText.text(date))
  }

  /// Writes any value; members of objects in order of key.
  mutating func value(_ value: JSONValue) {
    raw(value.canonicalJSON)
  }

  /// Writes an object; members in order of key.
  mutating func value(_ object: JSONObject) {
    if object.isEmpty { word("{}") } else { raw(object.canonicalJSON) }
  }

  /// Writes texts.
  mutating func value(_ texts: [String]) {
    array(texts) { $0.value($1) }
  }
}

extension JSONWriter {
  /// Writes a member.
  mutating func member(_ key: StaticString, _ value: String?) {
    self.key(key)
    if let value { self.value(value) } else { null() }
  }

  /// Writes a member.
  mutating func member(_ key: StaticString, _ value: (some BinaryInteger)?) {
    self.key(key)
    if let value { self.value(value) } else { null() }
  }

  /// Writes a member.
  mutating func member(_ key: StaticString, _ value: Float?) {
    self.key(key)
    if let value { self.value(value) } else { null() }
  }

  /// Writes a member.
  mutating func member(_ key: StaticString, _ value: Double?) {
    self.key(key)
    if let value { self.value(value) } else { null() }
  }

  /// Writes a member.
  mutating func member(_ key: StaticString, _ value: Bool) {
    self.key(key)
    self.value(value)
  }

  /// Writes a member.
  mutating func member(_ key: StaticString, _ value: Date?) {
    self.key(key)
    if let value { self.value(value) } else { null() }
  }

  /// Writes a member.
  mutating func member(_ key: StaticString, _ value: [String]) {
    self.key(key)
    self.value(value)
  }

  /// Writes a member.
  mutating func member(_ key: StaticString, _ value: JSONObject) {
    self.key(key)
    self.value(value)
  }

  /// Writes a member that is an object.
  mutating func member(_ key: StaticString, object body: (inout JSONWriter) -> Void) {
    self.key(key)
    object(body)
  }

  /// Writes a member that is an array.
  @inline(__always)
  mutating func member<Elements: Sequence>(
    _ key: StaticString, array elements: Elements,
    _ body: (inout JSONWriter, Elements.Element) -> Void
  ) {
    self.key(key)
    array(elements, body)
  }

  /// Writes a member that is an array of objects; `body` writes the members of one.
  @inline(__always)
  mutating func member<Elements: Sequence>(
    _ key: StaticString, objects elements: Elements,
    _ body: (inout JSONWriter, Elements.Element) -> Void
  ) {
    member(key, array: elements) { writer, element in
      writer.object { body(&$0, element) }
    }
  }

  /// Appends a whole number that stands for a fraction, as `2.0`.
  ///
  /// - Returns: `false` for a fraction, and for minus zero; nothing is then appended.
  private mutating func append(whole number: Double) -> Bool {
    guard let whole = Int64(exactly: number), whole != 0 || number.sign == .plus else {
      return false
    }
    append(decimal: whole)
    append(".0".utf8)
    return true
  }

  /// Appends the digits of a whole number.
  private mutating func append(decimal number: Int64) {
    var rest = number.magnitude
    if number < 0 { append(CollectionOfOne(UInt8(ascii: "-"))) }
    var power: UInt64 = 1
    while rest / power >= 10 { power *= 10 }
    while power > 0 {
      append(CollectionOfOne(UInt8(ascii: "0") + UInt8(rest / power)))
      rest %= power
      power /= 10
    }
  }

  /// The JSON text of one object.
  static func bytes(capacity: Int = 512, _ body: (inout JSONWriter) -> Void) -> [UInt8] {
    var writer = JSONWriter(capacity: capacity)
    writer.object(body)
    return writer.bytes
  }
}
