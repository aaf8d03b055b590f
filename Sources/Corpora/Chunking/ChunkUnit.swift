/// The smallest piece that the chunker moves as a whole: a sentence, a line, a table, a code block.
struct ChunkUnit {
  /// The unit's bytes in the text, white space after it included.
  var span: Range<Int>
  /// The unit's tokens.
  var tokens: Int
  /// What the unit's block is.
  var kind: StructuredText.BlockKind
  /// The tokens of the whole block if the unit begins one, otherwise 0.
  var blockTokens: Int
  /// The column names to repeat above the unit if a chunk begins with it.
  var tableHeader: TableHeader?
  /// Whether the unit announces what follows: “Run this command:”, the caption of a table.
  var introducesNext = false

  /// Column names of a table and their tokens.
  struct TableHeader {
    var span: Range<Int>
    var tokens: Int
  }

  var startsBlock: Bool { blockTokens > 0 }

  /// Whether the next chunk may repeat the unit; code and table rows would only puzzle there.
  var mayOverlap: Bool { kind == .paragraph || kind == .listItem }
}

extension Chunker {
  /// Cuts a section into units of at most `room` tokens each.
  func units(of section: Section, in source: SourceBytes, room: Int) -> [ChunkUnit] {
    var units: [ChunkUnit] = []
    for block in section.blocks {
      let blockTokens = max(measure(block.span, in: source), 1)
      var pieces: [ChunkUnit]
      switch block.kind {
      case .code where blockTokens <= room, .table where blockTokens <= room:
        pieces = [ChunkUnit(span: block.span, tokens: blockTokens, kind: block.kind)]
      case .code:
        pieces = measured(source.lines(of: block.span), block.kind, source)
      case .table(let headerLines):
        pieces = rows(of: block, headerLines: headerLines, in: source, room: room)
      case .paragraph, .listItem, .heading, .sectionEnd:
        pieces = measured(
          SentenceSplitter.sentences(of: block.span, in: source), .paragraph, source)
        for index in pieces.indices { pieces[index].kind = block.kind }
      }
      pieces = pieces.flatMap { split($0, in: source, room: room) }
      if let last = units.indices.last, case .table = block.kind,
        units[last].startsBlock, units[last].tokens <= Self.maximumCaptionTokens
      {
        units[last].introducesNext = true
      }
      if !pieces.isEmpty {
        pieces[0].blockTokens = blockTokens
        let last = source.trimmed(pieces[pieces.count - 1].span, keepingIndentation: false)
        pieces[pieces.count - 1].introducesNext =
          pieces[pieces.count - 1].mayOverlap && source.bytes[last].last == UInt8(ascii: ":")
      }
      units += pieces
    }
    return units
  }

  private func rows(
    of block: StructuredText.Block, headerLines: Int, in source: SourceBytes, room: Int
  ) -> [ChunkUnit] {
    var lines = source.lines(of: block.span)
    guard headerLines > 0, let first = lines.first else {
      return measured(lines, block.kind, source)
    }
    // The column names do not stand alone at the end of a chunk: the first row goes with them.
    let head = min(headerLines + 1, lines.count)
    lines.replaceSubrange(0..<head, with: [first.lowerBound..<lines[head - 1].upperBound])
    var rows = measured(lines, block.kind, source)
    let names = source.trimmed(first, keepingIndentation: false)
    let header = ChunkUnit.TableHeader(span: names, tokens: measure(names, in: source))
    guard header.tokens <= room / 4 else { return rows }
    for index in rows.indices.dropFirst() { rows[index].tableHeader = header }
    return rows
  }

  private func measured(
    _ spans: [Range<Int>], _ kind: StructuredText.BlockKind, _ source: SourceBytes
  ) -> [ChunkUnit] {
    spans.map { ChunkUnit(span: $0, tokens: measure($0, in: source), kind: kind) }
  }

  /// Splits a unit that fits no chunk between words and, if need be, between characters.
  private func split(_ unit: ChunkUnit, in source: SourceBytes, room: Int) -> [ChunkUnit] {
    let room = max(room - (unit.tableHeader?.tokens ?? 0), 1)
    guard unit.tokens > room else { return [unit] }
    var result: [ChunkUnit] = []
    for word in source.words(of: unit.span) {
      for piece in characterPieces(of: word, in: source, room: room) {
        if let last = result.last, last.tokens + piece.tokens <= room,
          last.span.count + piece.span.count <= room * Self.maximumBytesPerToken
        {
          result[result.count - 1].span = last.span.lowerBound..<piece.span.upperBound
          result[result.count - 1].tokens += piece.tokens
        } else {
          var part = unit
          part.span = piece.span
          part.tokens = piece.tokens
          result.append(part)
        }
      }
    }
    return result
  }

  private func characterPieces(
    of span: Range<Int>, in source: SourceBytes, room: Int
  ) -> [(span: Range<Int>, tokens: Int)] {
    let tokens = measure(span, in: source)
    var middle = span.lowerBound + span.count / 2
    while middle > span.lowerBound, !source.isScalarBoundary(middle) { middle -= 1 }
    guard tokens > room, middle > span.lowerBound else { return [(span, tokens)] }
    return characterPieces(of: span.lowerBound..<middle, in: source, room: room)
      + characterPieces(of: middle..<span.upperBound, in: source, room: room)
  }

  /// A paragraph of at most this many tokens before a table is its caption.
  private static let maximumCaptionTokens = 24

  /// No more bytes than this count as one token, whatever a counter says of a long run.
  ///
  /// WordPiece calls a word of over 100 characters one unknown token: a chunk of such words would
  /// have no bound.
  static let maximumBytesPerToken = 32

  func measure(_ span: Range<Int>, in source: SourceBytes) -> Int {
    let trimmed = source.trimmed(span, keepingIndentation: false)
    return max(
      count(source.slice(trimmed)),
      (trimmed.count + Self.maximumBytesPerToken - 1) / Self.maximumBytesPerToken)
  }

  func count(_ text: Substring) -> Int { counter.countTokens(in: text) }
}

extension ChunkUnit {
  init(span: Range<Int>, tokens: Int, kind: StructuredText.BlockKind) {
    self.init(span: span, tokens: tokens, kind: kind, blockTokens: 0, tableHeader: nil)
  }
}
