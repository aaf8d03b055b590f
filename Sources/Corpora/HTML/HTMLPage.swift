/// The main text of an HTML page with what the page says about itself.
public struct HTMLPage: Sendable {
  /// The first heading if the page's `<title>` contains it, otherwise that title; or nil.
  public let title: String?
  /// The main text; `text` is what was written out, not the page's markup.
  public let text: StructuredText
  /// The language that the page declares, such as `en`.
  public let language: String?
  /// The page's own summary (`<meta name="description">`).
  public let summary: String?

  /// Reads a page.
  ///
  /// Navigation, headers, footers, sidebars, tables of contents, scripts and hidden parts are left
  /// out; `main`, a single `article` and `role="main"` are preferred to the whole body.
  ///
  /// - Parameter bytes: The page in the encoding that it declares, UTF-8 or windows-1252.
  /// - Throws: ``CorpusError``: `empty`, `malformed`, `invalidEncoding`.
  public init(bytes: [UInt8]) throws(CorpusError) {
    guard bytes.contains(where: { !SourceBytes.isSpace($0) }) else {
      throw CorpusError(.empty, "the page is empty", field: "text")
    }
    try self.init(HTMLTree(bytes: bytes, encoding: try HTMLEncoding.name(for: bytes)))
  }

  /// Reads a page that is in memory as text, whatever encoding it declares.
  ///
  /// - Throws: ``CorpusError``: `empty`, `malformed`.
  public init(text: String) throws(CorpusError) {
    try self.init(HTMLTree(bytes: Array(text.utf8), encoding: "UTF-8"))
  }

  private init(_ tree: HTMLTree) throws(CorpusError) {
    text = HTMLRenderer.render(tree.mainElement, of: tree)
    language = tree.nodes.first?.attributes["lang"].flatMap { $0.isEmpty ? nil : $0 }
    summary = tree.elements(named: "meta").first {
      tree.nodes[$0].attributes["name"]?.lowercased() == "description"
    }.flatMap { tree.nodes[$0].attributes["content"] }
    let stated = tree.elements(named: "title").first.map { tree.collapsedText(of: $0) } ?? ""
    let heading = text.blocks.lazy.compactMap { block in
      if case .heading(_, let title) = block.kind { title } else { nil }
    }.first
    if let heading, stated.isEmpty || stated.contains(heading) {
      title = heading
    } else {
      title = stated.isEmpty ? nil : stated
    }
  }
}
