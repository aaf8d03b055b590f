/// One line of Markdown, and what it can begin.
struct MarkdownLine {
  /// The opening of a fenced code block.
  struct Fence {
    var character: UInt8
    var length: Int
  }

  /// Columns of white space at the beginning; a tab reaches to the next multiple of four.
  let indentation: Int
  /// The line without white space at its ends.
  let content: ArraySlice<UInt8>

  init(_ line: ArraySlice<UInt8>) {
    var columns = 0
    var start = line.startIndex
    while start < line.endIndex, SourceBytes.isSpace(line[start]) {
      columns = line[start] == 0x09 ? (columns / 4 + 1) * 4 : columns + 1
      start += 1
    }
    var end = line.endIndex
    while end > start, SourceBytes.isSpace(line[end - 1]) { end -= 1 }
    indentation = columns
    content = line[start..<end]
  }

  var isBlank: Bool { content.isEmpty }

  /// Whether the line ends a paragraph without a blank line between.
  var startsBlock: Bool {
    heading != nil || fence != nil || isThematicBreak || startsComment
  }

  var heading: (level: Int, title: String)? {
    guard indentation < 4 else { return nil }
    let level = content.prefix { $0 == UInt8(ascii: "#") }.count
    guard (1...6).contains(level) else { return nil }
    let rest = content.dropFirst(level)
    guard rest.first.map(SourceBytes.isSpace) ?? true else { return nil }
    return (level, Self.plainTitle(of: Array(rest)))
  }

  var setextLevel: Int? {
    guard indentation < 4, let first = content.first, content.allSatisfy({ $0 == first }) else {
      return nil
    }
    switch first {
    case UInt8(ascii: "="): return 1
    case UInt8(ascii: "-"): return 2
    default: return nil
    }
  }

  var fence: Fence? {
    guard let first = content.first, first == UInt8(ascii: "`") || first == UInt8(ascii: "~") else {
      return nil
    }
    let length = content.prefix { $0 == first }.count
    guard length >= 3 else { return nil }
    // “```code```” on one line is inline code.
    if first == UInt8(ascii: "`"), content.dropFirst(length).contains(first) { return nil }
    return Fence(character: first, length: length)
  }

  func closes(_ fence: Fence) -> Bool {
    content.count >= fence.length && content.allSatisfy { $0 == fence.character }
  }

  var isThematicBreak: Bool {
    guard indentation < 4, let first = content.first, "*-_".utf8.contains(first) else {
      return false
    }
    return content.allSatisfy { $0 == first || $0 == 0x20 || $0 == 0x09 }
      && content.count(where: { $0 == first }) >= 3
  }

  var startsComment: Bool { content.starts(with: "<!--".utf8) }

  /// Whether the line is `[label]: target`; footnotes (`[^1]: text`) are text.
  var isLinkDefinition: Bool {
    guard content.first == UInt8(ascii: "["), content.dropFirst().first != UInt8(ascii: "^"),
      let close = content.firstIndex(of: UInt8(ascii: "]"))
    else { return false }
    return content[(close + 1)...].starts(with: ": ".utf8)
  }

  /// The column at which the text of a list entry stands, or nil if the line begins none.
  var listMarkerWidth: Int? {
    var rest = content
    guard let first = rest.popFirst() else { return nil }
    var width = 1
    switch first {
    case UInt8(ascii: "-"), UInt8(ascii: "*"), UInt8(ascii: "+"): break
    case UInt8(ascii: "0")...UInt8(ascii: "9"):
      while let byte = rest.first, (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) {
        rest.removeFirst()
        width += 1
      }
      guard width <= 9, let stop = rest.popFirst(),
        stop == UInt8(ascii: ".") || stop == UInt8(ascii: ")")
      else { return nil }
      width += 1
    default: return nil
    }
    guard let space = rest.first, SourceBytes.isSpace(space) else { return nil }
    return indentation + width + 1
  }

  var hasPipe: Bool { content.contains(UInt8(ascii: "|")) }

  var isTableDelimiter: Bool {
    hasPipe && content.contains(UInt8(ascii: "-"))
      && content.allSatisfy { "|-: \t".utf8.contains($0) }
  }

  static func contains(_ bytes: ArraySlice<UInt8>, _ needle: String) -> Bool {
    let pattern = Array(needle.utf8)
    return bytes.indices.contains { bytes[$0...].starts(with: pattern) }
  }
}
