import Storage

/// How often a chunk failed or helped in a case.
struct ChunkTally: Codable, Equatable {
  /// The most chunks that a case counts; those that count least go first.
  static let limit = 16

  /// The chunk's handle.
  var key: ChunkKey
  /// The chunk's id.
  var chunk: ChunkID
  /// The weight of what was said.
  var weight: Double
}

extension [ChunkTally] {
  /// Adds to a chunk's weight.
  ///
  /// The tallies stand by weight, heaviest first.
  mutating func add(_ key: ChunkKey, _ chunk: ChunkID, weight: Double) {
    if let place = firstIndex(where: { $0.key == key }) {
      self[place].weight += weight
    } else {
      append(ChunkTally(key: key, chunk: chunk, weight: weight))
    }
    sort { $0.weight != $1.weight ? $0.weight > $1.weight : $0.key < $1.key }
    if count > ChunkTally.limit { removeLast() }
  }
}
