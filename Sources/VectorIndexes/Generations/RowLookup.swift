/// Finds the row of an identifier.
///
/// Identifiers that lie close together, as a database's row numbers do, index a table; others are
/// searched for in their order.
@safe
struct RowLookup: Sendable {
  private let count: Int
  nonisolated(unsafe) private let identifiers: UnsafePointer<Int64>
  nonisolated(unsafe) private let order: UnsafePointer<UInt32>
  private let first: Int64
  /// Row by identifier − `first`; empty when identifiers lie too far apart.
  private let table: [UInt32]
  private static let none = UInt32.max

  /// Borrows the sections of a generation.
  @unsafe
  init(_ identifiers: UnsafePointer<Int64>, _ order: UnsafePointer<UInt32>, count: Int) {
    unsafe self.identifiers = unsafe identifiers
    unsafe self.order = unsafe order
    self.count = count
    // The order is not checked yet: a damaged one only leads to no table.
    var least = Int64.max
    var greatest = Int64.min
    for row in 0..<count {
      least = min(least, unsafe identifiers[row])
      greatest = max(greatest, unsafe identifiers[row])
    }
    first = least
    let (span, overflow) = greatest.subtractingReportingOverflow(least)
    guard count > 0, !overflow, span < Int64(count) * 4 + 1_024 else {
      table = []
      return
    }
    var table = [UInt32](repeating: Self.none, count: Int(span) + 1)
    for row in 0..<count { table[Int(unsafe identifiers[row] - least)] = UInt32(row) }
    self.table = table
  }

  @inline(__always)
  func row(of id: Int64) -> Int? {
    if table.isEmpty { return search(id) }
    let (position, overflow) = id.subtractingReportingOverflow(first)
    guard !overflow, position >= 0, position < table.count else { return nil }
    let row = table[Int(position)]
    return row == Self.none ? nil : Int(row)
  }

  private func search(_ id: Int64) -> Int? {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if unsafe identifiers[Int(order[middle])] < id { low = middle + 1 } else { high = middle }
    }
    guard low < count else { return nil }
    let row = unsafe Int(order[low])
    return unsafe identifiers[row] == id ? row : nil
  }
}
