internal import CVectorKernels

/// The number by which rows are ranked inside a search: greater is nearer.
///
/// It is the similarity itself but under `euclidean`, where it is minus the squared distance: the
/// root is taken once per answer instead of once per row.
enum Score {
  /// The score of one vector.
  static func of(_ query: [Float], _ vector: [Float], _ metric: Metric) -> Float {
    unsafe of(query, vector, query.count, metric)
  }

  /// The score of one vector in memory.
  @unsafe
  static func of(
    _ query: UnsafePointer<Float>, _ vector: UnsafePointer<Float>, _ dimension: Int,
    _ metric: Metric
  ) -> Float {
    metric == .euclidean
      ? unsafe -vk_l2sq_f32(query, vector, dimension)
      : unsafe vk_dot_f32(query, vector, dimension)
  }

  /// The scores of `count` rows that stand one after the other.
  @unsafe
  static func ofRows(
    _ query: UnsafePointer<Float>, _ rows: UnsafePointer<Float>, count: Int, dimension: Int,
    _ metric: Metric, into scores: UnsafeMutablePointer<Float>
  ) {
    if metric == .euclidean {
      unsafe vk_l2sq_rows_f32(query, rows, dimension, count, dimension, scores)
      for row in 0..<count { unsafe scores[row] = unsafe -scores[row] }
    } else {
      unsafe vk_dot_rows_f32(query, rows, dimension, count, dimension, scores)
    }
  }

  /// The similarity that a score stands for.
  static func similarity(_ score: Float, _ metric: Metric) -> Float {
    metric == .euclidean ? -(-score).squareRoot() : score
  }
}
