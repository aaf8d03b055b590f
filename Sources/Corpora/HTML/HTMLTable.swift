/// A table of data, one line per row.
struct HTMLTable {
  /// The rows, cells parted by ` | `.
  let text: String
  /// How many of the first lines name the columns.
  let headerLines: Int

  /// Reads a table; nil for one that only lays out other blocks.
  ///
  /// A table inside, a heading inside or a single row say that it is for layout.
  init?(_ index: Int, of tree: HTMLTree) {
    let inside = tree.descendants(of: index)
    let layoutMarks: Set<String> = ["table", "h1", "h2", "h3", "h4"]
    guard tree.nodes[index].attributes["role"] != "presentation",
      !inside.contains(where: { layoutMarks.contains(tree.nodes[$0].name) })
    else { return nil }
    let rows = inside.filter { tree.nodes[$0].name == "tr" }
    guard rows.count > 1 else { return nil }
    var lines: [String] = []
    var headerLines = 0
    for row in rows {
      let cells = tree.children(of: row).filter { ["td", "th"].contains(tree.nodes[$0].name) }
      var texts = cells.map { Self.text(ofCell: $0, in: tree) }
      while texts.last?.isEmpty == true { texts.removeLast() }
      guard !texts.isEmpty else { continue }
      let isHeader =
        tree.nodes[tree.nodes[row].parent].name == "thead"
        || (cells.count > 1 && cells.allSatisfy { tree.nodes[$0].name == "th" })
      if isHeader, headerLines == lines.count { headerLines += 1 }
      lines.append(texts.joined(separator: " | "))
    }
    text = lines.joined(separator: "\n")
    self.headerLines = headerLines
  }

  /// The text of a cell on one line; its paragraphs are parted by dashes.
  private static func text(ofCell cell: Int, in tree: HTMLTree) -> String {
    var inline = InlineText()
    var index = cell + 1
    while index < tree.nodes[cell].end {
      let node = tree.nodes[index]
      if node.isText {
        inline.append(node.text)
        index += 1
        continue
      }
      switch HTMLElementRole(of: node) {
      case .dropped:
        index = node.end
        continue
      case .inline: break
      case .lineBreak: inline.append(" ")
      default: inline.separate(by: " — ")
      }
      index += 1
    }
    return inline.take()
  }
}
