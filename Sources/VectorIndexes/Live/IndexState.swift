/// Everything a search looks at: an immutable value behind one reference.
final class IndexState: Sendable {
  let configuration: IndexConfiguration
  let generation: Generation?
  /// Rows of the generation that were replaced or deleted since.
  let tombstones: PagedBitmap
  let delta: Delta
  /// How far to probe: the generation's own calibration, or what was measured on live queries since.
  let calibration: ProbeCalibration

  init(
    configuration: IndexConfiguration, generation: Generation?, tombstones: PagedBitmap,
    delta: Delta, calibration: ProbeCalibration? = nil
  ) {
    self.configuration = configuration
    self.generation = generation
    self.tombstones = tombstones
    self.delta = delta
    self.calibration = calibration ?? generation?.calibration ?? ProbeCalibration(tables: [])
  }

  /// Vectors that a search can find.
  var count: Int { (generation?.count ?? 0) - tombstones.count + delta.count }

  /// The living row of the generation that bears an identifier.
  func generationRow(of id: Int64) -> Int? {
    guard let row = generation?.row(of: id), !tombstones.contains(row) else { return nil }
    return row
  }
}
