public import Maintenance
public import Storage
import VectorIndexes

extension Instance {
  /// How many logged queries recall is measured on.
  private static let sampledQueries = 100

  /// The state of a collection's index, with recall measured on logged queries.
  ///
  /// Costs one exhaustive search per sampled query. Where recall is surely below the default target, lists
  /// are probed as far as these queries need from now on, and recall is measured again.
  public func health(of name: CollectionName) async throws(ServiceError) -> HealthReport {
    try await ServiceError.mapping {
      let collection = try open(name)
      let active = collection.runtime.current
      let queries = try await store.recentRetrievals(
        in: collection.runtime.key, limit: Self.sampledQueries
      ).filter { $0.space == active.record.space && !$0.vector.isEmpty }.map(\.vector)
      let index = active.index
      let recall = try await files.work.run {
        queries.isEmpty ? nil : try Self.recall(of: index, on: queries)
      }
      return HealthReport(
        collection: name.rawValue,
        index: HealthReport.Index(index.statistics(), damaged: index.damagedGenerations),
        recall: recall)
    }
  }

  private static func recall(
    of index: VectorIndex, on queries: [[Float]]
  ) throws -> RecallEstimate {
    let target: Float = 0.95
    let found = try RecallEstimate.measure(
      index.snapshot(), queries: queries, recallTarget: target)
    guard found.high < Double(target), try index.calibrate(on: queries) else { return found }
    return try RecallEstimate.measure(index.snapshot(), queries: queries, recallTarget: target)
  }
}

extension VectorIndex {
  /// Generations that were found damaged at the start, until a newer one takes their place.
  var damagedGenerations: [OpenReport.RejectedGeneration] {
    let serving = snapshot().generation
    return openReport.rejected.filter { $0.number > serving }
  }
}

extension OpenReport.RejectedGeneration {
  /// The damage in one line.
  var summary: String {
    "generation \(number), \(path)" + (offset.map { " at byte \($0)" } ?? "") + ": \(reason)"
  }
}

extension IndexStatistics {
  /// The longest list over the mean; 0 where there are no lists.
  fileprivate var listImbalance: Double {
    guard let balance = listBalance, balance.mean > 0 else { return 0 }
    return Double(balance.longest) / balance.mean
  }
}

extension HealthReport.Index {
  /// The index's own statistics as a record.
  init(_ statistics: IndexStatistics, damaged: [OpenReport.RejectedGeneration]) {
    self.init(
      generation: statistics.generation, kind: statistics.kind.rawValue,
      vectors: statistics.count, delta: statistics.deltaCount,
      tombstones: statistics.tombstoneCount, bytes: statistics.bytesOnDisk,
      lists: statistics.listBalance?.listCount ?? 0, imbalance: statistics.listImbalance,
      rejected: damaged.map(\.summary), kernels: statistics.kernel,
      blas: statistics.blas.name)
  }
}
