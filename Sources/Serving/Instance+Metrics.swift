import Storage
import VectorIndexes

extension Instance {
  /// The gauges of every collection.
  public func metrics() async -> MetricsSnapshot {
    let collections = openCollections
    var gauges = [
      MetricsSnapshot.Gauge(
        name: "scrubjay_collections", help: "Collections that are open.", labels: [:],
        value: Double(collections.count))
    ]
    let readings: [(String, String, @Sendable (OpenCollection) -> Double)] = [
      (
        "scrubjay_index_generation", "The index generation that serves.",
        { Double($0.runtime.current.index.statistics().generation) }
      ),
      (
        "scrubjay_index_vectors", "Vectors that a search sees.",
        { Double($0.runtime.current.index.statistics().count) }
      ),
      (
        "scrubjay_index_delta_vectors", "Vectors written since the generation.",
        { Double($0.runtime.current.index.statistics().deltaCount) }
      ),
      (
        "scrubjay_index_tombstones", "Vectors deleted since the generation.",
        { Double($0.runtime.current.index.statistics().tombstoneCount) }
      ),
      (
        "scrubjay_index_rejected_generations", "Damaged generations found at the start.",
        { Double($0.runtime.current.index.openReport.rejected.count) }
      ),
      (
        "scrubjay_ledger_sequence", "The ledger entry that learning has reached.",
        { Double($0.follower.sequence) }
      ),
    ]
    for (name, help, read) in readings {
      for collection in collections {
        gauges.append(
          MetricsSnapshot.Gauge(
            name: name, help: help,
            labels: ["collection": collection.runtime.current.record.name.rawValue],
            value: read(collection)))
      }
    }
    return MetricsSnapshot(gauges: gauges)
  }
}
