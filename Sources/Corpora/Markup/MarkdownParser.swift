/// Finds the blocks of a Markdown text (the parts of CommonMark and GitHub tables that matter here).
///
/// Headings (`#` and underlined), fenced and indented code, lists, tables, quotes and paragraphs are
/// told apart line by line; spans point into the text as it stands, so that chunks show the source's
/// own Markdown. Comments, thematic breaks and link definitions belong to no block.
public struct MarkdownParser {
  let source: SourceBytes
  private var lines: [Range<Int>] = []
  private var index = 0
  private var blocks: [StructuredText.Block] = []

  private init(_ text: String, from offset: Int) {
    source = SourceBytes(text)
    lines = source.lines(of: min(offset, source.bytes.count)..<source.bytes.count)
  }

  /// Returns the text with its blocks.
  ///
  /// - Parameters:
  ///   - text: The Markdown.
  ///   - offset: The first byte to look at, past the front matter; a scalar boundary.
  /// - Returns: The text as given, with blocks in its order.
  /// - Complexity: O(*n*) in the bytes.
  public static func parse(_ text: String, from offset: Int = 0) -> StructuredText {
    var parser = MarkdownParser(text, from: offset)
    parser.run()
    return StructuredText(text: text, blocks: parser.blocks)
  }

  private mutating func run() {
    while index < lines.count {
      let line = MarkdownLine(source.bytes[lines[index]])
      if line.isBlank || line.isThematicBreak || line.isLinkDefinition {
        index += 1
      } else if let heading = line.heading {
        append(.heading(level: heading.level, title: heading.title), lines: index..<index + 1)
        index += 1
      } else if let fence = line.fence {
        takeFencedCode(fence)
      } else if line.startsComment {
        skipComment()
      } else if line.indentation >= 4 {
        takeIndentedCode()
      } else if isTable(at: index) {
        takeTable()
      } else if line.listMarkerWidth != nil {
        takeListItem()
      } else {
        takeParagraph()
      }
    }
  }

  private mutating func append(_ kind: StructuredText.BlockKind, lines range: Range<Int>) {
    let whole = lines[range.lowerBound].lowerBound..<lines[range.upperBound - 1].upperBound
    let span = source.trimmed(whole, keepingIndentation: kind == .code)
    if !span.isEmpty { blocks.append(StructuredText.Block(kind: kind, span: span)) }
  }

  private func line(at index: Int) -> MarkdownLine? {
    index < lines.count ? MarkdownLine(source.bytes[lines[index]]) : nil
  }

  private mutating func takeFencedCode(_ fence: MarkdownLine.Fence) {
    let start = index
    index += 1
    while let line = line(at: index) {
      index += 1
      if line.closes(fence) { break }
    }
    append(.code, lines: start..<index)
  }

  private mutating func takeIndentedCode() {
    let start = index
    while let line = line(at: index), line.isBlank || line.indentation >= 4 { index += 1 }
    append(.code, lines: start..<index)
  }

  private mutating func skipComment() {
    while index < lines.count {
      let text = source.bytes[lines[index]]
      index += 1
      if MarkdownLine.contains(text, "-->") { return }
    }
  }

  private func isTable(at index: Int) -> Bool {
    guard let header = line(at: index), header.hasPipe else { return false }
    return line(at: index + 1)?.isTableDelimiter ?? false
  }

  private mutating func takeTable() {
    let start = index
    index += 2
    while let line = line(at: index), line.hasPipe, !line.isBlank { index += 1 }
    append(.table(headerLines: 2), lines: start..<index)
  }

  /// Takes one entry with the lines that are indented under it; code in it stays whole.
  private mutating func takeListItem() {
    guard let width = line(at: index)?.listMarkerWidth else { return }
    let start = index
    index += 1
    var sawBlank = false
    while let line = line(at: index) {
      if line.isBlank {
        sawBlank = true
      } else if line.indentation >= width, let fence = line.fence {
        append(.listItem, lines: start..<index)
        takeFencedCode(fence)
        return
      } else if line.listMarkerWidth != nil || line.startsBlock || isTable(at: index)
        || (sawBlank && line.indentation < width)
      {
        break
      } else {
        sawBlank = false
      }
      index += 1
    }
    append(.listItem, lines: start..<index)
  }

  private mutating func takeParagraph() {
    let start = index
    index += 1
    while let line = line(at: index), !line.isBlank {
      if let level = line.setextLevel {
        let title = MarkdownLine.plainTitle(
          of: lines[start..<index].flatMap { Array(source.bytes[$0]) })
        index += 1
        append(.heading(level: level, title: title), lines: start..<index)
        return
      }
      if line.startsBlock || line.listMarkerWidth != nil || isTable(at: index) { break }
      index += 1
    }
    append(.paragraph, lines: start..<index)
  }
}
