internal import CVectorKernels
internal import Synchronization

/// Lloyd's algorithm on a sample, its distances computed by matrix products.
struct KMeans {
  let clusterCount: Int
  let iterations: Int
  let threads: Int
  let seed: UInt64

  /// Rows whose distances are computed at once; a block of them stays in the second-level cache.
  static let blockRows = 512

  /// Trains on `rowCount` rows of `dimension` floats, at least as many as clusters.
  ///
  /// An empty cluster is given the row that lies farthest from its center, so that none stays empty
  /// while rows differ.
  ///
  /// - Complexity: O(`iterations` · `rowCount` · `clusterCount` · `dimension`).
  @unsafe
  func train(
    _ rows: UnsafePointer<Float>, rowCount: Int, dimension: Int,
    _ progress: (_ iteration: Int) throws -> Void
  ) throws -> Centroids {
    var random = SeededRandom(seed: seed)
    let k = min(clusterCount, rowCount)
    var elements: [Float] = []
    elements.reserveCapacity(k * dimension)
    for row in random.sample(k, below: rowCount) {
      unsafe elements.append(
        contentsOf: UnsafeBufferPointer(start: rows + row * dimension, count: dimension))
    }
    var centroids = Centroids(count: k, dimension: dimension, elements: elements)
    for iteration in 0..<iterations where k > 1 {
      try progress(iteration)
      let (nearest, distances) = try unsafe assign(rows, rowCount, to: centroids)
      centroids = unsafe means(rows, nearest, distances, centroids)
    }
    return centroids
  }

  @unsafe
  private func assign(
    _ rows: UnsafePointer<Float>, _ rowCount: Int, to centroids: Centroids
  ) throws -> (nearest: [UInt32], distances: [Float]) {
    var nearest = [UInt32](repeating: 0, count: rowCount)
    var distances = [Float](repeating: 0, count: rowCount)
    let halves = centroids.norms.map { $0 / 2 }
    try unsafe nearest.withUnsafeMutableBufferPointer { nearest in
      try unsafe distances.withUnsafeMutableBufferPointer { distances in
        guard let near = nearest.baseAddress, let far = distances.baseAddress else { return }
        let work = unsafe SharedPointers(rows: rows, first: near, second: nil, values: far)
        try Parallel.forEachRange(count: rowCount, step: Self.blockRows, threads: threads) {
          range in
          let k = centroids.count
          unsafe withUnsafeTemporaryAllocation(of: Float.self, capacity: (range.count + 1) * k) {
            guard let dots = $0.baseAddress else { return }
            unsafe centroids.dots(
              work.rows + range.lowerBound * centroids.dimension, rowCount: range.count,
              into: dots)
            unsafe vk_nearest_centroids(
              dots, halves, range.count, k, dots + range.count * k,
              work.first + range.lowerBound, work.values + range.lowerBound)
          }
        }
      }
    }
    return (nearest, distances)
  }

  @unsafe
  private func means(
    _ rows: UnsafePointer<Float>, _ nearest: [UInt32], _ distances: [Float], _ old: Centroids
  ) -> Centroids {
    let dimension = old.dimension
    var sums = [Float](repeating: 0, count: old.count * dimension)
    var counts = [Int](repeating: 0, count: old.count)
    unsafe sums.withUnsafeMutableBufferPointer { sums in
      guard let start = sums.baseAddress else { return }
      for (row, cluster) in nearest.enumerated() {
        counts[Int(cluster)] += 1
        unsafe vk_add_f32(start + Int(cluster) * dimension, rows + row * dimension, dimension)
      }
    }
    let empty = counts.indices.filter { counts[$0] == 0 }
    // Half the squared distance is the value plus half the row's square; rows differ little in
    // length, so the greatest values are the farthest rows.
    let farthest =
      empty.isEmpty ? [] : distances.indices.sorted { distances[$0] > distances[$1] }
    for (cluster, row) in zip(empty, farthest) {
      counts[cluster] = 1
      for column in 0..<dimension {
        sums[cluster * dimension + column] = unsafe rows[row * dimension + column]
      }
    }
    for cluster in 0..<old.count {
      let scale = 1 / Float(max(counts[cluster], 1))
      for index in cluster * dimension..<(cluster + 1) * dimension { sums[index] *= scale }
    }
    return Centroids(count: old.count, dimension: dimension, elements: sums)
  }
}

/// Pointers that threads share, each writing to places of its own.
@unsafe
struct SharedPointers: @unchecked Sendable {
  let rows: UnsafePointer<Float>
  let first: UnsafeMutablePointer<UInt32>
  let second: UnsafeMutablePointer<UInt32>?
  let values: UnsafeMutablePointer<Float>
}
