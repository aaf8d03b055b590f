public import Storage

/// A collection as callers see it.
public struct CollectionView: Sendable {
  /// What it is made of.
  public var record: CollectionRecord
  /// How much it holds.
  public var counts: CollectionCounts
  /// The index generation that serves; 0 before the first.
  public var generation: Int
  /// `ok` or `degraded`.
  public var health: String
  /// What is wrong, in words; empty when all is well.
  public var notices: [String]

  /// Makes a view.
  public init(
    record: CollectionRecord, counts: CollectionCounts, generation: Int, health: String,
    notices: [String]
  ) {
    self.record = record
    self.counts = counts
    self.generation = generation
    self.health = health
    self.notices = notices
  }
}

/// A document as callers see it.
public struct DocumentView: Sendable {
  /// The document.
  public var document: DocumentRecord
  /// Its chunks in order.
  public var chunks: [ChunkRecord]

  /// Makes a view.
  public init(document: DocumentRecord, chunks: [ChunkRecord]) {
    self.document = document
    self.chunks = chunks
  }
}

/// A page of rows with the place to go on from.
public struct Page<Row: Sendable>: Sendable {
  /// The rows.
  public var rows: [Row]
  /// Give it back for the next page; `nil` at the end.
  public var nextCursor: String?

  /// Makes a page.
  public init(rows: [Row], nextCursor: String?) {
    self.rows = rows
    self.nextCursor = nextCursor
  }
}
