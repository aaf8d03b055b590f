/// The bytes of a file that is open for reading.
///
/// The memory stays valid and unchanged as long as the object lives: index files are never written
/// after publication, and removing a mapped file keeps its pages.
@safe
public final class FileContents: Sendable {
  /// The file's bytes.
  nonisolated(unsafe) let bytes: UnsafeRawBufferPointer
  private let release: @Sendable (UnsafeRawBufferPointer) -> Void

  /// Takes over memory that `release` gives back.
  @unsafe
  public init(
    taking bytes: UnsafeRawBufferPointer,
    release: @escaping @Sendable (UnsafeRawBufferPointer) -> Void
  ) {
    unsafe self.bytes = unsafe bytes
    unsafe self.release = unsafe release
  }

  /// Copies `bytes`.
  public convenience init(copying bytes: [UInt8]) {
    // A file's start is page-aligned when mapped; the copy is aligned for every element type.
    let memory = UnsafeMutableRawBufferPointer.allocate(
      byteCount: max(bytes.count, 1), alignment: 64)
    unsafe memory.copyBytes(from: bytes)
    let filled = unsafe UnsafeRawBufferPointer(memory)[0..<bytes.count]
    unsafe self.init(
      taking: UnsafeRawBufferPointer(rebasing: filled),
      release: { buffer in
        unsafe UnsafeMutableRawPointer(mutating: buffer.baseAddress)?.deallocate()
      })
  }

  /// The number of bytes.
  public var count: Int { unsafe bytes.count }

  /// Calls `body` with the bytes.
  public func withBytes<Result>(_ body: (RawSpan) throws -> Result) rethrows -> Result {
    try body(unsafe RawSpan(_unsafeBytes: bytes))
  }

  deinit { unsafe release(bytes) }
}
