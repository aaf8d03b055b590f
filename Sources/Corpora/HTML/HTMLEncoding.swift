/// Finds how the bytes of a page are encoded.
enum HTMLEncoding {
  /// Returns the encoding's name for libxml2.
  ///
  /// A byte order mark decides, then the charset that the page declares in its first 4 KiB, then
  /// whether the bytes are UTF-8; what is not is read as windows-1252, as browsers do.
  ///
  /// - Throws: ``CorpusError`` (`invalidEncoding`) with the offset of the first bad byte, if the
  ///   page declares UTF-8 and is not.
  static func name(for bytes: [UInt8]) throws(CorpusError) -> String {
    if bytes.starts(with: [0xFE, 0xFF]) { return "UTF-16BE" }
    if bytes.starts(with: [0xFF, 0xFE]) { return "UTF-16LE" }
    let declared = declaredName(in: bytes)
    let isUnicode = declared == nil || declared == "utf-8" || declared == "utf8"
    guard isUnicode || bytes.starts(with: [0xEF, 0xBB, 0xBF]) else {
      return declared == "iso-8859-1" || declared == "latin1" ? "windows-1252" : declared ?? "UTF-8"
    }
    guard let offset = UTF8Check.firstInvalidByte(in: bytes) else { return "UTF-8" }
    guard declared == nil else {
      throw CorpusError(
        .invalidEncoding, "the page says UTF-8 and is not; save it as UTF-8",
        at: .init(byteOffset: offset))
    }
    return "windows-1252"
  }

  private static func declaredName(in bytes: [UInt8]) -> String? {
    let head = String(decoding: bytes.prefix(4_096), as: UTF8.self).lowercased()
    for mark in ["charset=", "encoding="] {
      guard let found = head.firstRange(of: mark) else { continue }
      let value = head[found.upperBound...].drop { $0 == "\"" || $0 == "'" || $0 == " " }
      let name = value.prefix { $0.isLetter || $0.isNumber || "-_.:".contains($0) }
      if !name.isEmpty { return String(name) }
    }
    return nil
  }
}

/// Checks bytes for being UTF-8.
enum UTF8Check {
  /// Returns the offset of the first byte that cannot be UTF-8; nil if all are.
  ///
  /// - Complexity: O(*n*); valid bytes are checked at memory speed.
  static func firstInvalidByte(in bytes: [UInt8]) -> Int? {
    if String(validating: bytes, as: UTF8.self) != nil { return nil }
    var valid = 0
    var step = bytes.count
    // The longest valid prefix, by halving; a prefix may end inside a character.
    while step > 0 {
      let end = min(valid + step, bytes.count)
      if isValidPrefix(bytes[valid..<end]) { valid = end } else { step /= 2 }
      if valid == bytes.count { break }
    }
    return min(valid, bytes.count - 1)
  }

  private static func isValidPrefix(_ bytes: ArraySlice<UInt8>) -> Bool {
    String(validating: bytes, as: UTF8.self) != nil
  }
}
