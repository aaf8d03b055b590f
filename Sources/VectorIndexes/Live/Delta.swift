/// The vectors that came after the generation, as one immutable view.
///
/// A copy shares the rows; appending to a copy never disturbs another.
struct Delta: Sendable {
  let dimension: Int
  private(set) var chunks: [RowChunk] = []
  /// Rows written, dead ones included.
  private(set) var rowCount = 0
  /// Rows that were replaced or deleted since.
  private(set) var dead = PagedBitmap()
  private(set) var rows = ShardedMap()
  /// Codes of the full chunks, in their order; none without an encoder.
  private(set) var codes: [MemoryBlock] = []
  let encoder: DeltaEncoder?

  init(dimension: Int, encoder: DeltaEncoder? = nil) {
    self.dimension = dimension
    self.encoder = encoder
  }

  /// Vectors that are alive.
  var count: Int { rows.count }

  /// Bytes held by the rows.
  var byteCount: Int {
    chunks.count * RowChunk.capacity * (dimension * 4 + 8)
      + codes.reduce(0) { $0 + $1.byteCount }
  }

  /// The row of a living vector.
  func row(of id: Int64) -> Int? { rows[id].map(Int.init) }

  /// Puts a vector in, in the place of one with the same identifier.
  ///
  /// Only the newest copy of a delta may be appended to: rows behind its count are free.
  mutating func upsert(_ id: Int64, _ vector: [Float]) {
    remove(id)
    if rowCount == chunks.count * RowChunk.capacity {
      chunks.append(RowChunk(dimension: dimension))
    }
    chunks[rowCount / RowChunk.capacity].write(id, vector, at: rowCount % RowChunk.capacity)
    rows[id] = Int32(rowCount)
    rowCount += 1
    if let encoder, let chunk = chunks.last, rowCount == chunks.count * RowChunk.capacity {
      codes.append(encoder.encode(chunk))
    }
  }

  /// Takes a vector out, if it is there.
  mutating func remove(_ id: Int64) {
    if let row = rows[id] {
      dead.insert(Int(row))
      rows[id] = nil
    }
  }

  /// The vector of a row.
  func vector(row: Int) -> [Float] {
    chunks[row / RowChunk.capacity].vector(at: row % RowChunk.capacity)
  }
}
