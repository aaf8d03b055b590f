/// Bytes on the heap, aligned to 64, filled with zeros.
@safe
final class MemoryBlock: Sendable {
  let byteCount: Int
  nonisolated(unsafe) let start: UnsafeMutableRawPointer

  init(byteCount: Int) {
    self.byteCount = byteCount
    unsafe start = UnsafeMutableRawPointer.allocate(byteCount: max(byteCount, 64), alignment: 64)
    unsafe start.initializeMemory(as: UInt8.self, repeating: 0, count: max(byteCount, 64))
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
