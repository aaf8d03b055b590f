extension String {
  /// The text in lines of at most `width` characters, broken at white space, at most `maximum` of
  /// them; a last line that is cut ends in an ellipsis.
  func wrapped(width: Int, maximum: Int) -> [String] {
    var lines: [String] = []
    var line = ""
    for word in split(whereSeparator: \.isWhitespace) {
      if !line.isEmpty, line.count + word.count + 1 > width {
        lines.append(line)
        line = ""
        if lines.count == maximum {
          lines[maximum - 1] = String(lines[maximum - 1].prefix(width - 1)) + "…"
          return lines
        }
      }
      line += line.isEmpty ? String(word) : " " + word
    }
    if !line.isEmpty { lines.append(line) }
    return lines
  }

  /// The text, or its beginning if it is longer than `count` characters.
  func shortened(to count: Int) -> String {
    self.count <= count ? self : String(prefix(max(0, count - 1))) + "…"
  }
}
