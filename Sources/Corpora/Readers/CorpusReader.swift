/// Reads a corpus item by item, in bounded memory, and can go on where it stopped.
///
/// Conforming types are values that only describe the corpus; a cursor holds what is open. The same
/// corpus gives the same items in the same order.
public protocol CorpusReader: Sendable {
  /// The layout, for messages and checkpoints.
  var layout: CorpusLayout { get }

  /// The file or folder that is read.
  var path: String { get }

  /// What to do about a bad item.
  var invalidInput: InvalidInputPolicy { get }

  /// Returns how much there is to read, for a progress bar.
  ///
  /// - Throws: ``CorpusError`` if the corpus cannot be read at all.
  func extent() throws(CorpusError) -> CorpusExtent

  /// Returns a cursor before the first item, or after a position.
  ///
  /// - Throws: ``CorpusError`` if the corpus cannot be read at all.
  func makeCursor(after position: CorpusPosition?) throws(CorpusError) -> any CorpusCursor
}

extension CorpusReader {
  /// Returns the items as a sequence; an item is read when it is asked for, not before.
  ///
  /// The sequence throws ``CorpusError`` if the corpus cannot be read at all, or for a bad item
  /// under ``InvalidInputPolicy/stop``; `CancellationError` once its task is cancelled.
  public func items(after position: CorpusPosition? = nil) -> CorpusItems {
    CorpusItems(reader: self, position: position)
  }
}

/// What to do about a bad item.
public enum InvalidInputPolicy: String, Hashable, Sendable, Codable {
  /// Hand over the error and read on.
  case report
  /// Throw the error.
  case stop
}

/// How a corpus is laid out on disk.
public enum CorpusLayout: String, Hashable, Sendable, Codable, CaseIterable {
  /// A folder, or one file, of Markdown, plain text and HTML.
  case documents
  /// One JSON object per line.
  case jsonLines
  /// A folder with `corpus.jsonl`, `queries.jsonl` and `qrels/*.tsv`.
  case beir
  /// A NumPy array of vectors.
  case npy
  /// Vectors with their dimension before each.
  case fvecs
}

/// How much there is to read.
public struct CorpusExtent: Hashable, Sendable {
  /// The number of items, if it can be known without reading them.
  public var items: Int?
  /// The bytes to read.
  public var bytes: Int

  /// Makes an extent.
  public init(items: Int?, bytes: Int) {
    self.items = items
    self.bytes = bytes
  }
}

/// Where a reader stands: everything up to here was handed over.
public struct CorpusPosition: Hashable, Sendable, Codable {
  /// The file that was read last, relative to the corpus.
  public var file: String
  /// The first byte of the file that was not handed over; 0 where files are read whole.
  public var byteOffset: Int
  /// The number of lines or rows of the file that were handed over; 0 where files are read whole.
  public var record: Int

  /// Makes a position.
  public init(file: String, byteOffset: Int = 0, record: Int = 0) {
    self.file = file
    self.byteOffset = byteOffset
    self.record = record
  }
}

/// A document, or what was wrong with it.
public struct CorpusItem: Sendable {
  /// The document or the error.
  public var outcome: Result<SourceDocument, CorpusError>
  /// Where the reader stands after the item.
  public var position: CorpusPosition
  /// The bytes of the source that the item took.
  public var bytes: Int

  /// Makes an item.
  public init(
    outcome: Result<SourceDocument, CorpusError>, position: CorpusPosition, bytes: Int
  ) {
    self.outcome = outcome
    self.position = position
    self.bytes = bytes
  }

  /// The document, or nil for a bad item.
  public var document: SourceDocument? { try? outcome.get() }

  /// What is wrong, or nil for a document.
  public var problem: CorpusError? {
    if case .failure(let error) = outcome { error } else { nil }
  }
}

/// An open corpus; use it from one task at a time.
public protocol CorpusCursor {
  /// Reads the next item; nil at the end.
  ///
  /// - Throws: ``CorpusError`` if the corpus cannot be read on.
  mutating func next() throws(CorpusError) -> CorpusItem?
}
