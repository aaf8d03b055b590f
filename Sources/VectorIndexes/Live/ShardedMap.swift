/// A dictionary in shards, so that a copy that changes costs one shard.
struct ShardedMap: Sendable {
  private static let shardCount = 256
  private var shards = [[Int64: Int32]](repeating: [:], count: shardCount)

  /// How many keys there are.
  private(set) var count = 0

  subscript(key: Int64) -> Int32? {
    get { shards[Self.shard(key)][key] }
    set {
      let shard = Self.shard(key)
      let before = shards[shard].count
      shards[shard][key] = newValue
      count += shards[shard].count - before
    }
  }

  /// The values, in no particular order.
  var values: some Sequence<Int32> { shards.lazy.flatMap(\.values) }

  private static func shard(_ key: Int64) -> Int {
    // Fibonacci hashing: neighbouring keys go to different shards.
    Int(truncatingIfNeeded: (UInt64(bitPattern: key) &* 0x9E37_79B9_7F4A_7C15) >> 56)
  }
}
