internal import Storage

/// What is logged with a retrieval: the scores that hits had before anything was learned.
///
/// Byte 0 is the version, 1. Then follow the scores as float32, little-endian, best hit first.
struct RankingTrace: Equatable {
  /// Base scores of the first hits as shown.
  let bases: [Float]

  init(bases: [Float]) { self.bases = Array(bases.prefix(LearningParameters.cellCount)) }

  /// Reads what ``bytes`` gave; `nil` for bytes of another kind.
  init?(bytes: [UInt8]) {
    guard bytes.first == 1, (bytes.count - 1).isMultiple(of: 4) else { return nil }
    var reader = ByteReader(Array(bytes.dropFirst()))
    var bases: [Float] = []
    while !reader.isAtEnd {
      guard let value = try? reader.float(), value.isFinite else { return nil }
      bases.append(value)
    }
    self.bases = bases
  }

  /// The form in the log, 1 + 4 bytes a hit.
  var bytes: [UInt8] {
    var writer = ByteWriter(capacity: 1 + 4 * bases.count)
    writer.write(UInt8(1))
    for base in bases { writer.write(base) }
    return writer.bytes
  }
}
