import Evaluation
import Testing

@Suite struct SeededShuffleTests {
  @Test func `a seed decides the order, and nothing is lost`() {
    let sorted = Array(0..<100)
    var first = sorted
    var again = sorted
    var other = sorted
    SeededShuffle.shuffle(&first, seed: 1)
    SeededShuffle.shuffle(&again, seed: 1)
    SeededShuffle.shuffle(&other, seed: 2)
    #expect(first == again)
    #expect(first != other)
    #expect(first != sorted)
    #expect(first.sorted() == sorted)
  }
}
