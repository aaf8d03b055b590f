import Maintenance
import Testing
import VectorIndexes

@Suite struct RecallEstimateTests {
  @Test func `the interval is Wilson's`() {
    // 81 of 263: the textbook example, 0.2553 … 0.3662.
    let estimate = RecallEstimate(found: 81, compared: 263, queries: 27, depth: 10)
    #expect(abs(estimate.recall - 0.30798) < 1e-5)
    #expect(abs(estimate.low - 0.2553) < 1e-4)
    #expect(abs(estimate.high - 0.3662) < 1e-4)
  }

  @Test func `a perfect sample still admits that it is a sample`() {
    let estimate = RecallEstimate(found: 100, compared: 100, queries: 10, depth: 10)
    #expect(estimate.recall == 1)
    #expect(abs(estimate.low - 0.96301) < 1e-4)
    #expect(abs(estimate.high - 1) < 1e-12 && estimate.high <= 1)
  }

  @Test func `a sample without a hit starts at zero`() {
    let estimate = RecallEstimate(found: 0, compared: 50, queries: 5, depth: 10)
    #expect(estimate.recall == 0 && estimate.low == 0)
    #expect(abs(estimate.high - 0.07135) < 1e-4)
  }

  @Test func `nothing compared says nothing`() {
    let estimate = RecallEstimate(found: 0, compared: 0, queries: 0, depth: 10)
    #expect(estimate.recall == 1 && estimate.low == 0 && estimate.high == 1)
  }

  @Test func `more queries make the interval narrower`() {
    let few = RecallEstimate(found: 9, compared: 10, queries: 1, depth: 10)
    let many = RecallEstimate(found: 900, compared: 1_000, queries: 100, depth: 10)
    #expect(many.high - many.low < few.high - few.low)
  }

  @Test func `an exact index finds all that there is, however little`() async throws {
    try await withTemporaryDirectory { directory in
      let index = try VectorIndex.open(
        directory: directory, configuration: IndexConfiguration(dimension: 2))
      let vectors = (1...5).map { (VectorID(rawValue: $0), [Float($0), 1]) }
      try index.apply(IndexChanges(sequence: 1, upserts: vectors))
      let estimate = try RecallEstimate.measure(
        index.snapshot(), queries: [[1, 0], [0, 1], [1, 1]], depth: 10)
      #expect(estimate.recall == 1)
      #expect(estimate.queries == 3)
      #expect(estimate.low > 0.5)
    }
  }
}
