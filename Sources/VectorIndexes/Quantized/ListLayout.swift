/// Which rows stand in which list, and where the lists' blocks begin.
struct ListLayout: Sendable {
  /// Rows of each list, ascending; the lists one after the other.
  let rows: [UInt32]
  /// Start of each list in `rows`, and the end of the last.
  let starts: [Int]

  var listCount: Int { starts.count - 1 }

  /// Sorts rows into their first and, where it differs, second list.
  init(first: [UInt32], second: [UInt32]?, listCount: Int) {
    var counts = [Int](repeating: 0, count: listCount + 1)
    for list in first { counts[Int(list) + 1] += 1 }
    if let second {
      for (row, list) in second.enumerated() where list != first[row] { counts[Int(list) + 1] += 1 }
    }
    for list in 0..<listCount { counts[list + 1] += counts[list] }
    starts = counts
    var next = counts
    var sorted = [UInt32](repeating: 0, count: counts[listCount])
    for row in first.indices {
      let list = Int(first[row])
      sorted[next[list]] = UInt32(row)
      next[list] += 1
      if let other = second.map({ Int($0[row]) }), other != list {
        sorted[next[other]] = UInt32(row)
        next[other] += 1
      }
    }
    rows = sorted
  }

  func count(of list: Int) -> Int { starts[list + 1] - starts[list] }

  func blockCount(of list: Int) -> Int { (count(of: list) + 31) / 32 }

  /// The first block of each list, and the end of the last.
  var firstBlocks: [Int] {
    var result = [0]
    for list in 0..<listCount { result.append(result[list] + blockCount(of: list)) }
    return result
  }
}
