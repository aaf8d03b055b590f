internal import Corpora
internal import Storage

extension ByteWriter {
  mutating func write(double value: Double) { write(fixed: value.bitPattern) }

  mutating func write(_ fingerprint: ContentFingerprint) {
    write(fixed: fingerprint.high)
    write(fixed: fingerprint.low)
  }
}

extension ByteReader {
  mutating func double() throws -> Double {
    let value = Double(bitPattern: try fixed64())
    guard value.isFinite else { throw LearningError.malformed(at: position) }
    return value
  }

  mutating func fingerprint() throws -> ContentFingerprint {
    ContentFingerprint(high: try fixed64(), low: try fixed64())
  }

  /// Floats of a known number.
  mutating func vector(_ count: Int) throws -> [Float] {
    let values = try floats()
    guard values.count == count else { throw LearningError.malformed(at: position) }
    return values
  }
}

extension LearningParameters {
  /// Tells states of different constants apart.
  func digest(dimension: Int) -> UInt64 {
    ContentFingerprint(text: "\(self) \(dimension) \(Self.cellCount)").high
  }
}
