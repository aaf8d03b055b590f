/// A chunk that the caller cut, embedded or both; Scrubjay takes it as it is.
public struct ProvidedChunk: Hashable, Sendable {
  /// The chunk's id, unique in its collection: 1–512 bytes of UTF-8.
  public var id: String
  /// The passage, or nil when only a vector is given.
  public var text: String?
  /// The vector, or nil when the passage is still to be embedded.
  public var embedding: [Float]?
  /// The chunk's own metadata, laid over that of its document.
  public var metadata: JSONObject

  /// Makes a chunk of a text, a vector or both; a reader refuses a chunk with neither.
  public init(
    id: String, text: String? = nil, embedding: [Float]? = nil, metadata: JSONObject = [:]
  ) {
    self.id = id
    self.text = text
    self.embedding = embedding
    self.metadata = metadata
  }

  /// The fingerprint of the text or, without one, of the vector; nil with neither.
  public var fingerprint: ContentFingerprint? {
    if let text { return ContentFingerprint(text: text) }
    return embedding.map { ContentFingerprint(embedding: $0) }
  }
}
