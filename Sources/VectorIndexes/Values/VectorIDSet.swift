/// A set of vector identifiers that a search may return.
///
/// Made once for a filter and used by any number of searches. Identifiers that lie close together,
/// as a database's row numbers do, are held as one bit each.
public struct VectorIDSet: Sendable {
  /// The identifiers in ascending order.
  let sorted: [Int64]
  /// One bit per number from `sorted.first` on; empty when the numbers lie too far apart.
  let bits: MemoryBlock?

  /// Creates the set of `ids`.
  ///
  /// - Complexity: O(*n* log *n*).
  public init(_ ids: some Sequence<VectorID>) {
    var values = ids.map(\.rawValue)
    values.sort()
    var unique: [Int64] = []
    unique.reserveCapacity(values.count)
    for value in values where unique.last != value { unique.append(value) }
    sorted = unique
    bits = Self.bitmap(of: unique)
  }

  /// The number of identifiers.
  public var count: Int { sorted.count }

  /// Whether there is none.
  public var isEmpty: Bool { sorted.isEmpty }

  /// The identifiers in ascending order.
  public var ids: some Sequence<VectorID> { sorted.lazy.map { VectorID(rawValue: $0) } }

  /// Whether `id` belongs to the set.
  ///
  /// - Complexity: O(1) for identifiers that lie close together, else O(log *n*).
  public func contains(_ id: VectorID) -> Bool { contains(rawValue: id.rawValue) }

  @inline(__always)
  func contains(rawValue: Int64) -> Bool {
    guard let first = sorted.first, let last = sorted.last, rawValue >= first, rawValue <= last
    else { return false }
    guard let bits else { return containsBySearch(rawValue) }
    let position = Int(truncatingIfNeeded: rawValue &- first)
    let words = unsafe bits.elements(as: UInt64.self)
    return unsafe words[position >> 6] >> UInt64(position & 63) & 1 == 1
  }

  private func containsBySearch(_ value: Int64) -> Bool {
    var low = 0
    var high = sorted.count
    while low < high {
      let middle = (low + high) / 2
      if sorted[middle] < value { low = middle + 1 } else { high = middle }
    }
    return low < sorted.count && sorted[low] == value
  }

  private static func bitmap(of sorted: [Int64]) -> MemoryBlock? {
    guard let first = sorted.first, let last = sorted.last else { return nil }
    let (span, overflow) = last.subtractingReportingOverflow(first)
    guard !overflow, span / 64 <= Int64(sorted.count) * 4 + 1_024 else { return nil }
    let bits = MemoryBlock(byteCount: (Int(span / 64) + 1) * 8)
    let words = unsafe bits.elements(as: UInt64.self)
    for value in sorted {
      let position = Int(value - first)
      unsafe words[position >> 6] |= 1 << UInt64(position & 63)
    }
    return bits
  }
}

extension VectorIDSet: Equatable {
  /// Whether both sets hold the same identifiers.
  public static func == (left: VectorIDSet, right: VectorIDSet) -> Bool {
    left.sorted == right.sorted
  }
}
