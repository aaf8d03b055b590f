extension GenerationHeader {
  /// Reads and checks a header against the file's size and the number in its name.
  ///
  /// Throws `corruptFile` or `unsupportedFormat` with the offset of what is wrong.
  init(decoding bytes: [UInt8], fileSize actualSize: Int, path: String) throws {
    func require(
      _ condition: Bool, _ offset: Int, _ message: @autoclosure () -> String,
      code: VectorIndexError.Code = .corruptFile
    ) throws {
      guard condition else {
        throw VectorIndexError(
          code, message() + " The file cannot be used; rebuild the index.", path: path,
          offset: offset)
      }
    }
    try require(
      bytes.count == Self.size, 0, "The file has \(actualSize) bytes, fewer than a header.")
    try require(Array(bytes[0..<8]) == Self.magic, 0, "The magic bytes are not there.")
    let version = bytes.load(UInt32.self, at: 8)
    let stored = bytes.load(UInt32.self, at: Self.checksumOffset)
    let actual = Checksum.crc32c(
      unsafe bytes.span.bytes.extracting(0..<Self.checksumOffset))
    try require(stored == actual, Self.checksumOffset, "The header's checksum does not match.")
    try require(
      Self.readVersions.contains(version), 8,
      "The format version is \(version), not one of \(Self.readVersions).",
      code: .unsupportedFormat)
    try require(bytes.load(UInt32.self, at: 12) == UInt32(Self.size), 12, "Bad header size.")
    let fileSize = bytes.load(UInt64.self, at: 16)
    try require(
      fileSize == UInt64(actualSize), 16,
      "The file has \(actualSize) bytes where the header says \(fileSize).")
    try require(
      bytes.load(UInt32.self, at: 64) == UInt32(Self.blockSize), 64, "Bad block size.",
      code: .unsupportedFormat)
    guard let metric = Metric(formatCode: bytes.load(UInt32.self, at: 52)),
      let layout = GenerationLayout(rawValue: bytes.load(UInt32.self, at: 56)),
      let number = Int(exactly: bytes.load(UInt64.self, at: 24)),
      let count = Int(exactly: bytes.load(UInt64.self, at: 40))
    else {
      throw VectorIndexError(
        .unsupportedFormat,
        "The metric, layout, number or count is not a known one; rebuild the index.",
        path: path, offset: 24)
    }
    self.init(
      fileSize: actualSize, number: number,
      watermark: Int64(bitPattern: bytes.load(UInt64.self, at: 32)), count: count,
      dimension: Int(bytes.load(UInt32.self, at: 48)), metric: metric, layout: layout,
      listCount: Int(bytes.load(UInt32.self, at: 68)), seed: bytes.load(UInt64.self, at: 72),
      tableChecksum: bytes.load(UInt32.self, at: 80))
    try require(
      (1...IndexConfiguration.maximumDimension).contains(dimension) && count <= UInt32.max, 40,
      "The dimension or count is out of range.")
    for reserved in [84..<Self.directoryOffset, Self.directoryEnd..<Self.checksumOffset] {
      let offset = bytes[reserved].firstIndex { $0 != 0 }
      try require(offset == nil, offset ?? 0, "A reserved byte is not zero.")
    }
    sections = try Self.decodeDirectory(bytes, fileSize: actualSize, require: require)
    try checkSizes(require: require)
  }

  private static func decodeDirectory(
    _ bytes: [UInt8], fileSize: Int,
    require: (Bool, Int, @autoclosure () -> String, VectorIndexError.Code) throws -> Void
  ) throws -> [SectionEntry] {
    let sectionCount = Int(bytes.load(UInt32.self, at: 60))
    try require(
      (1...maximumSections).contains(sectionCount), 60, "There are \(sectionCount) sections.",
      .corruptFile)
    var sections: [SectionEntry] = []
    var end = size
    var block = 0
    for index in 0..<maximumSections {
      let start = directoryOffset + index * SectionEntry.size
      if index >= sectionCount {
        try require(
          bytes[start..<start + SectionEntry.size].allSatisfy { $0 == 0 }, start,
          "An unused directory entry is not zero.", .corruptFile)
        continue
      }
      let entry = SectionEntry(
        kind: bytes.load(UInt32.self, at: start), flags: bytes.load(UInt32.self, at: start + 4),
        offset: Int(clamping: bytes.load(UInt64.self, at: start + 8)),
        length: Int(clamping: bytes.load(UInt64.self, at: start + 16)),
        elementCount: Int(clamping: bytes.load(UInt64.self, at: start + 24)),
        firstBlock: Int(clamping: bytes.load(UInt64.self, at: start + 32)))
      let fits = entry.length <= fileSize && entry.offset == end
      try require(
        fits && entry.offset + entry.paddedLength <= fileSize, start + 8,
        "A section lies outside its place.", .corruptFile)
      let isTable = entry.kind == SectionKind.checksums.rawValue
      try require(
        isTable == (index == sectionCount - 1) && (isTable || entry.firstBlock == block), start,
        "The checksum table is not in its place.", .corruptFile)
      try require(
        !sections.contains { $0.kind == entry.kind }, start, "A section is there twice.",
        .corruptFile)
      try require(
        SectionKind(rawValue: entry.kind) != nil || entry.flags & SectionEntry.skippable != 0,
        start, "Section kind \(entry.kind) is not known to this release.", .unsupportedFormat)
      end += entry.paddedLength
      if !isTable { block += entry.blockCount }
      sections.append(entry)
    }
    try require(end == fileSize, 16, "The sections do not fill the file.", .corruptFile)
    try require(
      sections.last?.length == block * 4, 60, "The checksum table has another length.",
      .corruptFile)
    return sections
  }

  private func checkSizes(
    require: (Bool, Int, @autoclosure () -> String, VectorIndexError.Code) throws -> Void
  ) throws {
    let expected: [(SectionKind, Int)] = [
      (.identifiers, count * 8), (.identifierOrder, count * 4), (.vectors, count * dimension * 4),
    ]
    for (kind, length) in expected {
      try require(
        section(kind)?.length == length, 40,
        "The section of \(kind) does not hold \(count) rows of dimension \(dimension).",
        .corruptFile)
    }
  }
}
