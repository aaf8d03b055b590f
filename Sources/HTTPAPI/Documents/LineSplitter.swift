import NIOCore

/// Cuts a stream of bytes into lines and holds no more than one unfinished line.
struct LineSplitter {
  /// The longest line in bytes.
  let maximumBytes: Int
  private var rest: [UInt8] = []

  /// Makes a splitter.
  init(maximumBytes: Int) {
    self.maximumBytes = maximumBytes
  }

  /// Takes the next bytes.
  ///
  /// - Returns: The lines that they end, without their line feeds.
  /// - Throws: ``HTTPProblem`` 413 for a line over the limit.
  mutating func append(_ buffer: ByteBuffer) throws(HTTPProblem) -> [[UInt8]] {
    var lines: [[UInt8]] = []
    var bytes = buffer.readableBytesView[...]
    while let end = bytes.firstIndex(of: UInt8(ascii: "\n")) {
      rest.append(contentsOf: bytes[..<end])
      try check()
      lines.append(rest)
      rest = []
      bytes = bytes[bytes.index(after: end)...]
    }
    rest.append(contentsOf: bytes)
    try check()
    return lines
  }

  /// The last line, if the stream did not end with a line feed.
  func remainder() -> [UInt8]? {
    rest.isEmpty ? nil : rest
  }

  private func check() throws(HTTPProblem) {
    guard rest.count <= maximumBytes else {
      throw .tooLarge("a line has more than \(maximumBytes) bytes, the most that are taken")
    }
  }
}
