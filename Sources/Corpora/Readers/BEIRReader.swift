/// Reads the documents of a BEIR folder: its `corpus.jsonl`.
///
/// Questions and judgements are read by ``EvaluationSet``.
public struct BEIRReader: CorpusReader {
  /// The file or folder that is read.
  public let path: String
  private let lines: JSONLinesReader

  /// The layout, for messages and checkpoints.
  public var layout: CorpusLayout { .beir }
  /// What to do about a bad item.
  public var invalidInput: InvalidInputPolicy { lines.invalidInput }

  /// The file of documents in a BEIR folder.
  static let corpusFile = "corpus.jsonl"

  /// Makes a reader of a folder.
  public init(path: String, options: ReaderOptions = ReaderOptions()) {
    self.path = path
    lines = JSONLinesReader(
      path: "\(path)/\(Self.corpusFile)", layout: .beir, options: options)
  }

  /// Returns how much there is to read.
  public func extent() throws(CorpusError) -> CorpusExtent { try lines.extent() }

  /// Returns a cursor before the first item, or after a position.
  public func makeCursor(after position: CorpusPosition?) throws(CorpusError) -> any CorpusCursor {
    try lines.makeCursor(after: position)
  }
}
