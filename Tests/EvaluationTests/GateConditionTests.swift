import Evaluation
import Testing

@Suite struct GateConditionTests {
  private func comparison(before: [Double], after: [Double]) -> Comparison {
    func scores(_ values: [Double]) -> [RankingScores] {
      values.map { RankingScores(nDCG: $0, reciprocalRank: $0, recall: $0, success: $0) }
    }
    return Comparison(
      before: scores(before), after: scores(after), groups: before.indices.map { "g\($0)" })
  }

  @Test(
    arguments: [
      ("0.7", true), ("0.8", false), ("ndcg=0.7", true), ("mrr=0.76", false), ("recall=0.75", true),
      ("success=0.751", false), ("ndcg_change=0", true), ("ndcg_change=0.3", false),
      ("worst_slice=-0.6", true), ("worst_slice=-0.4", false), ("lowered=0.5", true),
      ("lowered=0.4", false), ("harmed=0.5", true), ("harmed=0.1", false),
    ])
  func `a mark passes or fails by its figure's direction`(text: String, passes: Bool) throws {
    // One question rises by 1, one falls by 0.5: the mean goes from 0.5 to 0.75.
    let compared = comparison(before: [0, 1], after: [1, 0.5])
    let failure = try GateCondition(text).failure(of: compared, unrelated: nil)
    #expect((failure == nil) == passes, "\(failure ?? "passed")")
  }

  @Test func `unrelated questions have marks of their own, and none passes unmeasured`() throws {
    let better = comparison(before: [0], after: [1])
    let harmed = comparison(before: [1, 1], after: [1, 0.9])
    let condition = try GateCondition("unrelated_lowered=0.1")
    #expect(condition.failure(of: better, unrelated: harmed) != nil)
    #expect(condition.failure(of: better, unrelated: better) == nil)
    #expect(condition.failure(of: better, unrelated: nil) != nil)
  }

  @Test(arguments: ["", "speed=1", "ndcg=", "ndcg=high", "=0.5", "ndcg=inf"])
  func `what is no mark is refused with the names`(text: String) {
    #expect(throws: EvaluationError.self) { _ = try GateCondition(text) }
  }

  @Test func `all figures can be named`() throws {
    for figure in GateCondition.Figure.allCases {
      #expect(try GateCondition("\(figure.rawValue)=0.5").figure == figure)
    }
  }
}
