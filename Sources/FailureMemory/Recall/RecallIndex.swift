import Storage
import VectorIndexes

/// Finds the few cases that a query may be near to, without a look at all of them.
///
/// The queries of all representatives stand in groups around pivots; a search looks at the groups
/// whose pivots are nearest. It serves warnings only, whose threshold is far above what a group's
/// border can hide, and never the fold: states do not depend on it. It is built anew whenever enough
/// has changed, and what changed since is looked at one by one.
struct RecallIndex {
  /// Rows from which an index pays.
  static let minimumRows = 512
  /// Rows that a search looks at, pivots not counted.
  static let probedRows = 256
  /// Candidates that a search returns.
  static let candidateLimit = 12

  private var pivots: Matrix
  private var groups: [(rows: Matrix, slots: [Int32])] = []
  /// Cases that changed since the index was built.
  private(set) var changed: Set<Int> = []
  private let builtRows: Int

  /// Groups rows around every so-manyth of them.
  ///
  /// - Complexity: O(*n*·√*n*) products of vectors.
  init(_ table: RecallTable) {
    builtRows = table.count
    pivots = Matrix(columnCount: table.dimension)
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

  /// Notes that a case changed.
  mutating func note(_ slot: Int) { changed.insert(slot) }

  /// Whether enough has changed to build it anew.
  var isWorn: Bool { changed.count > max(32, builtRows / 64) }

  /// Cases that a query may be near to, in no order.
  func candidates(for vector: [Float]) -> Set<Int> {
    let products = pivots.dotProducts(with: vector)
    var order = products.indices.filter { !groups[$0].slots.isEmpty }
    order.sort { (products[$1], $0) < (products[$0], $1) }
    var best: [(similarity: Float, slot: Int32)] = []
    var bar: Float = -2
    var seen = 0
    for group in order {
      guard seen < Self.probedRows else { break }
      seen += groups[group].slots.count
      for (row, similarity) in groups[group].rows.dotProducts(with: vector).enumerated()
      where similarity > bar {
        best.append((similarity, groups[group].slots[row]))
        guard best.count > 4 * Self.candidateLimit else { continue }
        best.sort { $0.similarity > $1.similarity }
        best.removeLast(best.count - 2 * Self.candidateLimit)
        bar = best[best.count - 1].similarity
      }
    }
    best.sort { $0.similarity > $1.similarity }
    var found = changed
    for entry in best.prefix(2 * Self.candidateLimit) { found.insert(Int(entry.slot)) }
    return found
  }
}
