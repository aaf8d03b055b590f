extension MarkdownLine {
  /// Returns a heading's words without closing marks, emphasis, code marks, links and attributes.
  static func plainTitle(of bytes: [UInt8]) -> String {
    var text = Substring(String(decoding: bytes, as: UTF8.self))
    text = trimmed(text)
    if text.hasSuffix("}"), let open = text.lastIndex(of: "{") {
      let attributes = text[text.index(after: open)...]
      if attributes.hasPrefix("#") || attributes.hasPrefix(".") { text = trimmed(text[..<open]) }
    }
    // Closing marks stand after white space: “# C#” keeps its own.
    var open = text
    while open.last == "#" { open.removeLast() }
    if open.isEmpty || open.last?.isWhitespace == true { text = open }
    return collapsed(withoutInlineMarks(text))
  }

  private static func trimmed(_ text: Substring) -> Substring {
    var text = text.drop { $0.isWhitespace }
    while text.last?.isWhitespace == true { text.removeLast() }
    return text
  }

  private static func collapsed(_ text: String) -> String {
    text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  /// Replaces `[words](target)` and `![words](target)` by the words; drops `*`, backticks and `<a>`.
  private static func withoutInlineMarks(_ text: Substring) -> String {
    var result = ""
    var rest = text
    while let character = rest.first {
      rest.removeFirst()
      switch character {
      case "*", "`": continue
      case "\\":
        if let escaped = rest.popFirst() { result.append(escaped) }
      case "!" where rest.first == "[": continue
      case "[":
        guard let link = Self.link(in: rest) else {
          result.append(character)
          continue
        }
        result += withoutInlineMarks(link.words)
        rest = link.rest
      case "<" where rest.first?.isLetter == true || rest.first == "/":
        guard let close = rest.firstIndex(of: ">") else {
          result.append(character)
          continue
        }
        rest = rest[rest.index(after: close)...]
      default: result.append(character)
      }
    }
    return result
  }

  private static func link(in text: Substring) -> (words: Substring, rest: Substring)? {
    guard let close = text.firstIndex(of: "]") else { return nil }
    let after = text[text.index(after: close)...]
    guard after.first == "(", let end = after.firstIndex(of: ")") else { return nil }
    return (text[..<close], after[after.index(after: end)...])
  }
}
