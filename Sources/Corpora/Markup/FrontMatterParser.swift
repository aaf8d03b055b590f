/// Reads indented keys and values, line by line.
struct FrontMatterParser {
  /// A line of the front matter with its number in the file.
  struct Line {
    var number: Int
    var indentation: Int
    var text: Substring

    init(number: Int, text: String) {
      self.number = number
      indentation = text.prefix { $0 == " " }.count
      self.text = Substring(text).drop { $0 == " " }
    }

    var isIgnored: Bool { text.isEmpty || text.hasPrefix("#") }
  }

  private let lines: [Line]
  private var index = 0

  init(lines: [Line]) { self.lines = lines }

  private var next: Line? {
    mutating get {
      while index < lines.count, lines[index].isIgnored { index += 1 }
      return index < lines.count ? lines[index] : nil
    }
  }

  /// Reads the keys that stand at exactly the indentation.
  mutating func parseMapping(indentation: Int) throws(CorpusError) -> JSONObject {
    var fields: JSONObject = [:]
    while let line = next, line.indentation >= indentation {
      guard line.indentation == indentation else {
        throw failure(line, "unexpected indentation")
      }
      guard let colon = Self.keyEnd(of: line.text) else {
        throw failure(line, "expected “key: value”")
      }
      let key = Self.unquoted(line.text[..<colon]) ?? String(line.text[..<colon])
      let rest = line.text[line.text.index(after: colon)...].drop { $0 == " " }
      index += 1
      let value = try parseValue(rest, of: line)
      guard fields.updateValue(value, forKey: key) == nil else {
        throw failure(line, "the key “\(key)” stands twice")
      }
    }
    return fields
  }

  private mutating func parseValue(_ text: Substring, of line: Line) throws(CorpusError)
    -> JSONValue
  {
    let text = Self.withoutComment(text)
    if text == "|" || text == ">" || text == "|-" || text == ">-" {
      return .string(takeBlockText(under: line, folded: text.hasPrefix(">")))
    }
    guard text.isEmpty else { return try scalar(text, of: line) }
    guard let following = next else { return .null }
    if following.text == "-" || following.text.hasPrefix("- "),
      following.indentation >= line.indentation
    {
      return .array(try parseList(indentation: following.indentation))
    }
    guard following.indentation > line.indentation else { return .null }
    return .object(try parseMapping(indentation: following.indentation))
  }

  private mutating func parseList(indentation: Int) throws(CorpusError) -> [JSONValue] {
    var elements: [JSONValue] = []
    while let line = next, line.indentation == indentation, line.text.hasPrefix("-") {
      index += 1
      let text = Self.withoutComment(line.text.dropFirst().drop { $0 == " " })
      elements.append(text.isEmpty ? .null : try scalar(text, of: line))
    }
    return elements
  }

  private mutating func takeBlockText(under parent: Line, folded: Bool) -> String {
    var texts: [Substring] = []
    var margin: Int?
    while index < lines.count {
      let line = lines[index]
      if !line.text.isEmpty, line.indentation <= parent.indentation { break }
      let left = margin ?? line.indentation
      if !line.text.isEmpty { margin = left }
      let padding = String(repeating: " ", count: max(line.indentation - left, 0))
      texts.append(padding + line.text)
      index += 1
    }
    while texts.last?.isEmpty == true { texts.removeLast() }
    return texts.joined(separator: folded ? " " : "\n")
  }

  private func scalar(_ text: Substring, of line: Line) throws(CorpusError) -> JSONValue {
    if let quoted = Self.unquoted(text) { return .string(quoted) }
    switch text.first {
    case "\"", "'": throw failure(line, "a text without its closing quote")
    case "[":
      guard text.hasSuffix("]") else { throw failure(line, "a list without its closing ]") }
      var elements: [JSONValue] = []
      for element in try listElements(text.dropFirst().dropLast(), of: line) {
        elements.append(try scalar(element, of: line))
      }
      return .array(elements)
    case "{", "&", "!", "@", "%":
      throw failure(line, "this form of YAML is not read here; put the text in quotes")
    case "*":
      throw failure(line, "aliases are not read here; put the text in quotes")
    default: return Self.plainScalar(text)
    }
  }

  private func listElements(_ text: Substring, of line: Line) throws(CorpusError) -> [Substring] {
    var elements: [Substring] = []
    var quote: Character?
    var start = text.startIndex
    for position in text.indices {
      let character = text[position]
      if let open = quote {
        if character == open { quote = nil }
      } else if character == "\"" || character == "'" {
        quote = character
      } else if character == "," {
        elements.append(text[start..<position])
        start = text.index(after: position)
      } else if character == "[" {
        throw failure(line, "lists in lists are not read here")
      }
    }
    elements.append(text[start...])
    let trimmed = elements.map { element in
      var element = element.drop { $0 == " " }
      while element.last == " " { element.removeLast() }
      return element
    }
    return trimmed == [""] ? [] : trimmed
  }

  private func failure(_ line: Line, _ message: String) -> CorpusError {
    CorpusError(
      .malformed, "front matter: \(message)",
      at: .init(line: line.number, column: line.indentation + 1))
  }
}
