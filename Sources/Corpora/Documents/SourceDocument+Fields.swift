extension SourceDocument {
  /// Makes a document of its fields, and checks it.
  ///
  /// A text without chunks and embedding is structured by its format; an `embedding` beside the
  /// text makes the text one chunk; `chunks` are taken as they are.
  ///
  /// - Parameters:
  ///   - fields: The fields of a JSONL line or an API document.
  ///   - sourceURI: Where the document comes from if it does not say; gets the id.
  ///   - format: How the text is marked up.
  ///   - limits: The limits to keep.
  /// - Throws: ``CorpusError`` that names the field.
  public init(
    fields: DocumentFields, sourceURI: (_ id: String) -> String, format: TextFormat = .plain,
    limits: CorpusLimits = .standard
  ) throws(CorpusError) {
    guard let id = try fields.identifier() else {
      throw CorpusError(.invalidField, "a document needs an id", field: "id")
    }
    try limits.check(identifier: id, field: "id")
    let text = try fields.text("text")
    if let text { try limits.check(text: text, field: "text") }
    let content: Content
    if let chunks = try fields.chunks() {
      content = .chunks(chunks)
    } else if let embedding = try fields.embedding() {
      try limits.check(embedding: embedding, field: "embedding")
      content = .chunks([ProvidedChunk(id: id, text: text, embedding: embedding)])
    } else if let text {
      content = .text(try StructuredText(text, format: format))
    } else {
      throw CorpusError(
        .invalidField, "a document needs a text, an embedding or chunks", field: "text")
    }
    self.init(
      id: id, sourceURI: try fields.sourceURI() ?? sourceURI(id),
      title: try fields.text("title"), version: try fields.text("version"),
      publishedAt: try fields.date("published_at"), expiresAt: try fields.date("expires_at"),
      metadata: fields.metadata, content: content,
      contentFingerprint: ContentFingerprint(bytes: fields.canonicalBytes))
    try limits.check(self)
  }
}

extension StructuredText {
  /// Structures a text by its format; HTML is given as text in UTF-8.
  ///
  /// - Throws: ``CorpusError`` for HTML that holds none.
  public init(_ text: String, format: TextFormat) throws(CorpusError) {
    switch format {
    case .markdown: self = MarkdownParser.parse(text)
    case .plain: self = PlainTextParser.parse(text)
    case .html: self = try HTMLPage(text: text).text
    }
  }
}
