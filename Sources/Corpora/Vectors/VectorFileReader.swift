/// Reads vectors without texts: each row becomes a document of one chunk.
///
/// A document's id is the file's name and the row, from 0, such as `base.npy/17`.
public struct VectorFileReader: CorpusReader {
  /// The file or folder that is read.
  public let path: String
  /// The layout, for messages and checkpoints.
  public let layout: CorpusLayout
  /// What to do about a bad item.
  public let invalidInput: InvalidInputPolicy
  let limits: CorpusLimits
  let files: any CorpusFiles
  let sourcePrefix: String

  /// Makes a reader of an `.npy` or `.fvecs` file.
  ///
  /// - Parameters:
  ///   - path: The file.
  ///   - layout: `npy`; anything else is read as `fvecs`.
  ///   - options: Limits, policy, source URIs and files.
  public init(path: String, layout: CorpusLayout, options: ReaderOptions = ReaderOptions()) {
    self.path = path
    self.layout = layout
    invalidInput = options.invalidInput
    limits = options.limits
    files = options.files
    sourcePrefix = options.sourcePrefix ?? ReaderOptions.fileURI(path) + "#"
  }

  /// Returns how much there is to read.
  public func extent() throws(CorpusError) -> CorpusExtent {
    CorpusExtent(items: try shape().rows, bytes: try files.size(of: path))
  }

  /// Reads the head of the file: how many vectors of which form.
  ///
  /// - Throws: ``CorpusError``: `malformed` if the head is broken or contradicts the file's size,
  ///   `empty` for no vector at all.
  public func shape() throws(CorpusError) -> VectorFileShape {
    guard files.kind(of: path) == .file else {
      throw CorpusError(.notFound, "there is no such file", at: .init(path: path))
    }
    do throws(CorpusError) {
      let size = try files.size(of: path)
      let head = try files.read(path, from: 0, count: VectorFileShape.maximumHeadBytes)
      return layout == .npy
        ? try VectorFileShape(npyHead: head, fileSize: size, limits: limits)
        : try VectorFileShape(fvecsHead: head, fileSize: size, limits: limits)
    } catch {
      throw error.inRecord(path: path)
    }
  }

  /// Returns a cursor before the first item, or after a position.
  public func makeCursor(after position: CorpusPosition?) throws(CorpusError) -> any CorpusCursor {
    Cursor(reader: self, shape: try shape(), row: position?.record ?? 0)
  }

  /// Reads one row after the other, a block of rows at a time.
  struct Cursor: CorpusCursor {
    let reader: VectorFileReader
    let shape: VectorFileShape
    var row: Int
    var block: [UInt8] = []
    var blockStart = 0

    init(reader: VectorFileReader, shape: VectorFileShape, row: Int) {
      self.reader = reader
      self.shape = shape
      self.row = row
    }

    mutating func next() throws(CorpusError) -> CorpusItem? {
      guard row < shape.rows else { return nil }
      let offset = shape.firstRow + row * shape.rowBytes
      if offset < blockStart || offset + shape.rowBytes > blockStart + block.count {
        let count = max(shape.rowBytes, (1 << 20) / shape.rowBytes * shape.rowBytes)
        block = try reader.files.read(reader.path, from: offset, count: count)
        blockStart = offset
      }
      let start = offset - blockStart
      guard start + shape.rowBytes <= block.count else {
        throw CorpusError(
          .malformed, "the file ends inside row \(row)",
          at: .init(path: reader.path, byteOffset: blockStart + block.count))
      }
      defer { row += 1 }
      let outcome: Result<SourceDocument, CorpusError>
      do throws(CorpusError) {
        outcome = .success(try reader.document(shape, block[start..<start + shape.rowBytes], row))
      } catch {
        var placed = error
        placed.location = .init(path: reader.path, byteOffset: offset)
        outcome = .failure(placed)
      }
      let position = CorpusPosition(
        file: reader.fileName, byteOffset: offset + shape.rowBytes, record: row + 1)
      return CorpusItem(outcome: outcome, position: position, bytes: shape.rowBytes)
    }
  }

  var fileName: String { path.split(separator: "/").last.map(String.init) ?? path }

  func document(
    _ shape: VectorFileShape, _ bytes: ArraySlice<UInt8>, _ row: Int
  ) throws(CorpusError) -> SourceDocument {
    let vector: [Float]
    do throws(CorpusError) {
      vector = try shape.vector(bytes)
      try limits.check(embedding: vector, field: "embedding")
    } catch {
      var error = error
      error.message = "row \(row): \(error.message)"
      throw error
    }
    let id = "\(fileName)/\(row)"
    return SourceDocument(
      id: id, sourceURI: "\(sourcePrefix)\(row)",
      content: .chunks([ProvidedChunk(id: id, embedding: vector)]),
      contentFingerprint: ContentFingerprint(bytes: bytes))
  }
}
