extension FrontMatterParser {
  /// Returns where the colon after a key stands: before a space or the end, outside quotes.
  static func keyEnd(of text: Substring) -> Substring.Index? {
    var quote: Character?
    for position in text.indices {
      let character = text[position]
      if let open = quote {
        if character == open { quote = nil }
      } else if position == text.startIndex, character == "\"" || character == "'" {
        quote = character
      } else if character == ":" {
        let after = text.index(after: position)
        if after == text.endIndex || text[after] == " " { return position }
      }
    }
    return nil
  }

  /// Returns the text inside quotes that enclose the whole, or nil.
  static func unquoted(_ text: Substring) -> String? {
    guard text.count >= 2, let quote = text.first, quote == text.last else { return nil }
    let inside = text.dropFirst().dropLast()
    switch quote {
    case "'": return String(inside).replacing("''", with: "'")
    case "\"":
      return (try? JSONParser.parse(text: String(text)))?.stringValue ?? String(inside)
    default: return nil
    }
  }

  /// Drops a comment that begins with ` #` outside quotes, and white space before it.
  static func withoutComment(_ text: Substring) -> Substring {
    var quote: Character?
    var previous: Character = " "
    var end = text.endIndex
    for position in text.indices {
      let character = text[position]
      if let open = quote {
        if character == open { quote = nil }
      } else if character == "\"" || character == "'", position == text.startIndex {
        quote = character
      } else if character == "#", previous == " " {
        end = position
        break
      }
      previous = character
    }
    var kept = text[..<end]
    while kept.last == " " { kept.removeLast() }
    return kept
  }

  /// Reads `null`, truth values and numbers; everything else is a text.
  ///
  /// What a number would lose its spelling by stays a text: `1.10` and `2.0` are versions.
  static func plainScalar(_ text: Substring) -> JSONValue {
    switch text {
    case "null", "~", "": return .null
    case "true", "True": return .bool(true)
    case "false", "False": return .bool(false)
    default: break
    }
    if let first = text.first, first == "-" || first.isASCII && first.isNumber,
      let value = try? JSONParser.parse(text: String(text)), value.doubleValue != nil,
      value.canonicalJSON == text
    {
      return value
    }
    return .string(String(text))
  }
}
