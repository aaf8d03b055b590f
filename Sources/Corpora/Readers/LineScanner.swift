/// Reads a file line by line in bounded memory.
struct LineScanner {
  /// A line without its line feed.
  struct Line {
    var bytes: [UInt8]
    /// The line's number, from 1.
    var number: Int
    /// The line's first byte in the file.
    var offset: Int
    /// The first byte after the line and its line feed.
    var nextOffset: Int
    /// Whether the line was over the limit; `bytes` are then its beginning.
    var isTooLong: Bool
  }

  private let files: any CorpusFiles
  private let path: String
  private let maximumLineBytes: Int
  private var buffer: [UInt8] = []
  private var start = 0
  /// Up to where the buffer holds no line feed.
  private var scanned = 0
  private var bufferOffset: Int
  private var lineNumber: Int
  private var isAtEnd = false

  private static let blockBytes = 1 << 20

  /// Begins at an offset, which is the first byte of the line of that number.
  init(
    _ path: String, in files: any CorpusFiles, maximumLineBytes: Int, offset: Int = 0,
    lineNumber: Int = 1
  ) {
    self.files = files
    self.path = path
    self.maximumLineBytes = maximumLineBytes
    bufferOffset = offset
    self.lineNumber = lineNumber
  }

  /// Returns the next line that is not blank, or nil at the end.
  mutating func next() throws(CorpusError) -> Line? {
    while let line = try nextLine() {
      if line.isTooLong || !line.bytes.allSatisfy(SourceBytes.isSpace) { return line }
    }
    return nil
  }

  private mutating func nextLine() throws(CorpusError) -> Line? {
    let offset = bufferOffset + start
    var head: [UInt8]?
    while true {
      if let end = buffer[max(scanned, start)...].firstIndex(of: 0x0A) {
        return finish(end: end, next: end + 1, offset: offset, head: head)
      }
      scanned = buffer.count
      if isAtEnd {
        guard head != nil || start < buffer.count else { return nil }
        return finish(end: buffer.count, next: buffer.count, offset: offset, head: head)
      }
      if buffer.count - start > maximumLineBytes {
        if head == nil { head = Array(buffer[start..<start + 64]) }
        bufferOffset += buffer.count
        buffer.removeAll()
        start = 0
        scanned = 0
      }
      try fill()
    }
  }

  private mutating func fill() throws(CorpusError) {
    buffer.removeFirst(start)
    bufferOffset += start
    scanned -= start
    start = 0
    let block = try files.read(
      path, from: bufferOffset + buffer.count, count: Self.blockBytes)
    isAtEnd = block.isEmpty
    buffer += block
  }

  private mutating func finish(end: Int, next: Int, offset: Int, head: [UInt8]?) -> Line {
    let content = head ?? Array(buffer[start..<end])
    let line = Line(
      bytes: content, number: lineNumber, offset: offset, nextOffset: bufferOffset + next,
      isTooLong: head != nil || content.count > maximumLineBytes)
    start = next
    scanned = next
    lineNumber += 1
    return line
  }
}
