/// The changing half of an index; guarded by the index's writer lock.
struct IndexWriter: Sendable {
  /// The last thing that happened to an identifier.
  struct Change: Sendable {
    let sequence: Int64
    /// The vector's place, `nil` for a deletion.
    let vector: (chunk: RowChunk, row: Int)?
  }

  private(set) var state: IndexState
  /// The last change of each identifier after `historyFloor`.
  ///
  /// It reaches back to the previous generation's watermark, so that a rollback loses nothing.
  private var history: [Int64: Change] = [:]
  private var historyFloor: Int64
  private(set) var watermark: Int64
  /// The generation before the serving one, when this process published the serving one.
  private(set) var previous: Generation?
  /// The number of the next candidate.
  var nextNumber: Int
  /// Files that were found damaged; removed by the next publication.
  var rejected: Set<Int>

  init(
    configuration: IndexConfiguration, generation: Generation?, nextNumber: Int,
    rejected: Set<Int>
  ) {
    state = IndexState(
      configuration: configuration, generation: generation, tombstones: PagedBitmap(),
      delta: Delta(
        dimension: configuration.dimension, encoder: DeltaEncoder(generation)))
    watermark = generation?.watermark ?? 0
    historyFloor = watermark
    self.nextNumber = nextNumber
    self.rejected = rejected
  }

  /// Takes changes, all or none.
  mutating func apply(_ changes: IndexChanges) throws {
    let sequence = changes.sequence
    if sequence <= state.generation?.watermark ?? .min { return }
    guard sequence >= watermark else {
      throw VectorIndexError(
        .outOfOrder,
        "Change \(sequence) came after change \(watermark); apply changes in their order.")
    }
    let rule = VectorRule(state.configuration)
    let upserts = try changes.upserts.map { ($0.0, try rule.admit($0.1, $0.0)) }
    var tombstones = state.tombstones
    var delta = state.delta
    for id in changes.deletes {
      if let row = state.generation?.row(of: id.rawValue) { tombstones.insert(row) }
      delta.remove(id.rawValue)
      history[id.rawValue] = Change(sequence: sequence, vector: nil)
    }
    for (id, vector) in upserts {
      if let row = state.generation?.row(of: id.rawValue) { tombstones.insert(row) }
      delta.upsert(id.rawValue, vector)
      history[id.rawValue] = change(sequence, lastRowOf: delta)
    }
    watermark = sequence
    if delta.rowCount > 2 * delta.count + 1_024 {
      rebuild(on: state.generation, state.configuration)
    } else {
      state = IndexState(
        configuration: state.configuration, generation: state.generation, tombstones: tombstones,
        delta: delta, calibration: state.calibration)
    }
  }

  /// Probes from now on as far as `calibration` says, unless another generation is served by now.
  mutating func use(_ calibration: ProbeCalibration, for generation: Generation) {
    guard state.generation === generation else { return }
    state = IndexState(
      configuration: state.configuration, generation: generation, tombstones: state.tombstones,
      delta: state.delta, calibration: calibration)
  }

  /// Serves a newer generation; changes after its watermark stay.
  mutating func serve(_ generation: Generation, _ configuration: IndexConfiguration) throws {
    if let serving = state.generation {
      guard generation.number > serving.number, generation.watermark >= serving.watermark else {
        throw VectorIndexError(
          .conflict,
          "Generation \(generation.number) is older than the serving \(serving.number); build anew."
        )
      }
    }
    let fits =
      generation.dimension == state.configuration.dimension
      && generation.metric == state.configuration.metric
    let later = history.values.contains { $0.sequence > generation.watermark && $0.vector != nil }
    guard fits || !later else {
      throw VectorIndexError(
        .conflict,
        """
        Vectors of another dimension or metric arrived after change \(generation.watermark); \
        build again from the present change.
        """)
    }
    let floor = state.generation?.watermark ?? historyFloor
    previous = state.generation
    if !fits { history = history.filter { $0.value.sequence > generation.watermark } }
    history = history.filter { $0.value.sequence > floor }
    historyFloor = fits ? floor : max(floor, generation.watermark)
    watermark = max(watermark, generation.watermark)
    nextNumber = max(nextNumber, generation.number + 1)
    rebuild(on: generation, configuration)
  }

  /// Returns to an older generation.
  ///
  /// Changes after its watermark stay where they are known; where they are not, the watermark
  /// falls back to the generation's and the owner replays its database.
  mutating func serve(rolledBackTo generation: Generation, _ configuration: IndexConfiguration) {
    let fits =
      generation.dimension == state.configuration.dimension
      && generation.metric == state.configuration.metric
    if !fits || generation.watermark < historyFloor {
      history = [:]
      historyFloor = generation.watermark
      watermark = generation.watermark
    }
    previous = nil
    rebuild(on: generation, configuration)
  }

  /// Makes delta and tombstones anew from the changes after the generation's watermark.
  private mutating func rebuild(on generation: Generation?, _ configuration: IndexConfiguration) {
    var tombstones = PagedBitmap()
    var delta = Delta(dimension: configuration.dimension, encoder: DeltaEncoder(generation))
    let covered = generation?.watermark ?? .min
    let later = history.filter { $0.value.sequence > covered }
    // In the order of identifiers, so that equal histories give equal deltas.
    for (id, change) in later.sorted(by: { $0.key < $1.key }) {
      if let row = generation?.row(of: id) { tombstones.insert(row) }
      guard let place = change.vector else { continue }
      delta.upsert(id, place.chunk.vector(at: place.row))
      history[id] = self.change(change.sequence, lastRowOf: delta)
    }
    state = IndexState(
      configuration: configuration, generation: generation, tombstones: tombstones, delta: delta,
      calibration: generation === state.generation ? state.calibration : nil)
  }

  private func change(_ sequence: Int64, lastRowOf delta: Delta) -> Change {
    let row = delta.rowCount - 1
    return Change(
      sequence: sequence,
      vector: (delta.chunks[row / RowChunk.capacity], row % RowChunk.capacity))
  }
}
