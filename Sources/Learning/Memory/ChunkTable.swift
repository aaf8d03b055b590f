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
    /// Events that spoke about it.
    var events = 0
    /// Different actors behind them.
    var actors = 0
    /// The last event that touched it.
    var lastTouched = 0
  }

  private(set) var rows: [Row] = []
  /// One weight vector per chunk: its log-odds for a question are their inner product.
  private(set) var weights: FixedOrderMatrix
  private var index: [ContentFingerprint: Int] = [:]
  let capacity: Int

  init(dimension: Int, capacity: Int) {
    weights = FixedOrderMatrix(columnCount: dimension)
    self.capacity = max(capacity, LearningParameters.cellCount + 1)
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
      weights.append(Array(repeating: 0, count: weights.columnCount))
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
    rows[victim] = Row(fingerprint: fingerprint, lastTouched: event)
    weights[victim] = Array(repeating: 0, count: weights.columnCount)
    index[fingerprint] = victim
    return (victim, true)
  }

  /// Appends a row as a snapshot holds it.
  mutating func restore(_ row: Row, weights vector: [Float]) {
    index[row.fingerprint] = rows.count
    rows.append(row)
    weights.append(vector)
  }

  /// Counts an event that spoke about a chunk.
  mutating func note(_ row: Int, isNewActor: Bool, at event: Int) {
    rows[row].events += 1
    rows[row].lastTouched = event
    if isNewActor { rows[row].actors += 1 }
  }

  mutating func addMass(_ amount: Double, to row: Int) { rows[row].mass += amount }

  mutating func blend(_ row: Int, keeping keep: Float, adding vector: [Float], by factor: Float) {
    weights.blend(row: row, keeping: keep, adding: vector, by: factor)
  }

  /// The mean mass of chunks that answered anything.
  var confirmedMean: Double {
    var sum = 0.0
    var count = 0.0
    for row in rows where row.mass > 0.5 {
      sum += row.mass
      count += 1
    }
    return count > 0 ? sum / count : 0
  }
}
