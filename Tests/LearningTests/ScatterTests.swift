import Corpora
import Testing

@testable import Learning

@Suite struct ScatterTests {
  /// A chunk whose questions lie around a point at an angle to the chunk's own vector.
  private func row(mass: Double, base: Double, tightness: Double) -> ChunkTable.Row {
    var row = ChunkTable.Row(
      fingerprint: ContentFingerprint(high: 1, low: 1), lastTouched: 0)
    row.mass = mass
    row.baseSum = mass * base
    row.squaredLength = mass * mass * tightness * tightness
    return row
  }

  @Test(arguments: [-0.2, 0, 0.3, 0.9] as [Double])
  func `a chunk that answered nothing is adjusted by exactly nothing`(base: Double) {
    let centers = Scatter().centers(unit: 0.05)
    #expect(
      centers.adjustment(of: row(mass: 0, base: 0, tightness: 0), base: base, product: 0) == 0)
  }

  @Test func `questions amid those a chunk answered come nearer, distant ones go farther`() {
    let centers = Scatter().centers(unit: 0.05)
    let known = row(mass: 20, base: 0.5, tightness: 0.8)
    let amid = centers.adjustment(of: known, base: 0.5, product: 20 * 0.8 * 0.9)
    let far = centers.adjustment(of: known, base: 0.5, product: 20 * 0.8 * 0.3)
    #expect(amid > 0.05)
    #expect(far < -0.05)
  }

  @Test func `more questions say it more clearly`() {
    let centers = Scatter().centers(unit: 0.05)
    let values = [1.0, 3, 10, 40].map { mass in
      centers.adjustment(
        of: row(mass: mass, base: 0.5, tightness: 0.8), base: 0.5, product: mass * 0.8 * 0.9)
    }
    #expect(values == values.sorted())
  }

  @Test func `the moments are found again`() {
    // Centres at squared distance 0.3 from their chunks, questions at 0.5 from their centres.
    var scatter = Scatter()
    for _ in 0..<500 {
      var known = ChunkTable.Row(
        fingerprint: ContentFingerprint(high: 1, low: 1), lastTouched: 0)
      known.mass = 10
      known.squaredLength = 100 * (1 - 0.5 * 9 / 10)
      known.baseSum = 10 * (known.squaredLength / 100 + 1 - 0.3 - 0.5 / 10) / 2
      scatter.count(known, by: 1)
    }
    let centers = scatter.centers(unit: 0.05)
    #expect(abs(centers.width - 0.5) < 0.01)
    #expect(abs(centers.pull - 0.5 / 0.3) < 0.05)
  }

  @Test func `base scores that are no cosines are left alone`() {
    let centers = Scatter().centers(unit: 0.05)
    #expect(
      centers.adjustment(of: row(mass: 5, base: 12, tightness: 0.8), base: 14, product: 30) == 0)
  }
}
