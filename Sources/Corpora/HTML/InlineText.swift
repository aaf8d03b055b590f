/// Running text that is put together from pieces, with white space collapsed as browsers do.
struct InlineText {
  private(set) var text = ""
  private var pendingSpace = false

  var isEmpty: Bool { text.isEmpty }

  /// Adds a piece; soft hyphens, zero-width characters and anchor marks vanish.
  mutating func append(_ piece: String) {
    for scalar in piece.unicodeScalars {
      switch scalar {
      case " ", "\n", "\t", "\r", "\u{0C}", "\u{A0}", "\u{202F}", "\u{2009}":
        pendingSpace = true
      case "\u{AD}", "\u{200B}", "\u{200C}", "\u{200D}", "\u{2060}", "\u{FEFF}", "\u{B6}":
        continue
      default:
        if pendingSpace, let last = text.unicodeScalars.last, last != "\n", last != " " {
          text.unicodeScalars.append(" ")
        }
        pendingSpace = false
        text.unicodeScalars.append(scalar)
      }
    }
  }

  /// Breaks the line, unless one was just broken.
  mutating func breakLine() {
    pendingSpace = false
    if let last = text.unicodeScalars.last, last != "\n" { text.unicodeScalars.append("\n") }
  }

  /// Adds a separator between two parts, unless there is nothing to separate.
  mutating func separate(by separator: String) {
    guard !text.isEmpty, !text.hasSuffix(separator) else { return }
    while text.hasSuffix(" ") { text.removeLast() }
    text += separator
    pendingSpace = false
  }

  /// Hands over the text and begins anew.
  mutating func take() -> String {
    defer { self = InlineText() }
    var taken = Substring(text)
    while taken.last?.isWhitespace == true { taken.removeLast() }
    return String(taken)
  }
}
