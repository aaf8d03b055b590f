import Evaluation
import Foundation
import Testing

@Suite struct RankingScoresTests {
  /// A ranking, its judgments and what trec_eval's definitions give, worked out by hand.
  struct Example: Sendable {
    var ranking: [String]
    var judgments: [String: Int]
    var depth = 10
    var nDCG: Double
    var reciprocalRank: Double
    var recall: Double
    var success: Double
  }

  static let examples = [
    // DCG = 3 + 2/log2(3) + 3/2 + 0 + 1/log2(6) + 2/log2(7) = 6.861127,
    // ideal 3, 3, 2, 2, 1 = 3 + 3/log2(3) + 2/2 + 2/log2(5) + 1/log2(6) = 7.140995.
    Example(
      ranking: ["a", "b", "c", "d", "e", "f"],
      judgments: ["a": 3, "b": 2, "c": 3, "d": 0, "e": 1, "f": 2], nDCG: 0.960808,
      reciprocalRank: 1, recall: 1, success: 1),
    // One relevant document at rank 3: 1/log2(4).
    Example(
      ranking: ["x", "y", "a"], judgments: ["a": 1], nDCG: 0.5, reciprocalRank: 1 / 3.0, recall: 1,
      success: 0),
    // The ideal counts relevant documents that were not found: 1 / (1 + 1/log2(3)).
    Example(
      ranking: ["a", "x"], judgments: ["a": 1, "b": 1], nDCG: 0.613147, reciprocalRank: 1,
      recall: 0.5, success: 1),
    // What stands below the depth does not count, and the ideal is cut as well.
    Example(
      ranking: ["x", "y", "a"], judgments: ["a": 1, "b": 1, "c": 1], depth: 2, nDCG: 0,
      reciprocalRank: 0, recall: 0, success: 0),
    Example(
      ranking: ["a", "b", "c"], judgments: ["a": 1, "b": 1, "c": 1], depth: 2, nDCG: 1,
      reciprocalRank: 1, recall: 2 / 3.0, success: 1),
    // Grades of one value are ties: their order is all the same.
    Example(
      ranking: ["b", "c", "a"], judgments: ["a": 2, "b": 2, "c": 2], nDCG: 1, reciprocalRank: 1,
      recall: 1, success: 1),
    // Negative grades are no gains and no losses.
    Example(
      ranking: ["x", "a"], judgments: ["x": -2, "a": 1], nDCG: 0.630930, reciprocalRank: 0.5,
      recall: 1, success: 0),
    // Nothing found, nothing judged, nothing relevant.
    Example(
      ranking: [], judgments: ["a": 1], nDCG: 0, reciprocalRank: 0, recall: 0, success: 0),
    Example(ranking: ["a"], judgments: [:], nDCG: 0, reciprocalRank: 0, recall: 0, success: 0),
    Example(
      ranking: ["a"], judgments: ["a": 0], nDCG: 0, reciprocalRank: 0, recall: 0, success: 0),
    Example(
      ranking: ["a"], judgments: ["a": 1], depth: 0, nDCG: 0, reciprocalRank: 0, recall: 0,
      success: 0),
  ]

  @Test(arguments: examples)
  func `scores agree with values worked out by hand`(example: Example) {
    let scores = RankingScores(
      of: example.ranking, judgments: example.judgments, depth: example.depth)
    #expect(abs(scores.nDCG - example.nDCG) < 1e-6)
    #expect(abs(scores.reciprocalRank - example.reciprocalRank) < 1e-12)
    #expect(abs(scores.recall - example.recall) < 1e-12)
    #expect(scores.success == example.success)
  }

  /// nDCG in another way: the gain summed backwards, the ideal by trying every order's best.
  private func naiveGain(_ grades: [Int]) -> Double {
    var sum = 0.0
    for place in grades.indices.reversed() {
      sum += Double(max(0, grades[place])) * Foundation.log(2.0) / Foundation.log(Double(place) + 2)
    }
    return sum
  }

  @Test(arguments: UInt64(1)...50)
  func `random rankings score as a naive reading of the definitions`(seed: UInt64) {
    var documents = (0..<30).map { "d\($0)" }
    SeededShuffle.shuffle(&documents, seed: seed)
    var grades = (0..<30).map { $0 % 5 - 1 }
    SeededShuffle.shuffle(&grades, seed: seed &+ 1_000)
    let judgments = Dictionary(uniqueKeysWithValues: zip(documents.prefix(20), grades))
    let ranking = Array(documents.reversed().prefix(15))
    let depth = Int(seed % 12) + 1
    let scores = RankingScores(of: ranking, judgments: judgments, depth: depth)
    let found = ranking.prefix(depth).map { judgments[$0] ?? 0 }
    let ideal = naiveGain(Array(judgments.values.sorted(by: >).prefix(depth)))
    let relevant = judgments.values.count { $0 > 0 }
    #expect(abs(scores.nDCG - (ideal > 0 ? naiveGain(found) / ideal : 0)) < 1e-12, "seed \(seed)")
    #expect(scores.recall == Double(found.count { $0 > 0 }) / Double(relevant), "seed \(seed)")
    let first = found.firstIndex { $0 > 0 }
    #expect(scores.reciprocalRank == (first.map { 1 / Double($0 + 1) } ?? 0), "seed \(seed)")
    #expect(scores.success == (first == 0 ? 1 : 0), "seed \(seed)")
    #expect((0...1.000_000_1).contains(scores.nDCG), "seed \(seed)")
  }

  @Test func `the mean is taken over queries, and is zero for none`() {
    let mean = RankingScores.mean([
      RankingScores(nDCG: 1, reciprocalRank: 1, recall: 0.5, success: 1),
      RankingScores(nDCG: 0, reciprocalRank: 0.5, recall: 0, success: 0),
    ])
    #expect(mean == RankingScores(nDCG: 0.5, reciprocalRank: 0.75, recall: 0.25, success: 0.5))
    #expect(
      RankingScores.mean([]) == RankingScores(nDCG: 0, reciprocalRank: 0, recall: 0, success: 0))
  }
}
