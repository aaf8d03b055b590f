/// Writes a generation file, section after section; the header comes last.
///
/// Format: `docs/formats/generation.md`. Used by one thread.
final class GenerationFileWriter {
  private let file: any WritableFile
  private var buffer: [UInt8] = []
  private var position = GenerationHeader.size
  private var sections: [SectionEntry] = []
  private var checksums: [UInt32] = []
  private var blockChecksum: UInt32 = 0
  private var blockLength = 0
  private static let bufferSize = 1 << 20

  init(file: any WritableFile) throws {
    self.file = file
    buffer.reserveCapacity(Self.bufferSize + 65_536)
    let empty = [UInt8](repeating: 0, count: GenerationHeader.size)
    try file.write(unsafe empty.span.bytes, at: 0)
  }

  /// Starts a section; the one before must have been ended.
  func beginSection(_ kind: SectionKind, flags: UInt32 = 0) {
    sections.append(
      SectionEntry(
        kind: kind.rawValue, flags: flags, offset: position + buffer.count, length: 0,
        elementCount: 0, firstBlock: checksums.count))
  }

  /// Appends bytes to the section.
  func append(_ bytes: RawSpan) throws {
    sections[sections.count - 1].length += bytes.byteCount
    try emit(bytes)
  }

  /// Ends the section and fills it up to the alignment.
  func endSection(elementCount: Int) throws {
    let length = sections[sections.count - 1].length
    sections[sections.count - 1].elementCount = elementCount
    let padding = GenerationHeader.padded(length) - length
    let zeros = [UInt8](repeating: 0, count: padding)
    try emit(unsafe zeros.span.bytes)
    endBlock()
  }

  /// Writes a whole section of elements.
  func section<Element: BitwiseCopyable>(_ kind: SectionKind, _ elements: [Element]) throws {
    try elements.withRawSpan { try section(kind, elementCount: elements.count, $0) }
  }

  /// Writes a whole section from memory.
  @unsafe
  func section(
    _ kind: SectionKind, elementCount: Int, _ start: UnsafeRawPointer, _ byteCount: Int
  ) throws {
    let bytes = unsafe UnsafeRawBufferPointer(start: start, count: byteCount)
    try section(kind, elementCount: elementCount, unsafe RawSpan(_unsafeBytes: bytes))
  }

  /// Writes a whole section.
  func section(_ kind: SectionKind, elementCount: Int, _ bytes: RawSpan) throws {
    beginSection(kind)
    try append(bytes)
    try endSection(elementCount: elementCount)
  }

  /// Writes what is buffered, so that the sections so far can be read back.
  func flush() throws {
    if buffer.isEmpty { return }
    try buffer.withRawSpan { try file.write($0, at: position) }
    position += buffer.count
    buffer.removeAll(keepingCapacity: true)
  }

  /// Writes the checksum table and the header, synchronises and closes the file.
  ///
  /// - Returns: The header as written.
  func finish(_ base: GenerationHeader) throws -> GenerationHeader {
    var header = base
    var table = checksums.flatMap { value in (0..<4).map { UInt8(value >> (8 * $0) & 0xff) } }
    let length = table.count
    table.append(
      contentsOf: [UInt8](repeating: 0, count: GenerationHeader.padded(length) - length))
    sections.append(
      SectionEntry(
        kind: SectionKind.checksums.rawValue, offset: position + buffer.count, length: length,
        elementCount: length / 4, firstBlock: 0))
    header.tableChecksum = Checksum.crc32c(unsafe table.span.bytes)
    buffer.append(contentsOf: table)
    try flush()
    header.sections = sections
    header.fileSize = position
    let encoded = header.encoded()
    try file.write(unsafe encoded.span.bytes, at: 0)
    try file.synchronize()
    try file.close()
    return header
  }

  private func emit(_ bytes: RawSpan) throws {
    var start = 0
    while start < bytes.byteCount {
      let length = min(bytes.byteCount - start, GenerationHeader.blockSize - blockLength)
      let part = bytes.extracting(start..<start + length)
      blockChecksum = Checksum.crc32c(part, continuing: blockChecksum)
      blockLength += length
      if blockLength == GenerationHeader.blockSize { endBlock() }
      unsafe part.withUnsafeBytes { unsafe buffer.append(contentsOf: $0) }
      start += length
      if buffer.count >= Self.bufferSize { try flush() }
    }
  }

  private func endBlock() {
    guard blockLength > 0 else { return }
    checksums.append(blockChecksum)
    blockChecksum = 0
    blockLength = 0
  }
}
