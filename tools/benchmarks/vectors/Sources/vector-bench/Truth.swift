import VectorIndexes

/// The ten exact neighbours of every query.
struct Truth {
  let nearest: [Set<VectorID>]
  /// The vectors that may be found; `nil` allows all.
  let allowed: VectorIDSet?

  /// Reads them from `path`, or, without one and under a filter that allows one vector in `stride`,
  /// searches for them.
  init(_ snapshot: IndexSnapshot, _ queries: [[Float]], _ path: String?, stride step: Int) throws {
    let allowed =
      step > 1
      ? VectorIDSet(stride(from: 0, to: Int64(snapshot.count), by: step).map { VectorID($0) }) : nil
    self.allowed = allowed
    if let path, step == 1 {
      let rows = try NumPyMatrix(path: path)
      nearest = queries.indices.map { number in
        Set(rows.row(number, as: Int32.self).prefix(10).map { VectorID(Int64($0)) })
      }
    } else {
      nearest = try snapshot.searchBatch(
        queries, SearchParameters(limit: 10, exact: true, allowed: allowed)
      ).map { Set($0.neighbors.map(\.id)) }
    }
  }
}
