/// What an element means for the text of a page.
enum HTMLElementRole {
  /// Not part of the page's own text.
  case dropped
  case heading(level: Int)
  case preformatted
  case table
  case unorderedList
  case orderedList
  case listEntry
  case definitionList
  case term
  case definition
  case lineBreak
  /// Begins and ends a paragraph.
  case block
  /// Part of the line it stands in.
  case inline

  init(of node: HTMLTree.Node) {
    if Self.isDropped(node) {
      self = .dropped
      return
    }
    switch node.name {
    case "h1": self = .heading(level: 1)
    case "h2": self = .heading(level: 2)
    case "h3": self = .heading(level: 3)
    case "h4": self = .heading(level: 4)
    case "h5": self = .heading(level: 5)
    case "h6": self = .heading(level: 6)
    case "pre", "listing", "xmp": self = .preformatted
    case "table": self = .table
    case "ul", "menu", "dir": self = .unorderedList
    case "ol": self = .orderedList
    case "li": self = .listEntry
    case "dl": self = .definitionList
    case "dt": self = .term
    case "dd": self = .definition
    case "br": self = .lineBreak
    case let name where Self.blocks.contains(name): self = .block
    default: self = .inline
    }
  }

  private static let blocks: Set<String> = [
    "address", "article", "aside", "blockquote", "body", "caption", "center", "details", "div",
    "fieldset", "figcaption", "figure", "footer", "form", "header", "hgroup", "hr", "html", "main",
    "p", "section", "summary", "tbody", "td", "tfoot", "th", "thead", "tr",
  ]

  private static let droppedNames: Set<String> = [
    "aside", "audio", "base", "button", "canvas", "datalist", "dialog", "embed", "footer", "frame",
    "head", "iframe", "input", "label", "link", "map", "math", "meta", "nav", "noscript", "object",
    "option", "progress", "script", "select", "style", "svg", "template", "textarea", "title",
    "video",
  ]

  /// Words of `class` and `id` that documentation generators give to what is not text.
  private static let droppedMarks: Set<String> = [
    "breadcrumb", "breadcrumbs", "copyright", "cookie-banner", "edit-link", "footer", "headerlink",
    "nav", "navbar", "navfooter", "navheader", "navigation", "page-nav", "pagination", "prev-next",
    "related", "sidebar", "site-footer", "site-header", "skip-link", "sphinxsidebar",
    "table-of-contents", "toc", "toctree-wrapper", "indexterm", "sr-only", "visually-hidden",
  ]

  private static let droppedRoles: Set<String> = [
    "navigation", "banner", "contentinfo", "search", "complementary", "menu", "menubar",
  ]

  private static func isDropped(_ node: HTMLTree.Node) -> Bool {
    if droppedNames.contains(node.name) { return true }
    if node.attributes.isEmpty { return false }
    if node.attributes["hidden"] != nil || node.attributes["aria-hidden"] == "true" { return true }
    if let role = node.attributes["role"], droppedRoles.contains(role) { return true }
    if let style = node.attributes["style"]?.replacing(" ", with: ""),
      style.contains("display:none")
    {
      return true
    }
    if node.name == "body" || node.name == "main" || node.name == "html" { return false }
    if let id = node.attributes["id"], droppedMarks.contains(id.lowercased()) { return true }
    guard let classes = node.attributes["class"] else { return false }
    return classes.split(whereSeparator: \.isWhitespace).contains {
      droppedMarks.contains($0.lowercased())
    }
  }
}
