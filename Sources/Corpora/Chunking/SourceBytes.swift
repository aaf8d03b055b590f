/// A text with its UTF-8 bytes at hand, so that spans are cheap to look at and to slice.
struct SourceBytes {
  let text: String
  let bytes: [UInt8]

  init(_ text: String) {
    var text = text
    text.makeContiguousUTF8()
    self.text = text
    self.bytes = Array(text.utf8)
  }

  /// The text of a span that lies on scalar boundaries.
  ///
  /// - Complexity: O(1).
  func slice(_ span: Range<Int>) -> Substring {
    let start = text.utf8.index(text.startIndex, offsetBy: span.lowerBound)
    let end = text.utf8.index(start, offsetBy: span.count)
    return text[start..<end]
  }

  static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }

  /// Whether a scalar begins at the offset, or the text ends there.
  func isScalarBoundary(_ offset: Int) -> Bool {
    offset == bytes.count || bytes[offset] & 0xC0 != 0x80
  }

  /// The span without blank lines before it and white space after it.
  ///
  /// The indentation of the first line stays, for code is read by it, if asked.
  func trimmed(_ span: Range<Int>, keepingIndentation: Bool) -> Range<Int> {
    var end = span.upperBound
    while end > span.lowerBound, Self.isSpace(bytes[end - 1]) { end -= 1 }
    var start = span.lowerBound
    var lineStart = start
    while start < end, Self.isSpace(bytes[start]) {
      start += 1
      if bytes[start - 1] == 0x0A { lineStart = start }
    }
    return (keepingIndentation ? min(lineStart, end) : start)..<end
  }

  /// Cuts a span after each line feed.
  func lines(of span: Range<Int>) -> [Range<Int>] {
    var lines: [Range<Int>] = []
    var start = span.lowerBound
    for offset in span where bytes[offset] == 0x0A {
      lines.append(start..<offset + 1)
      start = offset + 1
    }
    if start < span.upperBound { lines.append(start..<span.upperBound) }
    return lines
  }

  /// Cuts a span before each word; white space belongs to the word before it.
  func words(of span: Range<Int>) -> [Range<Int>] {
    var words: [Range<Int>] = []
    var start = span.lowerBound
    for offset in span.dropFirst()
    where Self.isSpace(bytes[offset - 1]) && !Self.isSpace(bytes[offset]) {
      words.append(start..<offset)
      start = offset
    }
    if start < span.upperBound { words.append(start..<span.upperBound) }
    return words
  }

  func isBlank(_ span: Range<Int>) -> Bool { bytes[span].allSatisfy(Self.isSpace) }
}
