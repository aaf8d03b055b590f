/// Cuts a text into classified tokens.
///
/// Knows Markdown's code spans, fences and emphasis; everything else is left to character classes,
/// so that it works on any text, best on English.
struct TextTokenizer {
  private var tokens: [TextToken] = []
  private var sentence = 0
  private var isSentenceStart = true

  /// The tokens of a text, in order.
  ///
  /// - Complexity: O(*n*) in the characters.
  static func tokens(of text: String) -> [TextToken] {
    var tokenizer = TextTokenizer()
    var isCode = false
    // Every second part between back quotes is code, for single quotes and fences alike.
    for part in text.split(separator: "`", omittingEmptySubsequences: false) {
      if isCode { tokenizer.takeCode(part) } else { tokenizer.takeProse(part) }
      isCode.toggle()
    }
    return tokenizer.tokens
  }

  private mutating func takeCode(_ part: Substring) {
    for line in part.split(whereSeparator: \.isNewline) {
      for word in line.split(whereSeparator: { $0 == " " || $0 == "\t" }) {
        let trimmed = word.trimmed { "\"',;()[]{}".contains($0) }
        guard trimmed.contains(where: { $0.isLetter || $0.isNumber }) else { continue }
        append(trimmed, .code)
      }
    }
    isSentenceStart = false
  }

  private mutating func takeProse(_ part: Substring) {
    for line in part.split(whereSeparator: \.isNewline) {
      for raw in line.split(whereSeparator: { $0.isWhitespace || $0 == "—" || $0 == "–" }) {
        takeWord(raw)
      }
      if part.contains("\n\n") || line.last == ":" { endSentence() }
    }
  }

  private mutating func takeWord(_ raw: Substring) {
    let isEnd = raw.last.map { ".!?:;".contains($0) } ?? false
    let isEmphasised = raw.hasPrefix("**") || raw.hasPrefix("*")
    let core = raw.trimmed { !($0.isLetter || $0.isNumber || "%°µ$€£+-".contains($0)) }
    let word = core.trimmed { "+-".contains($0) && core.count > 1 && !core.hasPrefix("--") }
    guard word.contains(where: { $0.isLetter || $0.isNumber }) else {
      if isEnd { endSentence() }
      return
    }
    append(word, kind(of: word, isEmphasised: isEmphasised))
    isSentenceStart = false
    if isEnd { endSentence() }
  }

  private mutating func endSentence() {
    guard !isSentenceStart else { return }
    sentence += 1
    isSentenceStart = true
  }

  private mutating func append(_ word: Substring, _ kind: TextToken.Class) {
    let lower = word.lowercased()
    let text: String
    switch kind {
    case .number: text = NumberWords.digits(for: lower) ?? lower.filter { $0 != "," }
    default: text = lower
    }
    tokens.append(TextToken(text: text, shown: String(word), kind: kind, sentence: sentence))
  }

  private func kind(of word: Substring, isEmphasised: Bool) -> TextToken.Class {
    let lower = word.lowercased()
    if Lexicon.negations.contains(lower) || lower.hasSuffix("n't") || lower.hasSuffix("n’t") {
      return .negation
    }
    if Lexicon.dates.contains(lower) { return .date }
    if NumberWords.digits(for: lower) != nil { return .number }
    let digits = word.filter(\.isNumber).count
    if digits > 0 {
      if word.contains(":") || word.filter({ $0 == "-" }).count == 2 { return .date }
      let isPlain = word.allSatisfy { $0.isNumber || ".,%°µ$€£+-".contains($0) }
      if isPlain { return .number }
      // A number with its unit, such as `64-bit`, `20ms` or `5th`.
      let letters = word.filter(\.isLetter).count
      if word.first?.isNumber == true, letters <= 5 { return .number }
      return .code
    }
    if word.contains("_") || word.contains("/") || word.contains("=") || word.hasPrefix("--") {
      return .code
    }
    let inner = word.dropFirst()
    if inner.contains("."), !inner.hasSuffix(".") { return .code }
    if inner.contains(where: \.isUppercase), word.contains(where: \.isLowercase) { return .code }
    if word.count > 1, word.allSatisfy(\.isUppercase) { return .name }
    if word.first?.isUppercase == true, !isSentenceStart || isEmphasised { return .name }
    return .word
  }
}

extension Substring {
  /// Drops characters at both ends.
  func trimmed(where drops: (Character) -> Bool) -> Substring {
    var rest = self
    while let first = rest.first, drops(first) { rest.removeFirst() }
    while let last = rest.last, drops(last) { rest.removeLast() }
    return rest
  }
}
