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
  /// The passage: the bytes of `span`, after the column names if it continues a table.
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
  ///   - text: The passage itself.
  ///   - span: The passage's UTF-8 bytes in the document's text.
  ///   - tokenCount: The tokens of the embedded text.
  public init(
    id: String, documentID: String, ordinal: Int, headingPath: [String] = [],
    text: String, span: Range<Int>, tokenCount: Int
  ) {
    self.id = id
    self.documentID = documentID
    self.ordinal = ordinal
    self.headingPath = headingPath
    self.text = text
    self.span = span
    self.tokenCount = tokenCount
    self.fingerprint = ContentFingerprint(
      text: Self.embeddedText(headingPath: headingPath, text: text))
  }

  /// What is embedded: the heading path on a line of its own, then the passage.
  ///
  /// ```
  /// Installation > Linux
  /// Unpack the archive and run …
  /// ```
  public var embeddedText: String { Self.embeddedText(headingPath: headingPath, text: text) }

  /// Joins a heading path and a passage to what is embedded.
  ///
  /// A store that keeps both can embed a chunk again, by another model, without its source.
  public static func embeddedText(headingPath: [String], text: String) -> String {
    headingPath.isEmpty ? text : headingPath.joined(separator: " > ") + "\n" + text
  }
}
