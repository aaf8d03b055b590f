/// A set of row numbers as bits in pages, so that a copy that changes costs one page.
struct PagedBitmap: Sendable, Equatable {
  private static let pageBits = 32_768
  private var pages: [[UInt64]] = []

  /// How many bits are set.
  private(set) var count = 0

  /// Whether `row` is in the set.
  @inline(__always)
  func contains(_ row: Int) -> Bool {
    let page = row / Self.pageBits
    guard page < pages.count, !pages[page].isEmpty else { return false }
    let bit = row % Self.pageBits
    return pages[page][bit >> 6] >> UInt64(bit & 63) & 1 == 1
  }

  /// Puts `row` into the set; `false` when it was there.
  @discardableResult
  mutating func insert(_ row: Int) -> Bool {
    let page = row / Self.pageBits
    while pages.count <= page { pages.append([]) }
    if pages[page].isEmpty {
      pages[page] = [UInt64](repeating: 0, count: Self.pageBits / 64)
    }
    let bit = row % Self.pageBits
    let mask: UInt64 = 1 << UInt64(bit & 63)
    if pages[page][bit >> 6] & mask != 0 { return false }
    pages[page][bit >> 6] |= mask
    count += 1
    return true
  }
}
