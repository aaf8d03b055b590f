/// Cuts structured texts into chunks of a size that an embedding model can read.
///
/// A chunk never crosses a heading. Within a section it grows block by block and sentence by
/// sentence to the target; code blocks and tables stay whole if they fit at all, and otherwise part
/// between lines. The same text, configuration and counter give the same chunks.
public struct Chunker: Sendable {
  /// The sizes that chunks keep.
  public let configuration: ChunkerConfiguration
  let counter: any TokenCounting

  /// Makes a chunker.
  ///
  /// - Parameters:
  ///   - configuration: The sizes in tokens.
  ///   - counter: Counts tokens as the embedding model does.
  /// - Throws: ``CorpusError`` (`invalidConfiguration`).
  public init(
    configuration: ChunkerConfiguration = ChunkerConfiguration(),
    counter: any TokenCounting = WhitespaceTokenCounter()
  ) throws(CorpusError) {
    try configuration.validate()
    self.configuration = configuration
    self.counter = counter
  }

  /// Returns the chunks of a document's text; none for a document that brings its own chunks.
  public func chunks(of document: SourceDocument) -> [Chunk] {
    guard case .text(let text) = document.content else { return [] }
    return chunks(of: text, documentID: document.id, title: document.title)
  }

  /// Returns the chunks of a text, in its order.
  ///
  /// Every byte of a block that is not white space lies in a chunk; a heading's title lies in the
  /// heading path of its chunks, or in a chunk of its own when nothing follows under it.
  ///
  /// - Parameters:
  ///   - text: The text with its blocks.
  ///   - documentID: The document's id, which the chunks' ids begin with.
  ///   - title: The document's title, put before the heading path unless that says it already.
  /// - Returns: The chunks; their spans rise, and overlap by at most the configured tokens.
  /// - Complexity: O(*n*) in the bytes; every sentence is counted twice.
  public func chunks(of text: StructuredText, documentID: String, title: String? = nil) -> [Chunk] {
    let source = SourceBytes(text.text)
    var identifiers = ChunkIdentifiers(documentID: documentID)
    var chunks: [Chunk] = []
    for section in Section.sections(of: text) {
      let path = shortened(Self.headingPath(section.path, under: title))
      let prefix = path.isEmpty ? 0 : count(Substring(path.joined(separator: " > ")))
      let packer = ChunkPacker(
        units: units(of: section, in: source, room: configuration.maximumTokens - prefix),
        prefixTokens: prefix, configuration: configuration)
      identifiers.enter(section: section.path)
      for passage in packer.passages() {
        guard let draft = draft(passage, path: path, in: source) else { continue }
        chunks.append(
          Chunk(
            id: identifiers.next(), documentID: documentID, ordinal: chunks.count,
            headingPath: path, text: draft.text, span: draft.span, tokenCount: draft.tokens))
      }
    }
    return chunks
  }

  private struct Draft {
    var text: String
    var span: Range<Int>
    var tokens: Int
  }

  /// Writes out a passage, without its overlap if the whole then counts more than its parts.
  private func draft(
    _ passage: ChunkPacker.Passage, path: [String], in source: SourceBytes
  ) -> Draft? {
    var passage = passage
    while let first = passage.units.first, let last = passage.units.last {
      let span = source.trimmed(
        first.span.lowerBound..<last.span.upperBound, keepingIndentation: first.kind == .code)
      guard !span.isEmpty else { return nil }
      var text = String(source.slice(span))
      if let header = first.tableHeader { text = source.slice(header.span) + "\n" + text }
      let tokens = count(Substring(Chunk.embeddedText(headingPath: path, text: text)))
      if tokens <= configuration.maximumTokens || !passage.shrink() {
        return Draft(text: text, span: span, tokens: tokens)
      }
    }
    return nil
  }
}
