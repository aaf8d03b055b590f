import Evaluation
import Testing

@Suite struct FeedbackReplayTests {
  private func vote(_ document: String, _ rank: Int, _ score: Double) -> FeedbackReplay.Vote {
    FeedbackReplay.Vote(document: document, rank: rank, score: score)
  }

  @Test func `the first answer is voted up and what stood above it down`() {
    let votes = FeedbackReplay().votes(on: ["x", "y", "a", "b"], judgments: ["a": 1, "b": 1])
    #expect(votes == [vote("x", 1, -1), vote("y", 2, -1), vote("a", 3, 1)])
  }

  @Test func `an answer on top is the only vote`() {
    #expect(FeedbackReplay().votes(on: ["a", "x"], judgments: ["a": 1]) == [vote("a", 1, 1)])
  }

  @Test func `a hit of a lesser grade above the best is passed without a word`() {
    let votes = FeedbackReplay().votes(on: ["partial", "a"], judgments: ["partial": 1, "a": 2])
    #expect(votes == [vote("a", 2, 1)])
  }

  @Test func `without an answer the first three are voted down`() {
    let votes = FeedbackReplay().votes(on: ["v", "w", "x", "y", "z"], judgments: ["a": 1])
    #expect(votes == [vote("v", 1, -1), vote("w", 2, -1), vote("x", 3, -1)])
  }

  @Test func `nothing is said about what a reader does not look at`() {
    let votes = FeedbackReplay(depth: 2).votes(on: ["x", "y", "a"], judgments: ["a": 1])
    #expect(votes == [vote("x", 1, -1), vote("y", 2, -1)])
    #expect(FeedbackReplay(depth: 0).votes(on: ["x"], judgments: ["x": 1]).isEmpty)
    #expect(FeedbackReplay().votes(on: [], judgments: ["x": 1]).isEmpty)
  }
}
