import FailureMemory
import Retrieval
import Staleness
import Storage
import VectorIndexes

extension Instance {
  private typealias Gauge = MetricsSnapshot.Gauge

  /// The gauges of every collection and of the store.
  ///
  /// - Complexity: O(*n* log *n*) in findings and failure cases; nothing is read from the disk but
  ///   the sizes of two files.
  public func metrics() async -> MetricsSnapshot {
    let collections = openCollections.map { CollectionReading($0, at: now) }
    var gauges = [
      Gauge(
        name: "scrubjay_collections", help: "Collections that are open.",
        value: Double(collections.count))
    ]
    for figure in CollectionReading.figures {
      for reading in collections {
        for (labels, value) in figure.read(reading) {
          gauges.append(
            Gauge(
              name: figure.name, help: figure.help,
              labels: labels.merging(["collection": reading.name]) { own, _ in own }, value: value,
              kind: figure.kind))
        }
      }
    }
    if let figures = (store as? any StoreMonitoring)?.figures { gauges += Self.gauges(of: figures) }
    return MetricsSnapshot(gauges: gauges)
  }

  private static func gauges(of figures: StoreFigures) -> [Gauge] {
    [
      Gauge(
        name: "scrubjay_store_commits_total", help: "Transactions that reached the disk.",
        value: Double(figures.commits), kind: .counter),
      Gauge(
        name: "scrubjay_store_writes_total", help: "Writes in those transactions.",
        value: Double(figures.writes), kind: .counter),
      Gauge(
        name: "scrubjay_store_dropped_records_total",
        help: "Retrievals that could not be kept in the log.",
        value: Double(figures.droppedRecords), kind: .counter),
      Gauge(
        name: "scrubjay_store_corrupted_rows_total",
        help: "Rows that failed their checksum when they were read.",
        value: Double(figures.corruptedRows), kind: .counter),
      Gauge(
        name: "scrubjay_store_waiting_writes", help: "Writes that wait for the disk.",
        value: Double(figures.waitingWrites)),
      Gauge(
        name: "scrubjay_store_database_bytes", help: "Size of the database file.",
        value: Double(figures.databaseBytes)),
      Gauge(
        name: "scrubjay_store_log_bytes", help: "Size of the write-ahead log.",
        value: Double(figures.logBytes)),
      Gauge(
        name: "scrubjay_store_failed",
        help: "1 after the disk failed: nothing is written until the next start.",
        value: figures.hasFailed ? 1 : 0),
    ]
  }
}
