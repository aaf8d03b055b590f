import Foundation
import Testing
import VectorIndexes

@Suite struct FixedOrderTests {
  @Test(arguments: [-690.0, -20, -1.5, -1e-9, 0, 0.3, 1, 10, 300])
  func `the exponential agrees with the library's`(x: Double) {
    #expect(abs(FixedOrder.exp(x) / exp(x) - 1) < 1e-14)
  }

  @Test(arguments: [1e-300, 1e-9, 0.05, 0.5, 0.999_999, 1, 1.5, 2, 1e6, 1e300])
  func `the logarithm agrees with the library's`(x: Double) {
    #expect(abs(FixedOrder.log(x) - log(x)) <= 1e-14 * max(1, abs(log(x))))
  }

  @Test(arguments: [1, 3, 7, 8, 9, 16, 17, 384])
  func `products agree with a sum in double`(count: Int) {
    var random = SplitMix(state: UInt64(count))
    let (left, right) = (random.gaussians(count), random.gaussians(count))
    var sum = 0.0
    for (one, other) in zip(left, right) { sum += Double(one) * Double(other) }
    #expect(abs(Double(FixedOrder.dot(left, right)) - sum) <= 1e-5 * max(1, abs(sum)))
  }

  @Test func `the nearest rows are those of a full comparison`() {
    var random = SplitMix(state: 5)
    var matrix = FixedOrderMatrix(columnCount: 24, isSearchable: true)
    var rows: [[Float]] = []
    for _ in 0..<300 {
      rows.append(VectorMath.unitVector(random.gaussians(24)) ?? [])
      matrix.append(rows[rows.count - 1])
    }
    for _ in 0..<20 {
      let query = VectorMath.unitVector(random.gaussians(24)) ?? []
      let exact = rows.indices.sorted {
        FixedOrder.dot(rows[$0], query) > FixedOrder.dot(rows[$1], query)
      }
      let found = matrix.nearestRows(to: query, limit: 10)
      #expect(found.map(\.row).prefix(5) == exact.prefix(5))
      #expect(found.allSatisfy { $0.dot == FixedOrder.dot(rows[$0.row], query) })
    }
  }
}
