/// The vectors that a search of a state can find: those of the generation first, in their order, then
/// those of the delta.
struct LivingSource: VectorSource {
  let state: IndexState
  /// Rows of the generation that are alive.
  let survivors: [UInt32]

  init(_ state: IndexState) {
    self.state = state
    let count = state.generation?.count ?? 0
    survivors = (0..<UInt32(count)).filter { !state.tombstones.contains(Int($0)) }
  }

  var estimatedCount: Int { state.count }

  func forEachVector(_ body: (VectorID, [Float]) throws -> Void) throws {
    if let generation = state.generation {
      for row in survivors {
        let id = unsafe generation.identifiers[Int(row)]
        try body(VectorID(rawValue: id), generation.vector(row: Int(row)))
      }
    }
    for row in 0..<state.delta.rowCount where !state.delta.dead.contains(row) {
      let chunk = state.delta.chunks[row / RowChunk.capacity]
      let id = unsafe chunk.identifiers[row % RowChunk.capacity]
      try body(VectorID(rawValue: id), chunk.vector(at: row % RowChunk.capacity))
    }
  }
}
