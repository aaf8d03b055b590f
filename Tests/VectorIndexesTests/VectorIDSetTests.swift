import Testing
import VectorIndexes

@Suite struct VectorIDSetTests {
  @Test(arguments: [[Int64](), [5], [1, 2, 3, 70], [-4, 9, .min, .max], [0, 1 << 40, 1 << 41]])
  func `a set holds its members and nothing near them`(values: [Int64]) {
    let set = VectorIDSet(values.map { VectorID($0) } + values.map { VectorID($0) })
    #expect(set.count == values.count)
    for value in values {
      #expect(set.contains(VectorID(value)))
      for near in [value &- 1, value &+ 1, value &+ 64] where !values.contains(near) {
        #expect(!set.contains(VectorID(near)))
      }
    }
  }
}
