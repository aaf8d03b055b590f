extension JSONValue: CustomStringConvertible {
  /// The canonical JSON text: equal values give equal bytes.
  ///
  /// Keys stand in the order of their UTF-8 bytes, there is no white space, whole numbers have no
  /// fraction, other numbers have the fewest digits that read back exactly, and only the quote, the
  /// backslash and control characters are escaped. A number that is not finite becomes `null`.
  ///
  /// - Complexity: O(*n* log *n*) in the number of members.
  public var canonicalJSON: String {
    var text = ""
    write(to: &text)
    return text
  }

  /// The canonical JSON text.
  public var description: String { canonicalJSON }

  private func write(to text: inout String) {
    switch self {
    case .null: text += "null"
    case .bool(let value): text += value ? "true" : "false"
    case .integer(let value): text += String(value)
    case .number(let value): Self.write(number: value, to: &text)
    case .string(let value): Self.write(string: value, to: &text)
    case .array(let elements):
      text += "["
      for (index, element) in elements.enumerated() {
        if index > 0 { text += "," }
        element.write(to: &text)
      }
      text += "]"
    case .object(let members):
      text += "{"
      let sorted = members.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }
      for (index, member) in sorted.enumerated() {
        if index > 0 { text += "," }
        Self.write(string: member.key, to: &text)
        text += ":"
        member.value.write(to: &text)
      }
      text += "}"
    }
  }

  private static func write(number value: Double, to text: inout String) {
    if let integer = Int64(exactly: value) {
      text += String(integer)
    } else if value.isFinite {
      text += value.description
    } else {
      text += "null"
    }
  }

  private static func write(string value: String, to text: inout String) {
    text += "\""
    for scalar in value.unicodeScalars {
      switch scalar {
      case "\"": text += "\\\""
      case "\\": text += "\\\\"
      case "\n": text += "\\n"
      case "\r": text += "\\r"
      case "\t": text += "\\t"
      case "\u{0}"..."\u{1F}":
        let digits = String(scalar.value, radix: 16)
        text += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: text.unicodeScalars.append(scalar)
      }
    }
    text += "\""
  }
}

extension [String: JSONValue] {
  /// The canonical JSON text of the object; see ``JSONValue/canonicalJSON``.
  public var canonicalJSON: String { JSONValue.object(self).canonicalJSON }
}
