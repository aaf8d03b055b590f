import Storage
import VectorIndexes

/// The representatives of all cases as rows of two matrices.
///
/// Their arithmetic gives equal bits on every processor, because states depend on it.
struct RecallTable {
  /// What a row stands for.
  struct Row {
    /// The case, by its place in the book.
    var slot: Int
    /// The representative in the case.
    var ordinal: Int
    /// How crowded its neighbourhood is.
    var crowding: Float
  }

  /// The rows' meaning.
  private(set) var rows: [Row] = []
  private var queries: FixedOrderMatrix
  private var signatures: FixedOrderMatrix
  private var hasSignature: [Bool] = []
  /// The sum of all crowdings, kept in steps of 2⁻¹⁶.
  private var crowdingSteps: Int64 = 0
  private let policy: FailurePolicy
  let dimension: Int

  init(dimension: Int, policy: FailurePolicy) {
    self.dimension = dimension
    self.policy = policy
    queries = FixedOrderMatrix(columnCount: max(dimension, 1))
    signatures = FixedOrderMatrix(columnCount: max(dimension, 1))
  }

  /// How many rows there are.
  var count: Int { rows.count }

  /// The mean crowding of all representatives.
  var meanCrowding: Float {
    rows.isEmpty ? 0 : Float(Double(crowdingSteps) / 65_536 / Double(rows.count))
  }

  /// The query of a row.
  func query(ofRow row: Int) -> [Float] { queries[row] }

  /// Adds a representative.
  mutating func append(_ representative: Representative, slot: Int, ordinal: Int) {
    let signature =
      representative.signature.isEmpty
      ? Array(repeating: 0, count: dimension) : representative.signature
    if rows.count < queries.rowCount {
      queries[rows.count] = representative.vector
      signatures[rows.count] = signature
    } else {
      queries.append(representative.vector)
      signatures.append(signature)
    }
    hasSignature.append(!representative.signature.isEmpty)
    let crowding = representative.crowding
    rows.append(Row(slot: slot, ordinal: ordinal, crowding: crowding))
    crowdingSteps += Int64(crowding * 65_536)
  }

  /// Brings a row's crowding up to date.
  mutating func setCrowding(_ crowding: Float, ofRow row: Int) {
    crowdingSteps += Int64(crowding * 65_536) - Int64(rows[row].crowding * 65_536)
    rows[row].crowding = crowding
  }

  /// Drops the rows of a case.
  mutating func removeAll(ofSlot slot: Int) {
    var row = 0
    while row < rows.count {
      guard rows[row].slot == slot else {
        row += 1
        continue
      }
      crowdingSteps -= Int64(rows[row].crowding * 65_536)
      // The matrices keep their last rows; `append` writes over what `rows` no longer covers.
      queries[row] = queries[rows.count - 1]
      signatures[row] = signatures[rows.count - 1]
      rows.swapAt(row, rows.count - 1)
      rows.removeLast()
      hasSignature.swapAt(row, hasSignature.count - 1)
      hasSignature.removeLast()
    }
  }

  /// The blended similarity of a probe to every row, rounded to 2⁻¹⁶.
  ///
  /// - Complexity: two passes over the rows.
  func similarities(to probe: FailureProbe) -> [Float] {
    guard probe.vector.count == dimension, !rows.isEmpty else { return [] }
    let usesSignature = probe.signature.count == dimension
    return rows.indices.map { row in
      let query = queries.dot(row: row, with: probe.vector)
      guard usesSignature, hasSignature[row] else { return Rounding.step(query) }
      let signature = signatures.dot(row: row, with: probe.signature)
      return Rounding.step(policy.queryShare * query + (1 - policy.queryShare) * signature)
    }
  }

  /// A similarity with the crowding of its row taken off: what rows are compared by.
  func adjusted(_ similarity: Float, row: Int) -> Float {
    similarity - policy.crowdingShare * (rows[row].crowding - meanCrowding)
  }
}

extension Representative {
  /// The mean similarity to the nearest queries of traffic.
  var crowding: Float {
    crowd.isEmpty ? 0 : Rounding.step(crowd.reduce(0, +) / Float(crowd.count))
  }

  /// Takes in a query of traffic.
  ///
  /// - Returns: Whether it is among the nearest.
  mutating func meet(_ similarity: Float) -> Bool {
    guard crowd.count < Self.crowdSize || similarity > (crowd.last ?? -1) else { return false }
    let place = crowd.firstIndex { $0 < similarity } ?? crowd.count
    crowd.insert(similarity, at: place)
    if crowd.count > Self.crowdSize { crowd.removeLast() }
    return true
  }
}

/// Rounds what enters the state, so that sums of similarities are exact in any order.
enum Rounding {
  /// The value in steps of 2⁻¹⁶.
  static func step(_ value: Float) -> Float { (value * 65_536).rounded() / 65_536 }
}
