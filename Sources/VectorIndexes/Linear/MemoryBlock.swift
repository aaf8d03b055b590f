/// Bytes on the heap, aligned to 64.
@safe
final class MemoryBlock: Sendable {
  let byteCount: Int
  nonisolated(unsafe) let start: UnsafeMutableRawPointer

  /// Bytes that are zero.
  convenience init(byteCount: Int) {
    self.init(uninitializedByteCount: byteCount)
    unsafe start.initializeMemory(as: UInt8.self, repeating: 0, count: max(byteCount, 64))
  }

  /// Bytes that are to be written before they are read.
  init(uninitializedByteCount byteCount: Int) {
    self.byteCount = byteCount
    unsafe start = UnsafeMutableRawPointer.allocate(byteCount: max(byteCount, 64), alignment: 64)
  }

  deinit { unsafe start.deallocate() }

  /// Calls `body` with the bytes.
  func withRawSpan<Result>(_ body: (RawSpan) throws -> Result) rethrows -> Result {
    try body(
      unsafe RawSpan(_unsafeBytes: UnsafeRawBufferPointer(start: start, count: byteCount)))
  }

  /// The bytes as elements of a type.
  @unsafe
  func elements<Element: BitwiseCopyable>(
    as _: Element.Type, at offset: Int = 0
  ) -> UnsafeMutablePointer<Element> {
    unsafe (start + offset).assumingMemoryBound(to: Element.self)
  }
}
