internal import CVectorKernels

/// Inverted lists of two-bit codes with int8 copies, ready to be scanned: in a file or in memory.
///
/// One list around the mean is the flat quantized index.
@safe
struct QuantizedLists: Sendable {
  let rowCount: Int
  let rotation: Rotation
  let projection: Projection
  let centroids: Centroids
  let metric: Metric
  /// Entries of each list; with spilling a row is an entry of two.
  let listCounts: [Int]
  /// The first block of each list, and the end of the last.
  let firstBlocks: [Int]
  /// Mean squared distance of a list's entries from its centroid.
  let squaredRadii: [Float]
  /// Whether rows are entries of more than one list.
  let hasSpill: Bool
  /// What keeps the memory alive.
  let owner: any AnyObject & Sendable
  /// Finds the nearest lists; `nil` where there is one.
  let ranker: ListRanker?
  nonisolated(unsafe) let blocks: UnsafePointer<UInt8>
  nonisolated(unsafe) let rows8: UnsafePointer<Int8>
  /// Two for each row: scale of the int8 copy, and what is added to the inner product.
  nonisolated(unsafe) let rowFactors: UnsafePointer<Float>

  var listCount: Int { centroids.count }
  var width: Int { rotation.width }
  /// Components of a code.
  var componentCount: Int { projection.componentCount }
  var blockSize: Int { vk_block_size(componentCount) }
  var entryCount: Int { listCounts.reduce(0, +) }

  /// What is added to inner products so that they rank as the metric does: 0, or half the squared
  /// length under `euclidean`, negative.
  static func bias(_ squaredLength: Float, _ metric: Metric) -> Float {
    metric == .euclidean ? -squaredLength / 2 : 0
  }

  /// The score of a list's centroid.
  func bias(ofList list: Int) -> Float { Self.bias(centroids.norms[list], metric) }
}
