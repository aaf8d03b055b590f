internal import Corpora
internal import VectorIndexes

/// What was learned about single chunks, by content.
struct ChunkTable: Sendable, Equatable {
  /// What is known of one chunk.
  struct Row: Sendable, Equatable {
    /// The digest of its content.
    var fingerprint: ContentFingerprint
    /// How many questions it is believed to have answered.
    var mass = 0.0
    /// The sum of base scores with which it was shown for them, each by its share.
    var baseSum = 0.0
    /// The squared length of its row of sums.
    var squaredLength = 0.0
    /// Events that spoke about it.
    var events = 0
    /// Statements among them.
    var statements = 0
    /// Different actors behind them.
    var actors = 0
    /// The last event that touched it.
    var lastTouched = 0
  }

  private(set) var rows: [Row] = []
  /// One weight vector per chunk: its log-odds for a question are their inner product.
  private(set) var weights: FixedOrderMatrix
  /// Per chunk, the sum of the questions it is believed to have answered, each by its share.
  private(set) var sums: FixedOrderMatrix
  /// How widely questions lie around what answers them.
  private(set) var scatter = Scatter()
  /// The mass of chunks that answered anything, and their number.
  private(set) var confirmed = (mass: 0.0, count: 0)
  private var index: [ContentFingerprint: Int] = [:]
  let capacity: Int

  init(dimension: Int, capacity: Int) {
    weights = FixedOrderMatrix(columnCount: dimension)
    sums = FixedOrderMatrix(columnCount: dimension)
    self.capacity = max(capacity, LearningParameters.cellCount + 1)
  }

  /// The inner products of chunks' weights with a question.
  func weightProducts(of chunks: [Int32], with vector: [Float]) -> [Float] {
    weights.products(of: chunks, with: vector)
  }

  /// The inner products of chunks' sums of questions with a question.
  func sumProducts(of chunks: [Int32], with vector: [Float]) -> [Float] {
    sums.products(of: chunks, with: vector)
  }

  /// The number of a known chunk.
  func find(_ fingerprint: ContentFingerprint) -> Int? { index[fingerprint] }

  /// Admits a chunk, into a free place or that of the one with the least evidence.
  ///
  /// - Returns: Its number, and whether another chunk lost that number.
  mutating func admit(_ fingerprint: ContentFingerprint, at event: Int) -> (row: Int, evicted: Bool)
  {
    if let known = index[fingerprint] {
      rows[known].lastTouched = event
      return (known, false)
    }
    if rows.count < capacity {
      rows.append(Row(fingerprint: fingerprint, lastTouched: event))
      let none = Array(repeating: Float(0), count: weights.columnCount)
      weights.append(none)
      sums.append(none)
      index[fingerprint] = rows.count - 1
      return (rows.count - 1, false)
    }
    // Chunks of the present event stay: there are more places than one retrieval has hits.
    var victim = rows.indices.first { rows[$0].lastTouched != event } ?? 0
    for row in rows.indices where rows[row].lastTouched != event {
      let (one, other) = (rows[row], rows[victim])
      if (one.mass, one.lastTouched) < (other.mass, other.lastTouched) { victim = row }
    }
    index[rows[victim].fingerprint] = nil
    change(victim) { $0 = Row(fingerprint: fingerprint, lastTouched: event) }
    weights[victim] = Array(repeating: 0, count: weights.columnCount)
    sums[victim] = Array(repeating: 0, count: weights.columnCount)
    index[fingerprint] = victim
    return (victim, true)
  }

  /// Appends a row as a snapshot holds it.
  mutating func restore(_ row: Row, weights vector: [Float], sum: [Float]) {
    index[row.fingerprint] = rows.count
    rows.append(row)
    weights.append(vector)
    sums.append(sum)
  }

  /// Takes over the totals of a snapshot, which follow from the order of all changes.
  mutating func restore(scatter: Scatter, confirmed: (mass: Double, count: Int)) {
    self.scatter = scatter
    self.confirmed = confirmed
  }

  /// Counts an event that spoke about a chunk.
  mutating func note(_ row: Int, isNewActor: Bool, isStatement: Bool, at event: Int) {
    rows[row].events += 1
    if isStatement { rows[row].statements += 1 }
    rows[row].lastTouched = event
    if isNewActor { rows[row].actors += 1 }
  }

  /// Takes over a part of what was learned about another chunk, its shares aside.
  mutating func inherit(_ row: Int, from source: Int, part: Double) {
    weights.blend(row: row, keeping: 1, adding: weights[source], by: Float(part))
    rows[row].events += Int((part * Double(rows[source].events)).rounded())
    rows[row].actors = max(rows[row].actors, rows[source].actors)
  }

  /// Forgets the weights of a chunk and who spoke of it; its shares were given away.
  mutating func clear(_ row: Int) {
    let none = Array(repeating: Float(0), count: weights.columnCount)
    weights[row] = none
    rows[row].events = 0
    rows[row].actors = 0
  }

  /// Adds to the share of one question that a chunk answers.
  mutating func addShare(_ amount: Double, of vector: [Float], base: Float, to row: Int) {
    guard amount != 0 else { return }
    sums.blend(row: row, keeping: 1, adding: vector, by: Float(amount))
    let squared = Double(sums.squaredLength(row: row))
    change(row) { row in
      row.mass += amount
      row.baseSum += amount * Double(base)
      row.squaredLength = squared
    }
  }

  /// Notes that a question found a chunk with another base score.
  mutating func moveBase(of row: Int, by amount: Double) {
    change(row) { $0.baseSum += amount }
  }

  /// Changes a row and keeps the totals in step.
  private mutating func change(_ row: Int, _ body: (inout Row) -> Void) {
    count(rows[row], by: -1)
    body(&rows[row])
    count(rows[row], by: 1)
  }

  private mutating func count(_ row: Row, by sign: Double) {
    scatter.count(row, by: sign)
    guard row.mass > 0.5 else { return }
    confirmed.mass += sign * row.mass
    confirmed.count += Int(sign)
  }

  mutating func blend(_ row: Int, keeping keep: Float, adding vector: [Float], by factor: Float) {
    weights.blend(row: row, keeping: keep, adding: vector, by: factor)
  }

  /// The mean mass of chunks that answered anything.
  var confirmedMean: Double {
    confirmed.count > 0 ? confirmed.mass / Double(confirmed.count) : 0
  }

  static func == (left: ChunkTable, right: ChunkTable) -> Bool {
    left.rows == right.rows && left.weights == right.weights && left.sums == right.sums
      && left.scatter == right.scatter && left.confirmed == right.confirmed
      && left.capacity == right.capacity
  }
}
