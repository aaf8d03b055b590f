public import Corpora
public import Foundation

/// A document as a caller sends it.
///
/// Either `text`, which is then chunked and embedded here, or `chunks` of the caller's own making.
/// With both, the chunks are the caller's cutting of the text, and the text itself is not kept.
public struct DocumentInput: Sendable, Equatable {
  /// Its id, 1–512 bytes.
  public var id: String
  /// Its text (Markdown or plain).
  public var text: String?
  /// Where it comes from.
  public var sourceURI: String?
  /// The source's name of this version.
  public var version: String?
  /// When this version was published.
  public var publishedAt: Date?
  /// When it stops being valid.
  public var expiresAt: Date?
  /// The payload for filters.
  public var metadata: JSONObject
  /// The caller's own chunks.
  public var chunks: [ChunkInput]?

  /// Makes an input.
  public init(
    id: String, text: String? = nil, sourceURI: String? = nil, version: String? = nil,
    publishedAt: Date? = nil, expiresAt: Date? = nil, metadata: JSONObject = [:],
    chunks: [ChunkInput]? = nil
  ) {
    self.id = id
    self.text = text
    self.sourceURI = sourceURI
    self.version = version
    self.publishedAt = publishedAt
    self.expiresAt = expiresAt
    self.metadata = metadata
    self.chunks = chunks
  }
}

/// A chunk as a caller sends it: text, embedding or both.
public struct ChunkInput: Sendable, Equatable {
  /// Its id, 1–512 bytes.
  public var id: String
  /// Its text.
  public var text: String?
  /// The headings above it, outermost first.
  public var headingPath: [String]
  /// Its vector; without one the collection's embedder makes it from the text.
  public var embedding: [Float]?
  /// Its own payload.
  public var metadata: JSONObject

  /// Makes an input.
  public init(
    id: String, text: String? = nil, headingPath: [String] = [], embedding: [Float]? = nil,
    metadata: JSONObject = [:]
  ) {
    self.id = id
    self.text = text
    self.headingPath = headingPath
    self.embedding = embedding
    self.metadata = metadata
  }
}

/// What became of one document of a write.
public struct DocumentResult: Sendable, Equatable {
  /// The document's id.
  public var id: String
  /// `created`, `replaced` or `unchanged`.
  public var status: String
  /// Its chunks.
  public var chunks: Int
  /// Chunks that had to be embedded; the others' contents were known.
  public var embedded: Int

  /// Makes a result.
  public init(id: String, status: String, chunks: Int, embedded: Int) {
    self.id = id
    self.status = status
    self.chunks = chunks
    self.embedded = embedded
  }
}
