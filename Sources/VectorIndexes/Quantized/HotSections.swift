/// The sections that every search reads at random: where they are best read from.
///
/// From `threshold` bytes on they are copied to large pages, where the system offers them; else they
/// stay in the mapped file. A copy adds to the memory of the process, and the file's own pages may
/// be dropped from the page cache for it.
@safe
struct HotSections {
  /// Less than this is in reach of the processor's address translation anyhow.
  static let threshold = 8 << 20

  /// What keeps the memory alive.
  let owner: any AnyObject & Sendable
  nonisolated(unsafe) let blocks: UnsafeRawPointer
  nonisolated(unsafe) let copies: UnsafeRawPointer
  nonisolated(unsafe) let factors: UnsafeRawPointer

  /// Takes sections of a file that `owner` keeps mapped; `nil` where one has no memory.
  @unsafe
  init?(
    blocks: UnsafeRawBufferPointer, copies: UnsafeRawBufferPointer,
    factors: UnsafeRawBufferPointer, owner: any AnyObject & Sendable,
    threshold: Int = Self.threshold
  ) {
    guard let first = blocks.baseAddress, let second = copies.baseAddress,
      let third = factors.baseAddress
    else { return nil }
    if blocks.count + copies.count >= threshold,
      let memory = unsafe MemoryBlock(onLargePages: [blocks, copies, factors])
    {
      self.owner = memory
      let start = unsafe UnsafeRawPointer(memory.start)
      unsafe self.blocks = unsafe start
      unsafe self.copies = unsafe start + MemoryBlock.aligned(blocks.count)
      unsafe self.factors =
        unsafe self.copies + MemoryBlock.aligned(copies.count)
    } else {
      self.owner = owner
      unsafe self.blocks = unsafe first
      unsafe self.copies = unsafe second
      unsafe self.factors = unsafe third
    }
  }
}
