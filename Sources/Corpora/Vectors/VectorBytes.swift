/// Numbers as vector files hold them: little-endian.
enum VectorBytes {
  /// Reads float32 values; bytes beyond the last whole value are ignored.
  static func float32(_ bytes: some Collection<UInt8>) -> [Float] {
    words(bytes, size: 4).map { Float(bitPattern: UInt32(truncatingIfNeeded: $0)) }
  }

  /// Reads float16 values.
  static func float16(_ bytes: some Collection<UInt8>) -> [Float] {
    words(bytes, size: 2).map { Float(Float16(bitPattern: UInt16(truncatingIfNeeded: $0))) }
  }

  /// Reads float64 values, rounded to float32.
  static func float64(_ bytes: some Collection<UInt8>) -> [Float] {
    words(bytes, size: 8).map { Float(Double(bitPattern: $0)) }
  }

  /// Reads a signed 32-bit integer from four bytes.
  static func int32(_ bytes: some Collection<UInt8>) -> Int {
    let word = words(bytes, size: 4).first ?? 0
    return Int(Int32(bitPattern: UInt32(truncatingIfNeeded: word)))
  }

  private static func words(_ bytes: some Collection<UInt8>, size: Int) -> [UInt64] {
    var words: [UInt64] = []
    words.reserveCapacity(bytes.count / size)
    var word: UInt64 = 0
    var filled = 0
    for byte in bytes {
      word |= UInt64(byte) << (8 * UInt64(filled))
      filled += 1
      if filled == size {
        words.append(word)
        word = 0
        filled = 0
      }
    }
    return words
  }
}
