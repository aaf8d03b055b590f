/// Colours for people; plain where they are not wanted.
struct Style: Sendable {
  /// Whether colours are written.
  let isColored: Bool

  /// The style of the present context's data.
  static var current: Style { Style(isColored: CommandContext.current.colorsOutput) }

  /// For headings.
  func bold(_ text: String) -> String { wrapped(text, 1) }
  /// For what matters less.
  func dim(_ text: String) -> String { wrapped(text, 2) }
  /// For what is well.
  func green(_ text: String) -> String { wrapped(text, 32) }
  /// For what wants attention.
  func yellow(_ text: String) -> String { wrapped(text, 33) }
  /// For what is wrong.
  func red(_ text: String) -> String { wrapped(text, 31) }

  private func wrapped(_ text: String, _ code: Int) -> String {
    isColored ? "\u{1B}[\(code)m\(text)\u{1B}[0m" : text
  }
}
