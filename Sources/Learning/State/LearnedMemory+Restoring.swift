internal import Corpora
internal import Storage
internal import VectorIndexes

extension LearnedMemory {
  /// Reads what ``encoded()`` gave.
  ///
  /// - Throws: ``LearningError`` for damaged bytes, or those of another version, dimension or
  ///   profile.
  init(
    decoding bytes: [UInt8], dimension: Int, parameters: LearningParameters
  ) throws(LearningError) {
    self.init(dimension: dimension, parameters: parameters)
    guard bytes.starts(with: Self.magic) else {
      throw LearningError(
        .incompatible, "the learned state has an unknown format; it is folded again instead")
    }
    do {
      var header = ByteReader(Array(bytes.prefix(Self.magic.count + 16)))
      for _ in Self.magic { _ = try header.byte() }
      let digest = try header.fingerprint()
      let body = Array(bytes.dropFirst(Self.magic.count + 16))
      guard ContentFingerprint(bytes: body) == digest else {
        throw LearningError(
          .damaged, "the learned state does not match its digest; it is folded again instead")
      }
      var reader = ByteReader(body)
      guard try reader.fixed64() == parameters.digest(dimension: dimension) else {
        throw LearningError(
          .incompatible, "the learned state was made with other constants or another dimension")
      }
      try decode(&reader)
      guard reader.isAtEnd else { throw LearningError.malformed(at: reader.position) }
    } catch let error as LearningError {
      throw error
    } catch {
      throw LearningError(
        .damaged, "the learned state cannot be read; it is folded again instead", cause: error)
    }
  }

  private mutating func decode(_ reader: inout ByteReader) throws {
    _ = try reader.integer()
    eventCount = try reader.integer()
    spread = SpreadEstimate(total: try reader.double(), count: try reader.double())
    for place in gate.counts.indices { gate.comparisons[place] = try reader.double() }
    for place in gate.counts.indices { gate.counts[place] = try reader.double() }
    for place in gate.sums.indices { gate.sums[place] = try reader.double() }
    for place in gate.squares.indices { gate.squares[place] = try reader.double() }
    gate.judge(parameters)
    var tables = baseline.tables
    for table in tables.indices {
      for place in tables[table].indices { tables[table][place] = try reader.double() }
    }
    baseline = ClickBaseline(tables: tables)
    try decodeChunks(&reader)
    try decodeQuestions(&reader)
    try decodeVotes(&reader)
    try decodeTrust(&reader)
    try decodeExposures(&reader)
    for _ in 0..<(try reader.count(size: 18)) {
      guard let action = Decision.Action(rawValue: try reader.text()) else {
        throw LearningError.malformed(at: reader.position)
      }
      let fingerprint = try reader.fingerprint()
      overrides.append(
        NeighborhoodOverride(
          action: action, fingerprint: fingerprint, vector: try reader.vector(dimension)))
    }
  }

  private mutating func decodeChunks(_ reader: inout ByteReader) throws {
    for _ in 0..<(try reader.count(size: 28)) {
      let row = ChunkTable.Row(
        fingerprint: try reader.fingerprint(), mass: try reader.double(),
        baseSum: try reader.double(), squaredLength: try reader.double(),
        events: try reader.integer(), statements: try reader.integer(),
        actors: try reader.integer(), lastTouched: try reader.integer())
      chunks.restore(
        row, weights: try reader.vector(dimension), sum: try reader.vector(dimension))
    }
    var totals: [Double] = []
    for _ in 0..<5 { totals.append(try reader.double()) }
    chunks.restore(
      scatter: Scatter(totals: totals),
      confirmed: (mass: try reader.double(), count: try reader.integer()))
  }

  private mutating func decodeQuestions(_ reader: inout ByteReader) throws {
    for _ in 0..<(try reader.count(size: 8)) {
      let row = QuestionTable.Row(
        query: QueryID(trusted: try reader.text()), born: try reader.integer(),
        strength: try reader.float(), lastTouched: try reader.integer())
      let vector = try reader.vector(dimension)
      var cells: [QuestionTable.Cell] = []
      for _ in 0..<LearningParameters.cellCount { cells.append(try decodeCell(&reader)) }
      questions.restore(row, vector: vector, cells: cells)
    }
    var centers: [[Float]] = []
    for _ in 0..<(try reader.count(size: 4 * dimension)) {
      centers.append(try reader.vector(dimension))
    }
    var regionOf: [Int32] = []
    for _ in questions.rows.indices {
      let region = try reader.integer()
      guard centers.indices.contains(region) else {
        throw LearningError.malformed(at: reader.position)
      }
      regionOf.append(Int32(region))
    }
    questions.restore(
      QuestionRegions(dimension: dimension, centers: centers, regionOf: regionOf))
  }

  private func decodeCell(_ reader: inout ByteReader) throws -> QuestionTable.Cell {
    let chunk = try reader.integer()
    guard (-1..<chunks.rows.count).contains(chunk) else {
      throw LearningError.malformed(at: reader.position)
    }
    guard chunk >= 0 else { return QuestionTable.Cell() }
    return QuestionTable.Cell(
      chunk: Int32(chunk), base: try reader.float(), logOdds: try reader.float(),
      share: try reader.float(), helped: try reader.float(), failed: try reader.float(),
      stated: try reader.float(), events: Int32(truncatingIfNeeded: try reader.integer()))
  }

  private mutating func decodeVotes(_ reader: inout ByteReader) throws {
    let total = try reader.double()
    let statedTotal = try reader.double()
    var accounts: [VoteBook.Account] = []
    for _ in 0..<(try reader.count(size: 9)) {
      accounts.append(
        VoteBook.Account(
          actor: try reader.optionalText().map(ActorHash.init(rawValue:)),
          weight: try reader.double(), stated: try reader.double()))
    }
    var counted: [(VoteBook.Key, Int)] = []
    for _ in 0..<(try reader.count(size: 3)) {
      let key = VoteBook.Key(
        actor: Int32(truncatingIfNeeded: try reader.integer()),
        chunk: Int32(truncatingIfNeeded: try reader.integer()))
      guard accounts.indices.contains(Int(key.actor)) else {
        throw LearningError.malformed(at: reader.position)
      }
      counted.append((key, try reader.integer()))
    }
    votes = VoteBook(accounts: accounts, votes: counted, total: total, statedTotal: statedTotal)
  }

  private mutating func decodeTrust(_ reader: inout ByteReader) throws {
    let total = try reader.integer()
    var recent: [BurstWatch.Vote] = []
    for _ in 0..<(try reader.count(size: 10)) {
      let time = try reader.double()
      let chunk = try reader.integer()
      guard (-1..<chunks.rows.count).contains(chunk) else {
        throw LearningError.malformed(at: reader.position)
      }
      recent.append(
        BurstWatch.Vote(time: time, chunk: Int32(chunk), isStatement: try reader.byte() == 1))
    }
    guard recent.count <= BurstWatch.capacity else {
      throw LearningError.malformed(at: reader.position)
    }
    bursts = BurstWatch(recent: recent, total: total)
    var known: [SegmentBook.Segment] = []
    for _ in 0..<(try reader.count(size: 17)) {
      known.append(
        SegmentBook.Segment(
          name: try reader.optionalText(), votes: try reader.double(),
          stated: try reader.double()))
    }
    segments = SegmentBook(segments: known)
  }

  private mutating func decodeExposures(_ reader: inout ByteReader) throws {
    for _ in 0..<(try reader.count(size: 6)) {
      let query = QueryID(trusted: try reader.text())
      let entry = ExposureBook.Entry(
        question: try reader.integer(), born: try reader.integer(), bucket: try reader.integer(),
        gains: try reader.floats(), skips: try reader.floats(), beliefs: try reader.floats(),
        surprises: try reader.floats(), counted: try reader.floats())
      guard questions.rows.indices.contains(entry.question),
        (0..<TrustGate.bucketCount).contains(entry.bucket),
        entry.counted.isEmpty || entry.counted.count == TrustGate.arms.count
      else { throw LearningError.malformed(at: reader.position) }
      exposures[query] = entry
    }
  }
}
