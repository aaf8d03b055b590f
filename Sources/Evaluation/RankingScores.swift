import Foundation

/// How good one ranking is, judged by graded relevance.
///
/// The definitions are those of trec_eval: linear gains, logarithmic discount, and the ideal
/// ranking of all judged documents (Järvelin and Kekäläinen 2002, doi:10.1145/582415.582418).
public struct RankingScores: Sendable, Equatable, Codable {
  /// Normalised discounted cumulative gain, 0…1.
  public var nDCG: Double
  /// 1/rank of the first relevant document within the depth, or 0.
  public var reciprocalRank: Double
  /// The share of the relevant documents that stand within the depth.
  public var recall: Double
  /// 1 if the first document is relevant, otherwise 0.
  public var success: Double

  /// Makes scores.
  public init(nDCG: Double, reciprocalRank: Double, recall: Double, success: Double) {
    self.nDCG = nDCG
    self.reciprocalRank = reciprocalRank
    self.recall = recall
    self.success = success
  }

  /// Judges a ranking.
  ///
  /// - Parameters:
  ///   - ranking: Document ids, best first, without repetition.
  ///   - judgments: The grade of each judged document; above 0 is relevant.
  ///   - depth: How many places count.
  /// - Complexity: O(*d* + *j* log *j*) for depth *d* and *j* judgments.
  public init(of ranking: [String], judgments: [String: Int], depth: Int = 10) {
    let grades = ranking.prefix(depth).map { max(0, judgments[$0] ?? 0) }
    let relevant = judgments.values.filter { $0 > 0 }
    let ideal = Self.gain(of: relevant.sorted(by: >).prefix(depth).map { $0 })
    nDCG = ideal > 0 ? Self.gain(of: grades) / ideal : 0
    reciprocalRank =
      grades.firstIndex { $0 > 0 }.map { 1 / Double($0 + 1) } ?? 0
    recall =
      relevant.isEmpty ? 0 : Double(grades.count { $0 > 0 }) / Double(relevant.count)
    success = grades.first.map { $0 > 0 ? 1 : 0 } ?? 0
  }

  private static func gain(of grades: [Int]) -> Double {
    grades.enumerated().reduce(0) { sum, entry in
      sum + Double(entry.element) / log2(Double(entry.offset + 2))
    }
  }

  /// The mean over queries; zeros for none.
  public static func mean(_ scores: [RankingScores]) -> RankingScores {
    let count = Double(max(scores.count, 1))
    return RankingScores(
      nDCG: scores.reduce(0) { $0 + $1.nDCG } / count,
      reciprocalRank: scores.reduce(0) { $0 + $1.reciprocalRank } / count,
      recall: scores.reduce(0) { $0 + $1.recall } / count,
      success: scores.reduce(0) { $0 + $1.success } / count)
  }
}
