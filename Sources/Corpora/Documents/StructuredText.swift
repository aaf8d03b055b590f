/// The text of a document with the structure that a chunker needs.
///
/// `text` holds every byte that spans point at. Blocks stand in order and do not overlap; what lies
/// between them (blank lines, front matter) belongs to no chunk.
public struct StructuredText: Hashable, Sendable {
  /// What a block is, which decides where it may be cut.
  public enum BlockKind: Hashable, Sendable {
    /// A heading of level 1 (outermost) to 6; deeper ones stand for terms that are defined at length.
    case heading(level: Int, title: String)
    /// The end of what stands under headings of the level and deeper; its span is empty.
    case sectionEnd(level: Int)
    /// Running text, cut between sentences.
    case paragraph
    /// One entry of a list, cut between sentences.
    case listItem
    /// Code, kept whole if it fits and otherwise cut between lines.
    case code
    /// A table, cut between rows; the first `headerLines` lines name its columns.
    case table(headerLines: Int)
  }

  /// One block of the text.
  public struct Block: Hashable, Sendable {
    /// What the block is.
    public var kind: BlockKind
    /// The UTF-8 bytes of the block in the text, on Unicode scalar boundaries; empty only for `sectionEnd`.
    public var span: Range<Int>

    /// Makes a block.
    public init(kind: BlockKind, span: Range<Int>) {
      self.kind = kind
      self.span = span
    }
  }

  /// The whole text.
  public var text: String
  /// The blocks, in the order of the text.
  public var blocks: [Block]

  /// Makes a structured text from parts that a reader found.
  public init(text: String, blocks: [Block]) {
    self.text = text
    self.blocks = blocks
  }

  /// Whether any block has words.
  public var isEmpty: Bool { blocks.allSatisfy(\.span.isEmpty) }
}
