/// Finds the paragraphs of a plain text: what blank lines part.
public enum PlainTextParser {
  /// Returns the text with one paragraph per run of lines that are not blank.
  ///
  /// - Complexity: O(*n*) in the bytes.
  public static func parse(_ text: String) -> StructuredText {
    let source = SourceBytes(text)
    var blocks: [StructuredText.Block] = []
    var open: Range<Int>?
    for line in source.lines(of: 0..<source.bytes.count) {
      if source.isBlank(line) {
        open = nil
      } else if let span = open {
        open = span.lowerBound..<line.upperBound
        blocks[blocks.count - 1].span = span.lowerBound..<line.upperBound
      } else {
        open = line
        blocks.append(StructuredText.Block(kind: .paragraph, span: line))
      }
    }
    return StructuredText(text: text, blocks: blocks)
  }
}
