/// How far an ingest came, so that an interrupted one goes on.
///
/// Store it after the documents up to its position are stored: an ingest then repeats at most what
/// came after, and documents that are stored twice are the same.
public struct IngestCheckpoint: Hashable, Sendable, Codable {
  /// The file or folder of the corpus.
  public var path: String
  /// The layout in which it is read.
  public var layout: CorpusLayout
  /// Where to go on; nil at the beginning.
  public var position: CorpusPosition?
  /// Documents handed over so far.
  public var documents: Int
  /// Bad items so far.
  public var problems: Int
  /// Bytes of the source so far, for the progress bar.
  public var bytes: Int

  /// Makes the checkpoint of an ingest that has read nothing.
  public init(reader: any CorpusReader) {
    path = reader.path
    layout = reader.layout
    position = nil
    documents = 0
    problems = 0
    bytes = 0
  }

  /// Moves past an item.
  public mutating func advance(past item: CorpusItem) {
    position = item.position
    bytes += item.bytes
    switch item.outcome {
    case .success: documents += 1
    case .failure: problems += 1
    }
  }

  /// Whether an ingest by the reader can go on from here: the same corpus in the same layout.
  public func continues(_ reader: any CorpusReader) -> Bool {
    path == reader.path && layout == reader.layout
  }
}
