import Embeddings
import FailureMemory
import Foundation
import Learning
import Retrieval
import Staleness
import Storage
import VectorIndexes

/// What monitoring reads of one collection, taken once per scrape.
struct CollectionReading {
  /// One metric of a collection.
  struct Figure {
    let name: String
    let help: String
    var kind = MetricsSnapshot.Gauge.Kind.gauge
    let read: @Sendable (CollectionReading) -> [(labels: [String: String], value: Double)]

    fileprivate init(
      _ name: String, _ help: String, _ read: @escaping @Sendable (CollectionReading) -> Double
    ) {
      self.name = name
      self.help = help
      self.read = { [([:], read($0))] }
    }

    fileprivate init(
      _ name: String, _ help: String, by label: String,
      _ read: @escaping @Sendable (CollectionReading) -> [String: Int]
    ) {
      self.name = name
      self.help = help
      self.read = { reading in
        read(reading).sorted { $0.key < $1.key }.map { ([label: $0.key], Double($0.value)) }
      }
    }
  }

  let name: String
  private let index: IndexStatistics
  private let rejected: Int
  private let sequence: Double
  private let entriesRead: Double
  private let waiting: Double
  private let learning: LearnerSummary
  private let findings: [String: Int]
  private let failures: [String: Int]
  private let cached: (hits: Int, misses: Int)

  init(_ collection: OpenCollection, at now: Date) {
    let active = collection.runtime.current
    name = active.record.name.rawValue
    index = active.index.statistics()
    rejected = active.index.openReport.rejected.count
    sequence = Double(collection.follower.sequence)
    entriesRead = Double(collection.follower.entriesRead)
    waiting = Double(collection.follower.waiting)
    learning = active.learned.learner.summary
    let found = active.learned.staleness.findings(in: Set(FindingState.allCases), at: now)
    findings = FindingState.allCases.reduce(into: [:]) { counts, state in
      counts[state.rawValue] = found.count { $0.state == state }
    }
    let cases = active.learned.failures.failures(in: Set(FailureState.allCases))
    failures = FailureState.allCases.reduce(into: [:]) { counts, state in
      counts[state.rawValue] = cases.count { $0.recalled.state == state }
    }
    let statistics = active.embedder?.statistics
    cached = (statistics?.hits ?? 0, statistics?.misses ?? 0)
  }

  /// All metrics of a collection.
  static let figures = [
    Figure("scrubjay_index_generation", "The index generation that serves.") {
      Double($0.index.generation)
    },
    Figure("scrubjay_index_vectors", "Vectors that a search sees.") { Double($0.index.count) },
    Figure("scrubjay_index_delta_vectors", "Vectors written since the generation.") {
      Double($0.index.deltaCount)
    },
    Figure("scrubjay_index_tombstones", "Vectors deleted since the generation.") {
      Double($0.index.tombstoneCount)
    },
    Figure("scrubjay_index_bytes", "Size of the generation's file.") {
      Double($0.index.bytesOnDisk)
    },
    Figure(
      "scrubjay_index_rejected_generations", "Damaged generations found at the start."
    ) { Double($0.rejected) },
    Figure("scrubjay_ledger_sequence", "The ledger entry that learning has reached.") {
      $0.sequence
    },
    Figure("scrubjay_ledger_entries_read", "Ledger entries read since the service started.") {
      $0.entriesRead
    },
    Figure("scrubjay_ledger_waiting", "Ledger entries that learning has still to take.") {
      $0.waiting
    },
    Figure("scrubjay_learning_events", "Events that ranking learned from.") {
      Double($0.learning.events)
    },
    Figure("scrubjay_learning_questions", "Questions that ranking remembers.") {
      Double($0.learning.questions)
    },
    Figure("scrubjay_learning_chunks", "Chunks with learned weights.") {
      Double($0.learning.chunks)
    },
    Figure(
      "scrubjay_learning_strength", "How far the memory acts on the nearest questions, 0 to 1."
    ) { $0.learning.buckets.first?.strength ?? 0 },
    Figure("scrubjay_staleness_findings", "Findings of stale documents.", by: "state") {
      $0.findings
    },
    Figure("scrubjay_failure_cases", "Cases of failure memory.", by: "state") { $0.failures },
    Figure("scrubjay_embedding_cache_hits", "Queries whose embedding was remembered.") {
      Double($0.cached.hits)
    },
    Figure("scrubjay_embedding_cache_misses", "Queries that were embedded.") {
      Double($0.cached.misses)
    },
  ]
}
