extension GenerationHeader {
  /// The 4,096 bytes of the header, its checksum included.
  func encoded() -> [UInt8] {
    var bytes = [UInt8](repeating: 0, count: Self.size)
    bytes.replaceSubrange(0..<8, with: Self.magic)
    bytes.store(Self.version, at: 8)
    bytes.store(UInt32(Self.size), at: 12)
    bytes.store(UInt64(fileSize), at: 16)
    bytes.store(UInt64(number), at: 24)
    bytes.store(UInt64(bitPattern: watermark), at: 32)
    bytes.store(UInt64(count), at: 40)
    bytes.store(UInt32(dimension), at: 48)
    bytes.store(metric.formatCode, at: 52)
    bytes.store(layout.rawValue, at: 56)
    bytes.store(UInt32(sections.count), at: 60)
    bytes.store(UInt32(Self.blockSize), at: 64)
    bytes.store(UInt32(listCount), at: 68)
    bytes.store(seed, at: 72)
    bytes.store(tableChecksum, at: 80)
    for (index, section) in sections.enumerated() {
      let start = Self.directoryOffset + index * SectionEntry.size
      bytes.store(section.kind, at: start)
      bytes.store(section.flags, at: start + 4)
      bytes.store(UInt64(section.offset), at: start + 8)
      bytes.store(UInt64(section.length), at: start + 16)
      bytes.store(UInt64(section.elementCount), at: start + 24)
      bytes.store(UInt64(section.firstBlock), at: start + 32)
    }
    let checksum = Checksum.crc32c(
      unsafe bytes.span.bytes.extracting(0..<Self.checksumOffset))
    bytes.store(checksum, at: Self.checksumOffset)
    return bytes
  }
}

extension [UInt8] {
  /// Writes an integer in little-endian order.
  mutating func store(_ value: some FixedWidthInteger, at offset: Int) {
    for index in 0..<value.bitWidth / 8 {
      self[offset + index] = UInt8(truncatingIfNeeded: value >> (8 * index))
    }
  }

  /// Reads an integer in little-endian order.
  func load<Value: FixedWidthInteger & UnsignedInteger>(_: Value.Type, at offset: Int) -> Value {
    var value: Value = 0
    for index in 0..<Value.bitWidth / 8 { value |= Value(self[offset + index]) << (8 * index) }
    return value
  }
}
