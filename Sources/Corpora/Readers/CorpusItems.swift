/// The items of a corpus, read as they are asked for: the consumer's pace is the reader's.
///
/// Reading a file blocks the thread that asks; an item takes milliseconds.
public struct CorpusItems: AsyncSequence, Sendable {
  /// One item.
  public typealias Element = CorpusItem

  let reader: any CorpusReader
  let position: CorpusPosition?

  /// Returns an iterator at the position.
  public func makeAsyncIterator() -> Iterator { Iterator(reader: reader, position: position) }

  /// Reads one item per call.
  public struct Iterator: AsyncIteratorProtocol {
    let reader: any CorpusReader
    let position: CorpusPosition?
    private var cursor: (any CorpusCursor)?
    private var isFinished = false

    init(reader: any CorpusReader, position: CorpusPosition?) {
      self.reader = reader
      self.position = position
    }

    /// Returns the next item; nil at the end and after an error.
    ///
    /// - Throws: ``CorpusError`` or `CancellationError`.
    public mutating func next() async throws -> CorpusItem? {
      guard !isFinished else { return nil }
      do {
        try Task.checkCancellation()
        var open = if let cursor { cursor } else { try reader.makeCursor(after: position) }
        cursor = nil
        let item = try open.next()
        cursor = open
        if let problem = item?.problem, reader.invalidInput == .stop { throw problem }
        isFinished = item == nil
        return item
      } catch {
        isFinished = true
        throw error
      }
    }
  }
}
