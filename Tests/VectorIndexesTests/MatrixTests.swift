import Testing
import VectorIndexes

@Suite struct MatrixTests {
  @Test(arguments: 1...6 as ClosedRange<UInt64>)
  func `rows are ranked as a sort ranks them`(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    var matrix = Matrix(columnCount: 7)
    var rows: [[Float]] = []
    for _ in 0..<60 {
      switch Int.random(in: 0..<4, using: &random) {
      case 0 where !rows.isEmpty:
        let row = Int.random(in: rows.indices, using: &random)
        rows[row] = random.vector(7)
        matrix[row] = rows[row]
      case 1 where !rows.isEmpty:
        let row = Int.random(in: rows.indices, using: &random)
        rows[row] = rows[rows.count - 1]
        rows.removeLast()
        matrix.removeBySwappingWithLast(row)
      default:
        rows.append(random.vector(7))
        #expect(matrix.append(rows[rows.count - 1]) == rows.count - 1)
      }
    }
    #expect((0..<matrix.rowCount).map { matrix[$0] } == rows, "seed \(seed)")
    let query = random.vector(7)
    let dots = rows.map { VectorMath.dot(query, $0) }
    #expect(matrix.dotProducts(with: query) == dots)
    let expected = dots.indices.sorted { (-dots[$0], $0) < (-dots[$1], $1) }
    for limit in [1, 5, 1_000] {
      #expect(
        matrix.nearestRows(to: query, limit: limit).map(\.row) == expected.prefix(limit).map { $0 })
    }
    #expect(matrix.nearestRows(to: query, limit: 0).isEmpty)
  }

  @Test func `similarities of known vectors are known`() {
    #expect(VectorMath.similarity([3, 4], [6, 8], metric: .cosine) == 1)
    #expect(VectorMath.similarity([3, 4], [1, 2], metric: .dot) == 11)
    #expect(VectorMath.similarity([3, 4], [0, 0], metric: .euclidean) == -5)
    #expect(VectorMath.similarity([3, 4], [0, 0], metric: .cosine) == 0)
    #expect(VectorMath.unitVector([0, 0]) == nil)
    #expect(VectorMath.unitVector([0, 2]) == [0, 1])
    #expect(VectorMath.norm([3, 4]) == 5)
  }
}
