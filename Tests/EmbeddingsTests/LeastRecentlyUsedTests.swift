import Testing

@testable import Embeddings

@Suite struct LeastRecentlyUsedTests {
  /// The naive model: an array, most recent first.
  struct Model {
    let capacity: Int
    var entries: [(key: Int, value: Int)] = []

    mutating func value(for key: Int) -> Int? {
      guard let place = entries.firstIndex(where: { $0.key == key }) else { return nil }
      let entry = entries.remove(at: place)
      entries.insert(entry, at: 0)
      return entry.value
    }

    mutating func insert(_ value: Int, for key: Int) {
      entries.removeAll { $0.key == key }
      entries.insert((key, value), at: 0)
      if entries.count > capacity { entries.removeLast() }
    }
  }

  @Test(arguments: [0, 1, 2, 7, 20], [1, 2, 3] as [UInt64])
  func `any sequence of operations agrees with a list`(capacity: Int, seed: UInt64) {
    var map = LeastRecentlyUsed<Int, Int>(capacity: capacity)
    var model = Model(capacity: capacity)
    var state = seed
    for step in 0..<3_000 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      let key = Int(state >> 33) % 12
      if state >> 62 == 0 {
        map.insert(step, for: key)
        model.insert(step, for: key)
      } else {
        #expect(map.value(for: key) == model.value(for: key), "step \(step), seed \(seed)")
      }
      #expect(map.count == model.entries.count)
    }
  }
}
