public import Storage

/// A chunk as the sweep looks at it.
public struct SweptChunk: Sendable, Equatable {
  /// The chunk.
  public var subject: Observation.Subject
  /// Its text, if it has one.
  public var text: String?
  /// The headings above it, outermost first.
  public var headingPath: [String]
  /// What its document says about its version.
  public var version: VersionOrdering

  /// Describes a chunk.
  public init(
    subject: Observation.Subject, text: String?, headingPath: [String] = [],
    version: VersionOrdering
  ) {
    self.subject = subject
    self.text = text
    self.headingPath = headingPath
    self.version = version
  }
}

extension SweptChunk {
  /// Takes a chunk as the store holds it.
  public init(_ entry: ChunkWithDocument) {
    self.init(
      subject: Observation.Subject(
        key: entry.chunk.key, chunk: entry.chunk.id, document: entry.document.id,
        fingerprint: entry.chunk.fingerprint),
      text: entry.chunk.text, headingPath: entry.chunk.headingPath,
      version: VersionOrdering(
        publishedAt: entry.document.publishedAt, version: entry.document.version))
  }
}

/// A chunk of the same source that is close to a written one.
public struct SweptNeighbor: Sendable, Equatable {
  /// The chunk.
  public var chunk: SweptChunk
  /// The similarity of the two vectors.
  public var similarity: Float

  /// Describes a neighbour.
  public init(chunk: SweptChunk, similarity: Float) {
    self.chunk = chunk
    self.similarity = similarity
  }
}
