internal import CVectorKernels

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

  /// A copy of `parts` on large pages, each part at a multiple of 64; `nil` where the system has none.
  ///
  /// Scattered reads of a mapped file pay for the translation of addresses, page by page of 4 KiB;
  /// on large pages a search takes about a fifth less time.
  @unsafe
  init?(onLargePages parts: [UnsafeRawBufferPointer]) {
    let page = Int(VK_LARGE_PAGE)
    let size = unsafe parts.reduce(0) { $0 + Self.aligned($1.count) }
    byteCount = (size + page - 1) / page * page
    unsafe start = UnsafeMutableRawPointer.allocate(
      byteCount: max(byteCount, page), alignment: page)
    guard byteCount > 0, unsafe vk_use_large_pages(start, byteCount) == 1 else { return nil }
    var offset = 0
    for index in unsafe parts.indices {
      let part = unsafe parts[index]
      if let source = part.baseAddress {
        unsafe (start + offset).copyMemory(from: source, byteCount: part.count)
      }
      offset += Self.aligned(part.count)
    }
  }

  /// The room that a part of `byteCount` takes.
  static func aligned(_ byteCount: Int) -> Int { (byteCount + 63) / 64 * 64 }

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
