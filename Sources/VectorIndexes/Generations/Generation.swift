/// One generation of the index, open for searching: an immutable, mapped file.
///
/// Format: `docs/formats/generation.md`. Every checksum has been compared when the object exists.
@safe
final class Generation: Sendable {
  let header: GenerationHeader
  let path: String
  let contents: FileContents
  /// Row → identifier.
  nonisolated(unsafe) let identifiers: UnsafePointer<Int64>
  /// Rank by identifier → row.
  nonisolated(unsafe) let order: UnsafePointer<UInt32>
  /// `count × dimension`, row-major.
  nonisolated(unsafe) let vectors: UnsafePointer<Float>

  /// The quantized lists; `nil` in a flat generation.
  let lists: QuantizedLists?
  /// How far to probe the lists.
  let calibration: ProbeCalibration
  private let rowsByIdentifier: RowLookup

  var number: Int { header.number }
  var count: Int { header.count }
  var dimension: Int { header.dimension }
  var metric: Metric { header.metric }
  var watermark: Int64 { header.watermark }

  /// Opens and checks a file.
  ///
  /// Throws `corruptFile`, `unsupportedFormat` or what the file system throws.
  init(path: String, number: Int, fileSystem: any FileSystem) throws {
    let contents = try fileSystem.open(path)
    let bytes = unsafe [UInt8](contents.bytes.prefix(GenerationHeader.size))
    let header = try GenerationHeader(decoding: bytes, fileSize: contents.count, path: path)
    guard header.number == number else {
      throw VectorIndexError(
        .corruptFile, "The file says generation \(header.number), its name \(number).", path: path,
        offset: 24)
    }
    try Self.verifyBlocks(contents, header, path)
    func section<Element>(_ kind: SectionKind, as _: Element.Type) throws -> UnsafePointer<Element>
    {
      guard let entry = header.section(kind), let base = unsafe contents.bytes.baseAddress else {
        throw VectorIndexError(.corruptFile, "The section of \(kind) is not there.", path: path)
      }
      return unsafe base.advanced(by: entry.offset).assumingMemoryBound(to: Element.self)
    }
    self.header = header
    self.path = path
    self.contents = contents
    unsafe identifiers = try section(.identifiers, as: Int64.self)
    unsafe order = try section(.identifierOrder, as: UInt32.self)
    unsafe vectors = try section(.vectors, as: Float.self)
    lists = try QuantizedLists(header, contents, path: path)
    calibration = ProbeCalibration(header, contents)
    rowsByIdentifier = unsafe RowLookup(identifiers, order, count: header.count)
    try checkIdentifiers()
  }

  /// Compares every block with its checksum.
  static func verifyBlocks(
    _ contents: FileContents, _ header: GenerationHeader, _ path: String
  ) throws {
    guard let table = header.section(.checksums) else {
      throw VectorIndexError(.corruptFile, "There is no checksum table.", path: path)
    }
    try contents.withBytes { bytes in
      let tableBytes = bytes.extracting(table.offset..<table.offset + table.paddedLength)
      guard Checksum.crc32c(tableBytes) == header.tableChecksum else {
        throw VectorIndexError(
          .corruptFile, "The checksum table is damaged; rebuild the index.", path: path,
          offset: table.offset)
      }
      for section in header.sections where section.kind != table.kind {
        for block in 0..<section.blockCount {
          let start = section.offset + block * GenerationHeader.blockSize
          let end = min(start + GenerationHeader.blockSize, section.offset + section.paddedLength)
          let stored = unsafe tableBytes.unsafeLoadUnaligned(
            fromByteOffset: (section.firstBlock + block) * 4, as: UInt32.self)
          guard Checksum.crc32c(bytes.extracting(start..<end)) == UInt32(littleEndian: stored)
          else {
            throw VectorIndexError(
              .corruptFile, "A block does not match its checksum; rebuild the index.", path: path,
              offset: start)
          }
        }
      }
    }
  }

  /// The row of an identifier.
  ///
  /// - Complexity: O(1) for identifiers that lie close together, else O(log *n*).
  @inline(__always)
  func row(of id: Int64) -> Int? { rowsByIdentifier.row(of: id) }

  /// The vector of a row, as it is compared: of unit length under cosine.
  func vector(row: Int) -> [Float] {
    unsafe Array(UnsafeBufferPointer(start: vectors + row * dimension, count: dimension))
  }

  private func checkIdentifiers() throws {
    var last: Int64?
    for rank in 0..<count {
      let row = unsafe Int(order[rank])
      guard row < count else {
        throw VectorIndexError(
          .corruptFile, "The identifier order names row \(row) of \(count); rebuild the index.",
          path: path, offset: header.section(.identifierOrder)?.offset)
      }
      let id = unsafe identifiers[row]
      if let last, last >= id {
        throw VectorIndexError(
          .corruptFile, "Identifiers are not unique and ascending; rebuild the index.",
          path: path, offset: header.section(.identifierOrder)?.offset)
      }
      last = id
    }
  }
}
