import Storage
import VectorIndexes

/// Finds the few cases that a query may be near to, without a look at all of them.
///
/// The queries of all representatives stand in groups around pivots; a search looks at the groups
/// whose pivots are nearest. It serves warnings only, whose threshold is far above what a group's
/// border can hide, and never the fold: states do not depend on it. It is built anew whenever enough
/// has changed, and the rows of what changed since are always looked at.
struct RecallIndex {
  /// Rows from which an index pays.
  static let minimumRows = 64
  /// Rows that a search looks at, pivots not counted.
  static let probedRows = 256
  /// The most groups that a search looks into.
  static let probedGroups = 32
  /// The nearest rows, whose cases are compared exactly.
  static let candidateRows = 32

  private var pivots: FixedOrderMatrix
  /// The rows of each pivot.
  private var groups: [[Int32]] = []
  /// Rows of cases that changed since the index was built.
  private var recent: [Int32] = []
  /// All rows, found by their int8 copies: a search reads a quarter of the memory.
  private var rows: FixedOrderMatrix
  /// The case of each row.
  private var slots: [Int32] = []
  private let builtRows: Int

  /// Groups rows around every so-manyth of them.
  ///
  /// - Complexity: O(*n*·√*n*) products of vectors.
  init(_ table: RecallTable) {
    builtRows = table.count
    pivots = FixedOrderMatrix(columnCount: table.dimension, isSearchable: true)
    rows = FixedOrderMatrix(columnCount: table.dimension, isSearchable: true)
    let wanted = max(1, Int(Double(table.count).squareRoot() * 1.3))
    let stride = max(1, table.count / wanted)
    for row in Swift.stride(from: 0, to: table.count, by: stride) {
      pivots.append(table.query(ofRow: row))
      groups.append([])
    }
    for row in table.rows.indices {
      let vector = table.query(ofRow: row)
      guard let nearest = pivots.nearestRows(to: vector, limit: 1).first else { continue }
      groups[nearest.row].append(append(vector, of: table.rows[row].slot))
    }
  }

  /// Notes that a case has other representatives than it had.
  mutating func note(_ slot: Int, _ representatives: [Representative]) {
    for representative in representatives { recent.append(append(representative.vector, of: slot)) }
  }

  private mutating func append(_ vector: [Float], of slot: Int) -> Int32 {
    slots.append(Int32(truncatingIfNeeded: slot))
    return Int32(truncatingIfNeeded: rows.append(vector))
  }

  /// Whether enough has changed to build it anew.
  var isWorn: Bool { recent.count > max(32, builtRows / 64) }

  /// Cases that a query may be near to, in no order.
  func candidates(for vector: [Float]) -> Set<Int> {
    var picks = recent
    for (group, _) in pivots.nearestRows(to: vector, limit: Self.probedGroups) {
      guard picks.count - recent.count < Self.probedRows else { break }
      picks += groups[group]
    }
    let nearest = rows.approximatelyNearestRows(
      to: vector, limit: Self.candidateRows, among: picks)
    return Set(nearest.map { Int(slots[Int($0)]) })
  }
}
