/// A set of row numbers as bits in pages, so that a copy that changes costs one page.
struct PagedBitmap: Sendable {
  private(set) var pages: [BitmapPage?] = []

  /// How many bits are set.
  private(set) var count = 0

  /// Whether `row` is in the set.
  @inline(__always)
  func contains(_ row: Int) -> Bool {
    let page = row / BitmapPage.bitCount
    guard page < pages.count, let bits = pages[page] else { return false }
    return bits.contains(row % BitmapPage.bitCount)
  }

  /// Puts `row` into the set; `false` when it was there.
  @discardableResult
  mutating func insert(_ row: Int) -> Bool {
    if contains(row) { return false }
    let page = row / BitmapPage.bitCount
    while pages.count <= page { pages.append(nil) }
    // A page that another copy of the set holds as well is never written.
    if pages[page] == nil {
      pages[page] = BitmapPage()
    } else if !isKnownUniquelyReferenced(&pages[page]) {
      pages[page] = pages[page]?.copy()
    }
    pages[page]?.insert(row % BitmapPage.bitCount)
    count += 1
    return true
  }
}

/// The bits of 32,768 rows; written only by the one set that holds it.
@safe
final class BitmapPage: Sendable {
  static let bitCount = 32_768

  nonisolated(unsafe) let words: UnsafeMutablePointer<UInt64>

  init() {
    unsafe words = UnsafeMutablePointer<UInt64>.allocate(capacity: Self.bitCount / 64)
    unsafe words.initialize(repeating: 0, count: Self.bitCount / 64)
  }

  deinit { unsafe words.deallocate() }

  func copy() -> BitmapPage {
    let page = BitmapPage()
    unsafe page.words.update(from: words, count: Self.bitCount / 64)
    return page
  }

  @inline(__always)
  func contains(_ bit: Int) -> Bool { unsafe words[bit >> 6] >> UInt64(bit & 63) & 1 == 1 }

  func insert(_ bit: Int) { unsafe words[bit >> 6] |= 1 << UInt64(bit & 63) }
}
