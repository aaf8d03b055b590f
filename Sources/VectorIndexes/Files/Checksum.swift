internal import CVectorKernels

extension Array where Element: BitwiseCopyable {
  /// Calls `body` with the bytes of the elements.
  func withRawSpan<Result>(_ body: (RawSpan) throws -> Result) rethrows -> Result {
    try unsafe withUnsafeBytes { try body(unsafe RawSpan(_unsafeBytes: $0)) }
  }
}

/// CRC-32C (Castagnoli, RFC 3720).
enum Checksum {
  /// The checksum of `bytes`, continued from `seed`, which is 0 at the start.
  static func crc32c(_ bytes: RawSpan, continuing seed: UInt32 = 0) -> UInt32 {
    unsafe bytes.withUnsafeBytes { buffer in
      unsafe vk_crc32c(seed, buffer.baseAddress, buffer.count)
    }
  }
}
