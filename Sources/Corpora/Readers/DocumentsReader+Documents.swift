extension DocumentsReader {
  /// Reads one file.
  func document(
    _ entry: CorpusFile, in folder: String, without repeated: RepeatedBlocks
  ) throws(CorpusError) -> SourceDocument {
    let bytes = try bytes(of: entry, in: folder)
    let fingerprint = ContentFingerprint(bytes: bytes)
    let id = entry.relativePath
    var document: SourceDocument
    switch TextFormat(fileName: id) ?? .plain {
    case .html:
      let page = try HTMLPage(bytes: bytes)
      document = SourceDocument(
        id: id, sourceURI: sourcePrefix + id, title: page.title,
        content: .text(repeated.removed(from: page.text)), contentFingerprint: fingerprint)
      if let language = page.language { document.metadata["language"] = .string(language) }
      if let summary = page.summary { document.metadata["summary"] = .string(summary) }
    case .markdown:
      document = try markdown(try Self.text(bytes), id: id, fingerprint)
    case .plain:
      document = SourceDocument(
        id: id, sourceURI: sourcePrefix + id,
        content: .text(PlainTextParser.parse(try Self.text(bytes))),
        contentFingerprint: fingerprint)
    }
    try limits.check(document)
    return document
  }

  private func markdown(
    _ text: String, id: String, _ fingerprint: ContentFingerprint
  ) throws(CorpusError) -> SourceDocument {
    let frontMatter = try FrontMatter(of: text)
    let fields = try DocumentFields(frontMatter.fields)
    let structured = MarkdownParser.parse(text, from: frontMatter.bodyOffset)
    let firstHeading = structured.blocks.lazy.compactMap { block in
      if case .heading(1, let title) = block.kind { title } else { nil }
    }.first
    return SourceDocument(
      id: try fields.identifier() ?? id,
      sourceURI: try fields.sourceURI() ?? sourcePrefix + id,
      title: try fields.text("title") ?? firstHeading, version: try fields.text("version"),
      publishedAt: try fields.date("published_at"), expiresAt: try fields.date("expires_at"),
      metadata: fields.metadata, content: .text(structured), contentFingerprint: fingerprint)
  }

  func bytes(of entry: CorpusFile, in folder: String) throws(CorpusError) -> [UInt8] {
    guard entry.size <= limits.maximumRecordBytes else {
      throw CorpusError(
        .tooLarge,
        "the file has \(entry.size) bytes; at most \(limits.maximumRecordBytes) are read",
        field: "text")
    }
    return try files.read(
      "\(folder)/\(entry.relativePath)", from: 0, count: limits.maximumRecordBytes)
  }

  /// Decodes UTF-8, with or without a byte order mark.
  static func text(_ bytes: [UInt8]) throws(CorpusError) -> String {
    let content = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(bytes.dropFirst(3)) : bytes
    if let text = String(validating: content, as: UTF8.self) {
      if text.utf8.contains(0) {
        throw CorpusError(.invalidEncoding, "the file holds NUL bytes: it is no text")
      }
      return text
    }
    let offset = UTF8Check.firstInvalidByte(in: bytes) ?? 0
    let before = bytes[..<offset]
    let lineStart = before.lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
    throw CorpusError(
      .invalidEncoding, "the file is not UTF-8; convert it, for example with iconv",
      at: .init(
        line: before.count { $0 == 0x0A } + 1, column: offset - lineStart + 1, byteOffset: offset))
  }
}
