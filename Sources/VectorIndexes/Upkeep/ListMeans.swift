internal import CVectorKernels

/// The mean of each list's entries, how many they are and how long.
struct ListMeans {
  let dimension: Int
  /// `lists × dimension`, row-major.
  private(set) var elements: [Float]
  private(set) var counts: [Int]
  /// The mean squared length of a list's entries.
  private(set) var squares: [Float]

  init(listCount: Int, dimension: Int) {
    self.dimension = dimension
    elements = [Float](repeating: 0, count: listCount * dimension)
    counts = [Int](repeating: 0, count: listCount)
    squares = [Float](repeating: 0, count: listCount)
  }

  /// Adds an entry, given by its int8 copy.
  @unsafe
  mutating func add(_ codes: UnsafePointer<Int8>, scale: Float, to list: Int) {
    counts[list] += 1
    squares[list] += Float(unsafe vk_dot_i8(codes, codes, dimension)) * scale * scale
    unsafe elements.withUnsafeMutableBufferPointer { sums in
      guard let start = sums.baseAddress else { return }
      unsafe vk_add_i8(start + list * dimension, codes, scale, dimension)
    }
  }

  /// Turns sums into means.
  mutating func finish() {
    for list in counts.indices where counts[list] > 0 {
      let share = 1 / Float(counts[list])
      squares[list] *= share
      for index in list * dimension..<(list + 1) * dimension { elements[index] *= share }
    }
  }

  /// What the policy wants to know of each list.
  func statistics(around centroids: Centroids) -> [ListStatistics] {
    counts.indices.map { list in
      guard counts[list] > 0 else { return ListStatistics(entries: 0, drift: 0) }
      var square: Float = 0
      var length: Float = 0
      for index in list * dimension..<(list + 1) * dimension {
        let difference = elements[index] - centroids.elements[index]
        square += difference * difference
        length += elements[index] * elements[index]
      }
      let radius = max(squares[list] - length, .leastNormalMagnitude)
      // The mean of few is off by chance: by the squared radius over their number.
      let drift = max(0, square - radius / Float(counts[list])) / radius
      return ListStatistics(entries: counts[list], drift: drift)
    }
  }
}
