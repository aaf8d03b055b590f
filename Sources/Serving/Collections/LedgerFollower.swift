import Feedback
import Foundation
import Storage
import Synchronization

/// Keeps what a collection has learned in step with its ledger.
///
/// Entries are applied in ledger order by whoever calls ``catchUp()``, one at a time; a caller
/// that appended an entry and then catches up finds its effect in the very next search. Of earlier
/// entries it keeps only the places of those that no longer count: memory does not grow with the ledger.
final class LedgerFollower: Sendable {
  /// Where the fold stands.
  private struct Position {
    var sequence: LedgerSequence = 0
    var snapshotSequence: LedgerSequence = 0
    /// The places of entries that no longer count.
    var excluded: Set<LedgerSequence> = []
    /// How many entries were appended and not applied yet, about.
    var waiting = 0
    /// Whether the process is about to end: what is not applied is applied at the next start.
    var isStopping = false
  }

  /// How many entries are read at a time.
  private static let pageSize = 500
  /// How many entries may wait while whoever appended one still waits for its effect.
  static let patience = 1_000
  /// How many entries may wait at most.
  static let greatestLag = 100_000

  /// What stands between a projection's name and the number of its space.
  private static let spaceMark = "/space-"
  /// How the names of all snapshots begin that may hold what people said or asked.
  private var snapshotPrefixes: [String] {
    makeState().projections.map { type(of: $0).projectionName + Self.spaceMark }
      + [Retractions.projectionName]
  }

  private let store: any Store
  private let collection: CollectionKey
  private let linker: RetrievalLinker
  private let makeState: @Sendable () -> LearnedState
  private let publish: @Sendable (LearnedState) -> Void
  private let snapshotInterval: Int
  private let gate = SerialGate()
  private let background = BackgroundWork()
  private let position = Mutex(Position())
  private let state: Mutex<LearnedState>
  private let readCount = Mutex(0)

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

  /// How many entries were appended and do not count yet, about.
  var waiting: Int { position.withLock { $0.waiting } }

  /// Lets the fold end after the page that it is at, so that the process can.
  func stop() { position.withLock { $0.isStopping = true } }

  /// The ledger entry that the fold has reached.
  var sequence: LedgerSequence { position.withLock { $0.sequence } }

  /// How many entries were read from the ledger so far.
  var entriesRead: Int { readCount.withLock { $0 } }

  /// Takes over the saved snapshots, if all of them are whole and agree, and catches up.
  func open() async throws {
    try await gate.run {
      let fresh = makeState()
      // The second configuration of a trial is not kept; while there is one the ledger is folded.
      if fresh.trial != nil {
        try await adopt(await fold())
        return
      }
      if let sequence = try await restore(fresh) {
        let excluded = try await restoreExcluded(at: sequence)
        position.withLock { place in
          place.sequence = sequence
          place.snapshotSequence = sequence
          place.excluded = excluded
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

  /// Lets entries that were appended count.
  ///
  /// Returns when they do, so that the very next search shows their effect, unless so much came at
  /// once that more than ``patience`` entries wait: then the fold goes on by itself, and only beyond
  /// ``greatestLag`` whoever appends has to wait.
  ///
  /// - Parameter appended: How many entries.
  /// - Throws: What reading the ledger throws, unless the fold goes on by itself.
  func catchUp(after appended: Int) async throws {
    let waiting = position.withLock { place in
      place.waiting += appended
      return place.waiting
    }
    if waiting > Self.patience, waiting <= Self.greatestLag {
      background.run { [self] in
        do {
          try await catchUp()
        } catch {
          // Whoever appends next meets the same failure, or succeeds for both.
        }
      }
    } else {
      try await catchUp()
    }
  }

  /// Folds the whole ledger anew, after a change of what the fold depends on.
  ///
  /// No step is taken between the change and the fold.
  func rebuild(after change: () async throws -> Void) async throws {
    try await gate.run {
      try await change()
      try await adopt(await fold())
    }
  }

  /// Folds the whole ledger anew and compares the outcome with what serves.
  ///
  /// - Parameter publishes: Whether the outcome takes its place.
  /// - Returns: Both outcomes, by digest.
  /// - Throws: `StorageError`; what serves is then unchanged.
  func rebuild(publishes: Bool) async throws -> RebuildReport {
    try await gate.run {
      try await advance()
      let before = state.withLock { $0 }.projections.map { $0.snapshotBytes() }
      let folded = try await fold()
      let after = folded.state.projections.map { $0.snapshotBytes() }
      if publishes { try await adopt(folded) }
      let names = folded.state.projections.map { type(of: $0).projectionName }
      return RebuildReport(
        sequence: folded.sequence,
        parts: names.indices.map { place in
          RebuildReport.Part(name: names[place], before: before[place], after: after[place])
        })
    }
  }

  /// Deletes what a person sent and asked, and folds what is left.
  func erase(_ actor: ActorHash) async throws -> Erasure {
    try await gate.run {
      let erasure = try await store.erase(
        actor, forgetting: snapshotPrefixes, in: collection)
      try await adopt(await fold())
      return erasure
    }
  }

  /// Gives every step of the fold that counts at present to `take`, in order, as ranking takes it.
  ///
  /// - Parameters:
  ///   - isCancelled: Asked between pages; then the walk ends.
  ///   - progress: Told the entry that was reached, and the last one.
  ///   - take: Takes a step.
  /// - Throws: `CancellationError`, or `StorageError`.
  func walk(
    isCancelled: @Sendable () -> Bool, progress: (LedgerSequence, LedgerSequence) -> Void,
    _ take: (ProjectionInput) -> Void
  ) async throws {
    let (end, excluded) = position.withLock { ($0.sequence, $0.excluded) }
    let steps = LearnerSteps()
    var done: LedgerSequence = 0
    while done < end {
      if isCancelled() { throw CancellationError() }
      let entries = try await page(after: done).filter { $0.sequence <= end }
      guard let last = entries.last else { return }
      let live = entries.filter { !excluded.contains($0.sequence) }
      for input in try await linker.inputs(for: live) { take(steps.next(input)) }
      done = last.sequence
      progress(done, end)
    }
  }

  /// How many events a retraction would take out.
  ///
  /// - Complexity: O(ledger of the collection).
  func reach(of subject: Decision.Subject) async throws -> Int {
    try await readRetractions(upTo: .max).retractions.reach(of: subject)
  }

  /// The digest of all that was learned.
  func digest() -> String {
    RebuildReport.digest(of: state.withLock { $0 }.projections.map { $0.snapshotBytes() })
  }

  /// Saves a snapshot of every fold.
  func saveSnapshots() async throws {
    try await gate.run { try await save() }
  }

  private func advance() async throws {
    while true {
      let (sequence, isStopping) = position.withLock { ($0.sequence, $0.isStopping) }
      if isStopping { break }
      let entries = try await page(after: sequence)
      guard let last = entries.last else {
        position.withLock { $0.waiting = 0 }
        break
      }
      if try await takeBackEarlierOnes(entries) {
        try await adopt(await fold())
        return
      }
      // Those that take nothing back say nothing either.
      let empty = Set(entries.lazy.filter(\.isRetraction).map(\.sequence))
      let excluded = position.withLock { $0.excluded.union(empty) }
      try await apply(entries, without: excluded, to: state.withLock { $0 })
      // Kept only with the entries' effect: a step that fails is taken again from its beginning.
      position.withLock { place in
        place.sequence = last.sequence
        place.excluded = excluded
        place.waiting = max(0, place.waiting - entries.count)
      }
    }
    let isDue = position.withLock { place in
      place.sequence - place.snapshotSequence >= LedgerSequence(snapshotInterval)
    }
    if isDue { try await save() }
  }

  private func page(after sequence: LedgerSequence) async throws -> [LedgerEntry] {
    let entries = try await store.entries(
      in: collection, after: sequence, limit: Self.pageSize)
    readCount.withLock { $0 += entries.count }
    return entries
  }

  /// Whether any of the entries takes earlier ones back, so that states have to be folded anew.
  ///
  /// Few entries do, so what they speak of is looked up rather than kept.
  private func takeBackEarlierOnes(_ entries: [LedgerEntry]) async throws -> Bool {
    for entry in entries where entry.isRetraction {
      switch entry.body {
      case .feedback(let event):
        var retractions = Retractions()
        for earlier in try await store.entries(about: event.query)
        where earlier.collection == collection && earlier.sequence < entry.sequence {
          _ = retractions.apply(earlier)
        }
        if retractions.apply(entry) { return true }
      case .decision(let decision):
        guard case .event(let id) = decision.subject else { return true }
        if try await store.entry(id, in: collection) != nil { return true }
      case .observation, .release: continue
      }
    }
    return false
  }

  /// Applies those entries that still count.
  private func apply(
    _ entries: [LedgerEntry], without excluded: Set<LedgerSequence>, to target: LearnedState
  ) async throws {
    let live = entries.filter { !excluded.contains($0.sequence) }
    for input in try await linker.inputs(for: live) { target.apply(input) }
  }

  /// What a fold of the whole ledger gives.
  private struct Folded {
    var state: LearnedState
    var excluded: Set<LedgerSequence>
    var sequence: LedgerSequence
  }

  private func fold() async throws -> Folded {
    let fresh = makeState()
    let (retractions, sequence) = try await readRetractions(upTo: .max)
    var done: LedgerSequence = 0
    while done < sequence {
      let entries = try await page(after: done).filter { $0.sequence <= sequence }
      guard let last = entries.last else { break }
      try await apply(entries, without: retractions.excluded, to: fresh)
      done = last.sequence
    }
    return Folded(state: fresh, excluded: retractions.excluded, sequence: sequence)
  }

  private func adopt(_ folded: Folded) async throws {
    position.withLock { place in
      place.sequence = folded.sequence
      place.snapshotSequence = 0
      place.excluded = folded.excluded
    }
    state.withLock { $0 = folded.state }
    publish(folded.state)
    try await save()
  }

  private func save() async throws {
    let (sequence, excluded) = position.withLock { ($0.sequence, $0.excluded) }
    for projection in state.withLock({ $0 }).projections {
      try await store.saveSnapshot(
        projection.snapshotBytes(), of: snapshotName(of: projection), at: sequence,
        in: collection)
    }
    try await store.saveSnapshot(
      Retractions.snapshotBytes(of: excluded), of: Retractions.projectionName, at: sequence,
      in: collection)
    position.withLock { $0.snapshotSequence = sequence }
  }

  /// The name of a fold's snapshot.
  ///
  /// Vectors of two embedding spaces cannot be compared, so each space has its own: after a crash
  /// while the space changed, the other's are not taken.
  private func snapshotName(of projection: any LedgerProjection) -> String {
    "\(type(of: projection).projectionName)\(Self.spaceMark)\(linker.spaceNumber)"
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

  /// What no longer counts after a position: from its snapshot, or else read from the ledger.
  private func restoreExcluded(
    at sequence: LedgerSequence
  ) async throws -> Set<LedgerSequence> {
    if let snapshot = try await store.snapshot(of: Retractions.projectionName, in: collection),
      snapshot.sequence == sequence,
      let kept = try? Retractions.excluded(snapshot: snapshot.bytes)
    {
      return kept
    }
    return try await readRetractions(upTo: sequence).retractions.excluded
  }

  /// Reads the ledger for what no longer counts.
  ///
  /// - Returns: The retractions, and the last entry that was read.
  private func readRetractions(
    upTo end: LedgerSequence
  ) async throws -> (retractions: Retractions, last: LedgerSequence) {
    var retractions = Retractions()
    var sequence: LedgerSequence = 0
    while sequence < end {
      let entries = try await page(after: sequence).filter { $0.sequence <= end }
      guard let last = entries.last else { break }
      for entry in entries { _ = retractions.apply(entry) }
      sequence = last.sequence
    }
    return (retractions, sequence)
  }
}

extension LedgerEntry {
  /// Whether it takes back what was said before, if there is such.
  fileprivate var isRetraction: Bool {
    switch body {
    case .feedback(let event): event.score == nil
    case .decision(let decision): decision.action == .retract
    case .observation, .release: false
    }
  }
}
