import Evaluation
import Testing

@Suite struct ComparisonTests {
  private func scores(_ nDCG: Double, success: Double = 0) -> RankingScores {
    RankingScores(nDCG: nDCG, reciprocalRank: 0, recall: 0, success: success)
  }

  @Test func `gains, losses and harm are shares of the queries`() {
    let comparison = Comparison(
      before: [0.5, 0.5, 0.5, 0.5].map { scores($0) },
      after: [
        scores(0.9, success: 1), scores(0.5), scores(0.45), scores(0.3),
      ], groups: ["a", "a", "b", "b"])
    #expect(comparison.queries == 4)
    #expect(comparison.improved == 0.25)
    #expect(comparison.lowered == 0.5)
    #expect(comparison.harmed == 0.25)
    #expect(comparison.successChange.mean == 0.25)
    #expect(abs(comparison.nDCGChange.mean - 0.0375) < 1e-12)
    #expect(abs(comparison.after.nDCG - 0.5375) < 1e-12)
  }

  @Test func `the group that fared worst is named with its mean change`() throws {
    let comparison = Comparison(
      before: [0.5, 0.5, 0.5].map { scores($0) }, after: [0.9, 0.2, 0.5].map { scores($0) },
      groups: ["good", "bad", "bad"])
    let worst = try #require(comparison.worstGroup)
    #expect(worst.name == "bad")
    #expect(worst.queries == 2)
    #expect(abs(worst.nDCGChange + 0.15) < 1e-12)
  }

  @Test func `no queries compare to nothing`() {
    let comparison = Comparison(before: [], after: [], groups: [])
    #expect(comparison.queries == 0)
    #expect(comparison.worstGroup == nil)
    #expect(comparison.improved == 0 && comparison.harmed == 0)
  }
}
