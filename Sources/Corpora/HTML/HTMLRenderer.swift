/// Writes the main text of a page as structured text.
///
/// One pass over the flat tree, without recursion. Running text becomes paragraphs, entries of lists
/// get `- ` or their number, a defined term stands before its definition, cells of a row are parted
/// by ` | `.
struct HTMLRenderer {
  let tree: HTMLTree
  private(set) var text = ""
  private(set) var blocks: [StructuredText.Block] = []
  private var inline = InlineText()
  /// What stands before the next paragraph: the mark of a list entry or a defined term.
  private var lead = ""
  private var terms: [String] = []
  private var lists: [ListState] = []
  private var openHeadings: [Int: Int] = [:]

  /// A list that is being written.
  private struct ListState {
    var isOrdered: Bool
    var count: Int
  }

  /// A definition of at least this many bytes gets its term as a heading of its own.
  ///
  /// Every chunk of a long definition then says what it defines; short ones share chunks.
  static let longDefinitionBytes = 500

  /// Headings that only label a box; what follows the box is not under them.
  private static let labels: Set<String> = [
    "note", "notes", "tip", "warning", "caution", "important", "attention", "danger", "hint",
  ]

  init(tree: HTMLTree) { self.tree = tree }

  /// Returns the structured text of an element.
  static func render(_ element: Int, of tree: HTMLTree) -> StructuredText {
    var renderer = HTMLRenderer(tree: tree)
    renderer.run(from: element)
    return StructuredText(text: renderer.text, blocks: renderer.blocks)
  }

  private mutating func run(from root: Int) {
    var open: [Int] = []
    var index = root
    let end = tree.nodes[root].end
    while index < end || !open.isEmpty {
      while let last = open.last, index >= tree.nodes[last].end {
        leave(last)
        open.removeLast()
      }
      guard index < end else { continue }
      let node = tree.nodes[index]
      if node.isText {
        inline.append(node.text)
        index += 1
      } else if enter(index, isRoot: index == root) {
        open.append(index)
        index += 1
      } else {
        index = node.end
      }
    }
    flush()
  }

  /// Returns whether to go on inside the element.
  private mutating func enter(_ index: Int, isRoot: Bool) -> Bool {
    let node = tree.nodes[index]
    switch HTMLElementRole(of: node) {
    case .dropped:
      return isRoot
    case .unorderedList, .orderedList, .definitionList:
      flush()
      if tree.isLinkList(index) { return false }
      guard node.name != "dl" else { return true }
      lists.append(
        ListState(
          isOrdered: node.name == "ol", count: (Int(node.attributes["start"] ?? "") ?? 1) - 1))
    case .inline: break
    case .lineBreak: inline.breakLine()
    case .block, .term: flush()
    case .heading(let level):
      flush()
      let title = tree.collapsedText(of: index)
      if Self.labels.contains(title.lowercased()) {
        lead = "\(title): "
      } else {
        lead = ""
        writeHeading(title, level: level)
      }
      return false
    case .preformatted:
      flush(writingLead: true)
      write(preformatted(index), .code)
      return false
    case .table:
      flush()
      guard let table = HTMLTable(index, of: tree) else { return true }
      flush(writingLead: true)
      write(table.text, .table(headerLines: table.headerLines))
      return false
    case .listEntry:
      flush()
      guard !lists.isEmpty else { return true }
      lists[lists.count - 1].count += 1
      let state = lists[lists.count - 1]
      lead = state.isOrdered ? "\(state.count). " : "- "
    case .definition:
      flush()
      beginDefinition(index)
    }
    return true
  }

  private mutating func leave(_ index: Int) {
    switch HTMLElementRole(of: tree.nodes[index]) {
    case .inline, .lineBreak, .dropped, .heading, .preformatted: break
    case .block, .table: flush()
    case .unorderedList, .orderedList:
      flush()
      _ = lists.popLast()
    case .listEntry:
      flush()
      lead = ""
    case .term:
      let term = inline.take().replacing(",\n", with: "\n").replacing("\n", with: ", ")
      if !term.isEmpty { terms.append(term) }
    case .definition:
      flush(writingLead: true)
      if let level = openHeadings.removeValue(forKey: index) {
        let end = text.utf8.count
        blocks.append(StructuredText.Block(kind: .sectionEnd(level: level), span: end..<end))
      }
    case .definitionList:
      flush()
      if !terms.isEmpty {
        lead = terms.joined(separator: ", ")
        terms = []
        flush(writingLead: true)
      }
    }
  }

  private mutating func beginDefinition(_ index: Int) {
    guard !terms.isEmpty else { return }
    let term = terms.joined(separator: ", ")
    terms = []
    if tree.hasText(in: index, atLeast: Self.longDefinitionBytes) {
      let level = 7 + openHeadings.count
      openHeadings[index] = level
      writeHeading(term, level: level)
    } else {
      lead = term.hasSuffix(":") ? "\(term) " : "\(term): "
    }
  }

  private func preformatted(_ index: Int) -> String {
    var content = ""
    for node in index..<tree.nodes[index].end {
      if tree.nodes[node].isText {
        content += tree.nodes[node].text
      } else if tree.nodes[node].name == "br" {
        content += "\n"
      }
    }
    return content.replacing("\u{A0}", with: " ").replacing("\u{200B}", with: "")
      .replacing("\r\n", with: "\n")
  }

  private mutating func writeHeading(_ title: String, level: Int) {
    write(title, .heading(level: level, title: title))
  }

  /// Ends the paragraph that is being put together.
  private mutating func flush(writingLead: Bool = false) {
    let content = inline.take()
    guard !content.isEmpty || (writingLead && lead.contains { $0.isLetter }) else { return }
    let isEntry = !lead.isEmpty || !lists.isEmpty
    write(lead + content, isEntry ? .listItem : .paragraph)
    lead = ""
  }

  private mutating func write(_ content: String, _ kind: StructuredText.BlockKind) {
    var content = Substring(content)
    while content.last?.isWhitespace == true { content.removeLast() }
    while let first = content.firstIndex(where: \.isNewline),
      content[..<first].allSatisfy(\.isWhitespace)
    {
      content = content[content.index(after: first)...]
    }
    guard !content.isEmpty else { return }
    if !text.isEmpty { text += kind == .listItem && blocks.last?.kind == .listItem ? "\n" : "\n\n" }
    let start = text.utf8.count
    text += content
    blocks.append(StructuredText.Block(kind: kind, span: start..<text.utf8.count))
  }
}
