import Testing
import VectorIndexes

@testable import Learning

@Suite struct QuestionRegionsTests {
  private static let dimension = 12

  /// Questions in bunches, as people ask.
  private func bunches(_ count: Int, seed: UInt64) -> [[Float]] {
    var random = SplitMix(state: seed)
    let centers = (0..<40).map { _ in random.gaussians(Self.dimension) }
    return (0..<count).map { _ in
      let center = centers[Int(random.next() % 40)]
      return VectorMath.unitVector(
        zip(center, random.gaussians(Self.dimension)).map { $0 + 0.4 * $1 })
        ?? center
    }
  }

  private func filled(_ vectors: [[Float]]) -> (QuestionRegions, FixedOrderMatrix) {
    var matrix = FixedOrderMatrix(columnCount: Self.dimension, isSearchable: true)
    var regions = QuestionRegions(dimension: Self.dimension)
    for vector in vectors { regions.insert(matrix.append(vector), into: matrix) }
    return (regions, matrix)
  }

  private func checkInvariants(_ regions: QuestionRegions, questions: Int) {
    #expect(regions.members.joined().sorted() == (0..<Int32(questions)).map { $0 })
    for (region, members) in regions.members.enumerated() {
      #expect(members.count <= QuestionRegions.capacity)
      #expect(members == members.sorted())
      #expect(members.allSatisfy { regions.regionOf[Int($0)] == Int32(region) })
    }
  }

  @Test func `every question lies in one region and none is too large`() {
    let (regions, _) = filled(bunches(3_000, seed: 31))
    checkInvariants(regions, questions: 3_000)
    #expect(regions.members.count > QuestionRegions.probeCount)
  }

  @Test func `a search looks at a bounded number of questions and finds the nearest`() {
    let vectors = bunches(3_000, seed: 32)
    let (regions, matrix) = filled(vectors)
    var found = 0
    for query in bunches(100, seed: 32) {
      let picks = regions.candidates(near: query)
      #expect((picks?.count ?? 0) < QuestionRegions.enough + QuestionRegions.capacity)
      let near = matrix.nearestRows(to: query, limit: 1, among: picks).first?.row
      if near == matrix.nearestRows(to: query, limit: 1).first?.row { found += 1 }
    }
    #expect(found >= 98, "\(found) of 100")
  }

  @Test func `equal questions are divided too`() {
    let same = VectorMath.unitVector(Array(repeating: Float(1), count: Self.dimension)) ?? []
    let (regions, _) = filled(Array(repeating: same, count: 300))
    checkInvariants(regions, questions: 300)
  }

  @Test func `a question that makes room for another leaves its region`() {
    let vectors = bunches(600, seed: 33)
    var (regions, matrix) = filled(vectors)
    for (row, vector) in bunches(200, seed: 34).enumerated() {
      regions.remove(row)
      matrix[row] = vector
      regions.insert(row, into: matrix)
    }
    checkInvariants(regions, questions: 600)
  }

  @Test func `regions come back from a snapshot as they were`() {
    let (regions, _) = filled(bunches(1_000, seed: 35))
    let rows = (0..<regions.centers.rowCount).map { regions.centers[$0] }
    #expect(
      QuestionRegions(dimension: Self.dimension, centers: rows, regionOf: regions.regionOf)
        == regions)
  }
}
