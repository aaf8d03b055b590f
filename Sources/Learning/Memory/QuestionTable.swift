internal import Storage
internal import VectorIndexes

/// The questions that feedback spoke about, with what it said about each shown chunk.
struct QuestionTable: Sendable, Equatable {
  /// What is known of one chunk as an answer to one question.
  struct Cell: Sendable, Equatable {
    /// The chunk's number, or −1 for a free cell.
    var chunk: Int32 = -1
    /// The base score with which it was shown last.
    var base: Float = 0
    /// The evidence that it answers, in log-odds.
    var logOdds: Float = 0
    /// The probability that it answers, by evidence and model together.
    var share: Float = 0
    /// Weight of the events in favour.
    var helped: Float = 0
    /// Weight of the events against.
    var failed: Float = 0
    /// Weight of statements for minus against, behaviour left out.
    var stated: Float = 0
    /// Events.
    var events: Int32 = 0
  }

  /// One remembered question beside its vector and cells.
  struct Row: Sendable, Equatable {
    /// The retrieval that asked it first.
    var query: QueryID
    /// When it was asked first, in events: tells whether a number was given to another question.
    var born: Int
    /// Weight of all events about it.
    var strength: Float = 0
    /// The last event about it.
    var lastTouched: Int
  }

  private(set) var rows: [Row] = []
  private(set) var vectors: FixedOrderMatrix
  var cells: [Cell] = []
  private(set) var regions: QuestionRegions
  let capacity: Int

  init(dimension: Int, capacity: Int) {
    regions = QuestionRegions(dimension: dimension)
    vectors = FixedOrderMatrix(columnCount: dimension, isSearchable: true)
    self.capacity = capacity
  }

  /// The remembered questions nearest to a vector, nearest first.
  func nearest(to vector: [Float], limit: Int) -> [(row: Int, dot: Float)] {
    vectors.nearestRows(to: vector, limit: limit, among: regions.candidates(near: vector))
  }

  /// The places of a question's cells.
  func cellRange(_ row: Int) -> Range<Int> {
    row * LearningParameters.cellCount..<(row + 1) * LearningParameters.cellCount
  }

  /// Remembers a question, in the place of the one with the least evidence when there is no room.
  ///
  /// - Returns: Its number, and the cells that were given up with the vector they belonged to.
  mutating func remember(
    _ vector: [Float], query: QueryID, at event: Int
  ) -> (Int, given: (cells: [Cell], vector: [Float])) {
    if rows.count < capacity {
      rows.append(Row(query: query, born: event, lastTouched: event))
      vectors.append(vector)
      cells.append(
        contentsOf: repeatElement(Cell(), count: LearningParameters.cellCount))
      regions.insert(rows.count - 1, into: vectors)
      return (rows.count - 1, ([], vector))
    }
    var victim = 0
    for row in rows.indices
    where (rows[row].strength, rows[row].lastTouched)
      < (rows[victim].strength, rows[victim].lastTouched)
    {
      victim = row
    }
    let given = (Array(cells[cellRange(victim)]).filter { $0.chunk >= 0 }, vectors[victim])
    rows[victim] = Row(query: query, born: event, lastTouched: event)
    regions.remove(victim)
    vectors[victim] = vector
    regions.insert(victim, into: vectors)
    for cell in cellRange(victim) { cells[cell] = Cell() }
    return (victim, given)
  }

  /// Appends a row as a snapshot holds it.
  mutating func restore(_ row: Row, vector: [Float], cells restored: [Cell]) {
    rows.append(row)
    vectors.append(vector)
    cells.append(contentsOf: restored)
  }

  /// Takes over the regions of a snapshot, after its rows.
  mutating func restore(_ regions: QuestionRegions) { self.regions = regions }

  /// Counts an event about a question.
  mutating func touch(_ row: Int, weight: Float, at event: Int) {
    rows[row].strength += weight
    rows[row].lastTouched = event
  }

  /// The place of a chunk's cell, made in the place of the one with the least evidence if need be.
  ///
  /// - Returns: The place, and what stood there before: another chunk's cell, which is given up, or
  ///   the chunk's own with the base score of an earlier showing.
  mutating func cell(of chunk: Int, in row: Int, base: Float) -> (Int, Cell?) {
    let range = cellRange(row)
    if let known = range.first(where: { cells[$0].chunk == Int32(chunk) }) {
      let earlier = cells[known]
      cells[known].base = base
      return (known, earlier)
    }
    var place = range.lowerBound
    if let free = range.first(where: { cells[$0].chunk < 0 }) {
      place = free
    } else {
      for other in range where abs(cells[other].logOdds) < abs(cells[place].logOdds) {
        place = other
      }
    }
    let given = cells[place].chunk >= 0 ? cells[place] : nil
    cells[place] = Cell(chunk: Int32(chunk), base: base)
    return (place, given)
  }

  /// Forgets a chunk whose number goes to another.
  mutating func forget(chunk: Int) {
    for place in cells.indices where cells[place].chunk == Int32(chunk) { cells[place] = Cell() }
  }
}
