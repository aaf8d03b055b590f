import Feedback
import Foundation
import Storage
import Synchronization

/// Keeps what a collection has learned in step with its ledger.
///
/// Entries are applied in ledger order by whoever calls ``catchUp()``, one at a time; a caller
/// that appended an entry and then catches up finds its effect in the very next search.
final class LedgerFollower: Sendable {
  /// Where the fold stands.
  private struct Position {
    var sequence: LedgerSequence = 0
    var snapshotSequence: LedgerSequence = 0
    var retractions = Retractions()
  }

  /// How many entries are read at a time.
  private static let pageSize = 500

  private let store: any Store
  private let collection: CollectionKey
  private let linker: RetrievalLinker
  private let makeState: @Sendable () -> LearnedState
  private let publish: @Sendable (LearnedState) -> Void
  private let snapshotInterval: Int
  private let gate = SerialGate()
  private let position = Mutex(Position())
  private let state: Mutex<LearnedState>

  init(
    store: any Store, collection: CollectionKey, linker: RetrievalLinker, snapshotInterval: Int,
    makeState: @escaping @Sendable () -> LearnedState,
    publish: @escaping @Sendable (LearnedState) -> Void
  ) {
    self.store = store
    self.collection = collection
    self.linker = linker
    self.snapshotInterval = snapshotInterval
    self.makeState = makeState
    self.publish = publish
    state = Mutex(makeState())
  }

  /// The ledger entry that the fold has reached.
  var sequence: LedgerSequence { position.withLock { $0.sequence } }

  /// Takes over the saved snapshots, if all of them are whole and agree, and catches up.
  func open() async throws {
    try await gate.run {
      let fresh = makeState()
      if let sequence = try await restore(fresh) {
        let retractions = try await retractions(upTo: sequence)
        position.withLock { place in
          place.sequence = sequence
          place.snapshotSequence = sequence
          place.retractions = retractions
        }
        state.withLock { $0 = fresh }
      }
      publish(state.withLock { $0 })
      try await advance()
    }
  }

  /// Applies all entries that the ledger holds by now.
  func catchUp() async throws {
    try await gate.run { try await advance() }
  }

  /// Folds the whole ledger anew, after a change of what the fold depends on.
  ///
  /// No step is taken between the change and the fold.
  func rebuild(after change: () async throws -> Void) async throws {
    try await gate.run {
      try await change()
      try await refold()
    }
  }

  /// Saves a snapshot of every fold.
  func saveSnapshots() async throws {
    try await gate.run { try await save() }
  }

  private func advance() async throws {
    while true {
      let sequence = position.withLock { $0.sequence }
      let entries = try await store.entries(
        in: collection, after: sequence, limit: Self.pageSize)
      guard let last = entries.last else { break }
      // Kept only with the entries' effect: a step that fails is taken again from its beginning.
      var retractions = position.withLock { $0.retractions }
      let isStale = entries.reduce(into: false) { stale, entry in
        if retractions.apply(entry) { stale = true }
      }
      if isStale {
        try await refold()
        return
      }
      try await apply(entries, without: retractions, to: state.withLock { $0 })
      position.withLock { [retractions] place in
        place.sequence = last.sequence
        place.retractions = retractions
      }
    }
    let isDue = position.withLock { place in
      place.sequence - place.snapshotSequence >= LedgerSequence(snapshotInterval)
    }
    if isDue { try await save() }
  }

  /// Applies those entries that still count.
  private func apply(
    _ entries: [LedgerEntry], without retractions: Retractions, to target: LearnedState
  ) async throws {
    let live = entries.filter { !retractions.excluded.contains($0.sequence) }
    for input in try await linker.inputs(for: live) { target.apply(input) }
  }

  private func refold() async throws {
    let fresh = makeState()
    var retractions = Retractions()
    var sequence: LedgerSequence = 0
    while true {
      let entries = try await store.entries(
        in: collection, after: sequence, limit: Self.pageSize)
      guard let last = entries.last else { break }
      for entry in entries { _ = retractions.apply(entry) }
      sequence = last.sequence
    }
    var done: LedgerSequence = 0
    while done < sequence {
      let entries = try await store.entries(in: collection, after: done, limit: Self.pageSize)
        .filter { $0.sequence <= sequence }
      guard let last = entries.last else { break }
      try await apply(entries, without: retractions, to: fresh)
      done = last.sequence
    }
    position.withLock { [retractions] place in
      place.sequence = sequence
      place.snapshotSequence = 0
      place.retractions = retractions
    }
    state.withLock { $0 = fresh }
    publish(fresh)
    try await save()
  }

  private func save() async throws {
    let sequence = position.withLock { $0.sequence }
    guard sequence > 0 else { return }
    for projection in state.withLock({ $0 }).projections {
      try await store.saveSnapshot(
        projection.snapshotBytes(), of: snapshotName(of: projection), at: sequence,
        in: collection)
    }
    position.withLock { $0.snapshotSequence = sequence }
  }

  /// The name of a fold's snapshot.
  ///
  /// Vectors of two embedding spaces cannot be compared, so each space has its own: after a crash
  /// while the space changed, the other's are not taken.
  private func snapshotName(of projection: any LedgerProjection) -> String {
    "\(type(of: projection).projectionName)/space-\(linker.spaceNumber)"
  }

  /// Fills a state from snapshots; `nil` if one is missing, damaged or of another position.
  private func restore(_ target: LearnedState) async throws -> LedgerSequence? {
    var sequences: Set<LedgerSequence> = []
    for projection in target.projections {
      guard
        let snapshot = try await store.snapshot(of: snapshotName(of: projection), in: collection)
      else {
        for projection in target.projections { projection.reset() }
        return nil
      }
      do {
        try projection.restore(from: snapshot.bytes)
      } catch {
        // A snapshot is only a short cut: the ledger is the truth and is folded instead.
        for projection in target.projections { projection.reset() }
        return nil
      }
      sequences.insert(snapshot.sequence)
    }
    guard let sequence = sequences.first, sequences.count == 1 else {
      for projection in target.projections { projection.reset() }
      return nil
    }
    return sequence
  }

  private func retractions(upTo end: LedgerSequence) async throws -> Retractions {
    var retractions = Retractions()
    var sequence: LedgerSequence = 0
    while sequence < end {
      let entries = try await store.entries(
        in: collection, after: sequence, limit: Self.pageSize)
      guard let last = entries.last else { break }
      for entry in entries where entry.sequence <= end { _ = retractions.apply(entry) }
      sequence = last.sequence
    }
    return retractions
  }
}
