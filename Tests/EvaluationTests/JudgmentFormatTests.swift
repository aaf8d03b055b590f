import Evaluation
import Testing

@Suite struct JudgmentFormatTests {
  private let judgments = ["q1": ["a": 2, "b": 0], "q2": ["c": 1]]

  @Test func `judgments of TREC and of BEIR read back as they were`() throws {
    #expect(try TRECFormat.judgments(of: TRECFormat.judgments(judgments)) == judgments)
    #expect(try TRECFormat.judgments(of: BEIRFormat.judgments(judgments)) == judgments)
  }

  @Test(arguments: ["q1 0 a", "q1 a", "q1 0 a high", "q1 0 a 1 tag"])
  func `a line that is neither names its number`(line: String) {
    #expect(throws: EvaluationError.self) {
      _ = try TRECFormat.judgments(of: "q0 0 x 1\n" + line)
    }
  }
}
