/// How large the parts of a corpus may be; beyond it an item is refused, the rest read on.
public struct CorpusLimits: Hashable, Sendable {
  /// The largest text of a document or provided chunk, in UTF-8 bytes (default 8 MiB).
  public var maximumTextBytes: Int
  /// The deepest nesting of metadata (default 8; the metadata object itself counts as 1).
  public var maximumMetadataDepth: Int
  /// The longest id, in UTF-8 bytes (512).
  public var maximumIdentifierBytes: Int
  /// The longest line of a JSONL file and the largest file of text, in bytes (default 32 MiB).
  ///
  /// It bounds a reader's memory.
  public var maximumRecordBytes: Int
  /// The largest dimension of a vector (default 65,536).
  public var maximumDimension: Int

  /// Takes limits, each at its default unless given.
  public init(
    maximumTextBytes: Int = 8 << 20, maximumMetadataDepth: Int = 8,
    maximumIdentifierBytes: Int = 512, maximumRecordBytes: Int = 32 << 20,
    maximumDimension: Int = 65_536
  ) {
    self.maximumTextBytes = maximumTextBytes
    self.maximumMetadataDepth = maximumMetadataDepth
    self.maximumIdentifierBytes = maximumIdentifierBytes
    self.maximumRecordBytes = maximumRecordBytes
    self.maximumDimension = maximumDimension
  }

  /// The limits that every surface of the service keeps.
  public static let standard = CorpusLimits()
}

extension CorpusLimits {
  /// Checks a document's ids, text, vectors and metadata.
  ///
  /// - Throws: ``CorpusError`` with the name of the field: `empty`, `tooLarge`, `invalidField` or
  ///   `duplicateID` (two chunks of the document with one id).
  public func check(_ document: SourceDocument) throws(CorpusError) {
    try check(identifier: document.id, field: "id")
    try check(metadata: document.metadata, field: "metadata")
    switch document.content {
    case .text(let content):
      try check(text: content.text, field: "text")
      guard !content.isEmpty else {
        throw CorpusError(.empty, "the document has no text besides markup", field: "text")
      }
    case .chunks(let chunks):
      guard !chunks.isEmpty else {
        throw CorpusError(.empty, "the document has no chunk; give one or a text", field: "chunks")
      }
      var seen: Set<String> = []
      for (index, chunk) in chunks.enumerated() {
        guard seen.insert(chunk.id).inserted else {
          throw CorpusError(
            .duplicateID, "two chunks have the id “\(chunk.id)”", field: "chunks[\(index)].id")
        }
        try check(chunk, field: "chunks[\(index)]")
      }
    }
  }

  /// Checks a provided chunk; `field` is how the caller names it, such as `chunks[3]`.
  ///
  /// - Throws: ``CorpusError`` that names the field inside the chunk.
  public func check(_ chunk: ProvidedChunk, field: String) throws(CorpusError) {
    try check(identifier: chunk.id, field: "\(field).id")
    try check(metadata: chunk.metadata, field: "\(field).metadata")
    if let text = chunk.text { try check(text: text, field: "\(field).text") }
    if let embedding = chunk.embedding {
      try check(embedding: embedding, field: "\(field).embedding")
    } else if chunk.text == nil {
      throw CorpusError(.empty, "a chunk needs a text, an embedding or both", field: field)
    }
  }

  /// Checks that an id has 1 to `maximumIdentifierBytes` bytes and no control characters.
  ///
  /// - Throws: ``CorpusError`` that names the field.
  public func check(identifier: String, field: String) throws(CorpusError) {
    let size = identifier.utf8.count
    guard (1...maximumIdentifierBytes).contains(size) else {
      throw CorpusError(
        .invalidField, "an id has 1 to \(maximumIdentifierBytes) bytes, this one \(size)",
        field: field)
    }
    guard !identifier.utf8.contains(where: { $0 < 0x20 || $0 == 0x7F }) else {
      throw CorpusError(.invalidField, "an id has no control characters", field: field)
    }
  }

  /// Checks that a text is not blank and not over `maximumTextBytes`.
  ///
  /// - Throws: ``CorpusError`` that names the field.
  public func check(text: String, field: String) throws(CorpusError) {
    let size = text.utf8.count
    guard size <= maximumTextBytes else {
      throw CorpusError(
        .tooLarge,
        "the text has \(size) bytes; at most \(maximumTextBytes) are taken, split the document",
        field: field)
    }
    guard text.unicodeScalars.contains(where: { !$0.properties.isWhitespace }) else {
      throw CorpusError(.empty, "the text is empty", field: field)
    }
  }

  /// Checks that metadata nest no deeper than `maximumMetadataDepth`.
  ///
  /// - Throws: ``CorpusError`` that names the field.
  public func check(metadata: JSONObject, field: String) throws(CorpusError) {
    let depth = JSONValue.object(metadata).depth
    guard depth <= maximumMetadataDepth else {
      throw CorpusError(
        .invalidField, "metadata nest \(depth) deep; at most \(maximumMetadataDepth) are taken",
        field: field)
    }
  }

  /// Checks that a vector has 1 to `maximumDimension` finite numbers.
  ///
  /// - Throws: ``CorpusError`` that names the field.
  public func check(embedding: [Float], field: String) throws(CorpusError) {
    guard (1...maximumDimension).contains(embedding.count) else {
      throw CorpusError(
        .invalidField,
        "an embedding has 1 to \(maximumDimension) numbers, this one \(embedding.count)",
        field: field)
    }
    if let index = embedding.firstIndex(where: { !$0.isFinite }) {
      throw CorpusError(
        .invalidField, "number \(index) of the embedding is not finite", field: field)
    }
  }
}
