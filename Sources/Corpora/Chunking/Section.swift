/// The blocks between two headings, with the headings above them.
struct Section {
  var path: [String]
  var blocks: [StructuredText.Block]

  /// Cuts a text at its headings.
  ///
  /// A heading with neither text nor deeper headings under it becomes a paragraph of its parent's
  /// path, so that nothing of the text is lost.
  static func sections(of text: StructuredText) -> [Section] {
    var sections: [Section] = []
    var stack: [(level: Int, title: String)] = []
    var current = Section(path: [], blocks: [])
    for (index, block) in text.blocks.enumerated() {
      if case .sectionEnd(let level) = block.kind {
        if !current.blocks.isEmpty { sections.append(current) }
        while let last = stack.last, last.level >= level { stack.removeLast() }
        current = Section(path: stack.map(\.title), blocks: [])
        continue
      }
      guard case .heading(let level, let title) = block.kind else {
        current.blocks.append(block)
        continue
      }
      if !current.blocks.isEmpty { sections.append(current) }
      while let last = stack.last, last.level >= level { stack.removeLast() }
      let isBare = Self.isBare(after: index, level: level, in: text.blocks)
      if isBare {
        let paragraph = StructuredText.Block(kind: .paragraph, span: block.span)
        current = Section(path: stack.map(\.title), blocks: [paragraph])
      } else {
        stack.append((level, title))
        current = Section(path: stack.map(\.title), blocks: [])
      }
    }
    if !current.blocks.isEmpty { sections.append(current) }
    return merged(sections)
  }

  private static func isBare(
    after index: Int, level: Int, in blocks: [StructuredText.Block]
  ) -> Bool {
    guard index + 1 < blocks.count else { return true }
    return switch blocks[index + 1].kind {
    case .heading(let next, _), .sectionEnd(let next): next <= level
    default: false
    }
  }

  /// Joins neighbours of one path: several bare headings in a row make one section.
  private static func merged(_ sections: [Section]) -> [Section] {
    var result: [Section] = []
    for section in sections {
      if let last = result.last, last.path == section.path, section.isBareHeadings,
        last.isBareHeadings
      {
        result[result.count - 1].blocks += section.blocks
      } else {
        result.append(section)
      }
    }
    return result
  }

  private var isBareHeadings: Bool { blocks.count == 1 && blocks[0].kind == .paragraph }
}
