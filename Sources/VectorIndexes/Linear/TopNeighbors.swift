/// The best of a stream of neighbours: a heap whose root is the worst that is kept.
///
/// NaN is never offered: vectors are finite and their lengths bounded.
struct TopNeighbors {
  /// How many are kept, at least 1.
  let limit: Int
  private var heap: [Neighbor]

  /// The similarity that a neighbour needs at least to be kept: −∞ while there is room.
  private(set) var threshold: Float

  init(limit: Int) {
    precondition(limit >= 1, "a limit of \(limit)")
    self.limit = limit
    heap = []
    heap.reserveCapacity(min(limit, 1_024))
    threshold = -.infinity
  }

  var count: Int { heap.count }

  /// Keeps the neighbour if it is better than the worst that is kept.
  ///
  /// - Complexity: O(log `limit`) when kept, else O(1).
  @inline(__always)
  mutating func offer(_ id: Int64, _ similarity: Float) {
    if similarity < threshold { return }
    insert(Neighbor(id: VectorID(rawValue: id), similarity: similarity))
  }

  private mutating func insert(_ neighbor: Neighbor) {
    if heap.count < limit {
      heap.append(neighbor)
      siftUp(heap.count - 1)
    } else if Self.isWorse(heap[0], than: neighbor) {
      heap[0] = neighbor
      siftDown(0)
    }
    if heap.count == limit { threshold = heap[0].similarity }
  }

  /// The kept neighbours, in the order of the heap.
  var kept: [Neighbor] { heap }

  /// The kept neighbours, best first, ties by ascending identifier.
  func sorted() -> [Neighbor] { heap.sorted { Self.isWorse($1, than: $0) } }

  @inline(__always)
  private static func isWorse(_ left: Neighbor, than right: Neighbor) -> Bool {
    left.similarity < right.similarity
      || (left.similarity == right.similarity && left.id > right.id)
  }

  private mutating func siftUp(_ start: Int) {
    var child = start
    while child > 0 {
      let parent = (child - 1) / 2
      guard Self.isWorse(heap[child], than: heap[parent]) else { return }
      heap.swapAt(child, parent)
      child = parent
    }
  }

  private mutating func siftDown(_ start: Int) {
    var parent = start
    while true {
      var worst = 2 * parent + 1
      guard worst < heap.count else { return }
      if worst + 1 < heap.count, Self.isWorse(heap[worst + 1], than: heap[worst]) { worst += 1 }
      guard Self.isWorse(heap[worst], than: heap[parent]) else { return }
      heap.swapAt(worst, parent)
      parent = worst
    }
  }
}
