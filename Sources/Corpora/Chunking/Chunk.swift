/// A passage of a document: the unit that is embedded, found and judged.
public struct Chunk: Hashable, Sendable, Codable {
  /// The chunk's id, unique in its collection: 1–512 bytes of UTF-8.
  ///
  /// An edit in one section of a document leaves the ids of the other sections alone.
  public let id: String
  /// The id of the document that the chunk is part of.
  public let documentID: String
  /// The chunk's place in the document, from 0.
  public let ordinal: Int
  /// The headings above the chunk, outermost first; empty before the first heading.
  public let headingPath: [String]
  /// The first line of the table that the chunk continues, repeated for the embedding; or nil.
  public let tableHeader: String?
  /// The passage itself, exactly the bytes of `span` in the document's text.
  public let text: String
  /// Where the passage stands in the document's text, in UTF-8 bytes.
  public let span: Range<Int>
  /// The tokens of `embeddedText`, by the counter that the chunker was given.
  public let tokenCount: Int
  /// The fingerprint of `embeddedText`: equal fingerprints share one embedding.
  public let fingerprint: ContentFingerprint

  /// Makes a chunk; the fingerprint is computed.
  ///
  /// - Parameters:
  ///   - id: The chunk's id, unique in its collection.
  ///   - documentID: The id of the document that the chunk is part of.
  ///   - ordinal: The place in the document, from 0.
  ///   - headingPath: The headings above the chunk, outermost first.
  ///   - tableHeader: The first line of the table that the chunk continues.
  ///   - text: The passage itself.
  ///   - span: The passage's UTF-8 bytes in the document's text.
  ///   - tokenCount: The tokens of the embedded text.
  public init(
    id: String, documentID: String, ordinal: Int, headingPath: [String] = [],
    tableHeader: String? = nil, text: String, span: Range<Int>, tokenCount: Int
  ) {
    self.id = id
    self.documentID = documentID
    self.ordinal = ordinal
    self.headingPath = headingPath
    self.tableHeader = tableHeader
    self.text = text
    self.span = span
    self.tokenCount = tokenCount
    self.fingerprint = ContentFingerprint(
      text: Self.embeddedText(headingPath: headingPath, tableHeader: tableHeader, text: text))
  }

  /// What is embedded: the heading path on a line of its own, then the passage.
  ///
  /// ```
  /// Installation > Linux
  /// Unpack the archive and run …
  /// ```
  public var embeddedText: String {
    Self.embeddedText(headingPath: headingPath, tableHeader: tableHeader, text: text)
  }

  static func embeddedText(headingPath: [String], tableHeader: String?, text: String) -> String {
    var lines: [String] = []
    if !headingPath.isEmpty { lines.append(headingPath.joined(separator: " > ")) }
    if let tableHeader { lines.append(tableHeader) }
    lines.append(text)
    return lines.joined(separator: "\n")
  }
}
