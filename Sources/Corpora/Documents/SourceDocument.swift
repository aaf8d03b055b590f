public import Foundation

/// A document as a reader found it, before chunking and embedding.
public struct SourceDocument: Hashable, Sendable {
  /// What the document consists of.
  public enum Content: Hashable, Sendable {
    /// A text that is still to be chunked.
    case text(StructuredText)
    /// Chunks that the caller cut.
    case chunks([ProvidedChunk])
  }

  /// The document's id, unique in its collection: 1–512 bytes of UTF-8.
  public var id: String
  /// Where the document comes from; synchronisation compares documents by it.
  public var sourceURI: String
  /// The document's title, if it has one.
  public var title: String?
  /// The version that the source states, in the source's own spelling.
  public var version: String?
  /// When the source says that it was published.
  public var publishedAt: Date?
  /// When the source says that it ceases to hold.
  public var expiresAt: Date?
  /// Everything else that the source states about itself.
  public var metadata: JSONObject
  /// The text or the chunks.
  public var content: Content
  /// The fingerprint of the source as it was read: it changes whenever the source does.
  public var contentFingerprint: ContentFingerprint

  /// Makes a document.
  public init(
    id: String, sourceURI: String, title: String? = nil, version: String? = nil,
    publishedAt: Date? = nil, expiresAt: Date? = nil, metadata: JSONObject = [:],
    content: Content, contentFingerprint: ContentFingerprint
  ) {
    self.id = id
    self.sourceURI = sourceURI
    self.title = title
    self.version = version
    self.publishedAt = publishedAt
    self.expiresAt = expiresAt
    self.metadata = metadata
    self.content = content
    self.contentFingerprint = contentFingerprint
  }
}
