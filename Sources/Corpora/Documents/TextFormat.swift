/// How the text of a document is marked up.
public enum TextFormat: String, Hashable, Sendable, Codable, CaseIterable {
  /// CommonMark with tables and front matter.
  case markdown
  /// Paragraphs between blank lines.
  case plain
  /// HTML, of which the main text is taken.
  case html

  /// File name endings of the format, lower-case.
  public var fileExtensions: [String] {
    switch self {
    case .markdown: ["md", "markdown", "mdown", "mkd"]
    case .plain: ["txt", "text", "rst", "adoc", "asciidoc", "org"]
    case .html: ["html", "htm", "xhtml"]
    }
  }

  /// Returns the format of a file name, or nil for an unknown ending.
  public init?(fileName: String) {
    guard let dot = fileName.lastIndex(of: ".") else { return nil }
    let ending = fileName[fileName.index(after: dot)...].lowercased()
    guard let format = Self.allCases.first(where: { $0.fileExtensions.contains(ending) }) else {
      return nil
    }
    self = format
  }
}
