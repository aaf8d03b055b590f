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
  /// The nearest rows, whose cases are compared exactly.
  static let candidateRows = 24

  private var pivots: Matrix
  private var groups: [(rows: Matrix, slots: [Int32])] = []
  /// Rows of cases that changed since the index was built.
  private var recent: (rows: Matrix, slots: [Int32])
  private let builtRows: Int

  /// Groups rows around every so-manyth of them.
  ///
  /// - Complexity: O(*n*·√*n*) products of vectors.
  init(_ table: RecallTable) {
    builtRows = table.count
    pivots = Matrix(columnCount: table.dimension)
    recent = (Matrix(columnCount: table.dimension), [])
    let wanted = max(1, Int(Double(table.count).squareRoot() * 1.3))
    let stride = max(1, table.count / wanted)
    for row in Swift.stride(from: 0, to: table.count, by: stride) {
      pivots.append(table.query(ofRow: row))
      groups.append((Matrix(columnCount: table.dimension), []))
    }
    for row in table.rows.indices {
      let vector = table.query(ofRow: row)
      let products = pivots.dotProducts(with: vector)
      var nearest = 0
      for pivot in products.indices where products[pivot] > products[nearest] { nearest = pivot }
      groups[nearest].rows.append(vector)
      groups[nearest].slots.append(Int32(truncatingIfNeeded: table.rows[row].slot))
    }
  }

  /// Notes that a case has other representatives than it had.
  mutating func note(_ slot: Int, _ representatives: [Representative]) {
    for representative in representatives {
      recent.rows.append(representative.vector)
      recent.slots.append(Int32(truncatingIfNeeded: slot))
    }
  }

  /// Whether enough has changed to build it anew.
  var isWorn: Bool { recent.slots.count > max(32, builtRows / 64) }

  /// Cases that a query may be near to, in no order.
  func candidates(for vector: [Float]) -> Set<Int> {
    let products = pivots.dotProducts(with: vector)
    var order = products.indices.filter { !groups[$0].slots.isEmpty }
    order.sort { (products[$1], $0) < (products[$0], $1) }
    var best = Best()
    best.offer(recent, vector)
    var seen = 0
    for group in order {
      guard seen < Self.probedRows else { break }
      seen += groups[group].slots.count
      best.offer(groups[group], vector)
    }
    return best.slots
  }

  /// The nearest rows so far, a few more than are wanted.
  private struct Best {
    private var entries: [(similarity: Float, slot: Int32)] = []
    private var bar: Float = -2

    mutating func offer(_ group: (rows: Matrix, slots: [Int32]), _ vector: [Float]) {
      let products = group.rows.dotProducts(with: vector)
      for row in products.indices where products[row] > bar {
        entries.append((products[row], group.slots[row]))
        if entries.count >= 4 * RecallIndex.candidateRows { cut() }
      }
    }

    private mutating func cut() {
      entries.sort { $0.similarity > $1.similarity }
      guard entries.count > RecallIndex.candidateRows else { return }
      entries.removeLast(entries.count - RecallIndex.candidateRows)
      bar = entries[entries.count - 1].similarity
    }

    /// The cases of the nearest rows.
    var slots: Set<Int> {
      var nearest = self
      nearest.cut()
      return Set(nearest.entries.map { Int($0.slot) })
    }
  }
}
