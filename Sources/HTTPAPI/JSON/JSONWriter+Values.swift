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
    append(String(number).utf8)
    finishValue()
  }

  /// Writes a number with the fewest digits that read back exactly as a float.
  mutating func value(_ number: Float) {
    guard number.isFinite else { return null() }
    separate()
    append(number.description.utf8)
    finishValue()
  }

  /// Writes a number with the fewest digits that read back exactly as a double.
  mutating func value(_ number: Double) {
    guard number.isFinite else { return null() }
    separate()
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
    raw(object.canonicalJSON)
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
  mutating func member<Elements: Sequence>(
    _ key: StaticString, array elements: Elements,
    _ body: (inout JSONWriter, Elements.Element) -> Void
  ) {
    self.key(key)
    array(elements, body)
  }

  /// The JSON text of one object.
  static func bytes(capacity: Int = 512, _ body: (inout JSONWriter) -> Void) -> [UInt8] {
    var writer = JSONWriter(capacity: capacity)
    writer.object(body)
    return writer.bytes
  }
}
