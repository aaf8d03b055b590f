import Storage
import Synchronization

/// How often each chunk was served since the start, by which findings are put in order.
final class TrafficCounter: Sendable {
  private let served = Mutex<[ChunkKey: Int]>([:])

  /// Counts a served list.
  func count(_ keys: some Sequence<ChunkKey>) {
    served.withLock { served in
      for key in keys { served[key, default: 0] += 1 }
    }
  }

  /// How often any of the chunks was served.
  func total(of keys: [ChunkKey]) -> Int {
    served.withLock { served in keys.reduce(0) { $0 + (served[$1] ?? 0) } }
  }
}
