/// Reads a file with one JSON object per line, each a document; see ``DocumentFields``.
///
/// A document without a source URI of its own gets the file's with its id as the fragment.
public struct JSONLinesReader: CorpusReader {
  /// The file or folder that is read.
  public let path: String
  /// The layout, for messages and checkpoints.
  public let layout: CorpusLayout
  /// What to do about a bad item.
  public let invalidInput: InvalidInputPolicy
  let limits: CorpusLimits
  let files: any CorpusFiles
  let sourcePrefix: String
  let format: TextFormat

  /// Makes a reader of a file.
  public init(path: String, options: ReaderOptions = ReaderOptions()) {
    self.init(path: path, layout: .jsonLines, options: options)
  }

  init(path: String, layout: CorpusLayout, options: ReaderOptions) {
    self.path = path
    self.layout = layout
    invalidInput = options.invalidInput
    limits = options.limits
    files = options.files
    format = options.lineFormat
    sourcePrefix = options.sourcePrefix ?? ReaderOptions.fileURI(path) + "#"
  }

  /// Returns how much there is to read.
  public func extent() throws(CorpusError) -> CorpusExtent {
    CorpusExtent(items: nil, bytes: try files.size(of: path))
  }

  /// Returns a cursor before the first item, or after a position.
  public func makeCursor(after position: CorpusPosition?) throws(CorpusError) -> any CorpusCursor {
    guard files.kind(of: path) == .file else {
      throw CorpusError(.notFound, "there is no such file", at: .init(path: path))
    }
    return Cursor(
      reader: self,
      lines: LineScanner(
        path, in: files, maximumLineBytes: limits.maximumRecordBytes,
        offset: position?.byteOffset ?? 0, lineNumber: (position?.record ?? 0) + 1))
  }

  /// Reads one line after the other.
  struct Cursor: CorpusCursor {
    let reader: JSONLinesReader
    var lines: LineScanner
    var seen = SeenIdentifiers()

    init(reader: JSONLinesReader, lines: LineScanner) {
      self.reader = reader
      self.lines = lines
    }

    mutating func next() throws(CorpusError) -> CorpusItem? {
      guard let line = try lines.next() else { return nil }
      let position = CorpusPosition(
        file: reader.fileName, byteOffset: line.nextOffset, record: line.number)
      let bytes = line.nextOffset - line.offset
      do throws(CorpusError) {
        let document = try reader.document(line)
        try seen.insert(document)
        return CorpusItem(outcome: .success(document), position: position, bytes: bytes)
      } catch {
        let placed = error.inRecord(path: reader.path, line: line.number, byteOffset: line.offset)
        return CorpusItem(outcome: .failure(placed), position: position, bytes: bytes)
      }
    }
  }

  var fileName: String { path.split(separator: "/").last.map(String.init) ?? path }

  func document(_ line: LineScanner.Line) throws(CorpusError) -> SourceDocument {
    let object = try Self.object(line, limits: limits)
    return try SourceDocument(
      fields: try DocumentFields(object), sourceURI: { sourcePrefix + $0 }, format: format,
      limits: limits)
  }

  /// Parses a line as an object.
  static func object(
    _ line: LineScanner.Line, limits: CorpusLimits
  ) throws(CorpusError) -> JSONObject {
    guard !line.isTooLong else {
      throw CorpusError(
        .tooLarge, "the line has more than \(limits.maximumRecordBytes) bytes; split the document")
    }
    let hasMark = line.number == 1 && line.bytes.starts(with: [0xEF, 0xBB, 0xBF])
    let value = try JSONParser.parse(hasMark ? Array(line.bytes.dropFirst(3)) : line.bytes)
    guard case .object(let object) = value else {
      throw CorpusError(.malformed, "a line must hold one JSON object")
    }
    return object
  }
}
