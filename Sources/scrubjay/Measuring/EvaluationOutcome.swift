import Corpora
import Evaluation
import Foundation

/// What an evaluation measured.
struct EvaluationOutcome: Sendable {
  /// One split, ranked before and after feedback.
  struct Slice: Sendable {
    var name: String
    var before: [(query: String, documents: [String])]
    var after: [(query: String, documents: [String])]
    var comparison: Comparison
  }

  var collection: String
  var events: Int
  var slices: [Slice]

  /// The figures without the rankings.
  var json: JSONValue {
    [
      "collection": .string(collection), "events": .integer(Int64(events)),
      "slices": .array(
        slices.map { slice in
          ["name": .string(slice.name), "comparison": Self.json(of: slice.comparison)]
        }),
    ]
  }

  /// A table for people.
  func lines(style: Style) -> [String] {
    var table = TextTable([
      ("questions", .left), ("n", .right), ("", .left), ("nDCG@10", .right), ("MRR@10", .right),
      ("Recall@10", .right), ("Success@1", .right), ("lower", .right), ("lower > 0.1", .right),
    ])
    for slice in slices {
      let comparison = slice.comparison
      let name = slice.name == "test" ? "held out" : slice.name
      table.append(
        [name, "\(comparison.queries)", "before"] + cells(comparison.before) + ["", ""])
      table.append(
        ["", "", "after"] + cells(comparison.after)
          + [Self.percent(comparison.lowered), Self.percent(comparison.harmed)])
      table.append([
        "", "", "change", Self.interval(comparison.nDCGChange), "", "",
        Self.interval(comparison.successChange), "", "",
      ])
    }
    return table.lines(style: style) + ["\(events) events of feedback on the train questions"]
  }

  private func cells(_ scores: RankingScores) -> [String] {
    [scores.nDCG, scores.reciprocalRank, scores.recall, scores.success].map(Self.decimals)
  }

  private static func decimals(_ value: Double) -> String { String(format: "%.4f", value) }

  private static func percent(_ share: Double) -> String {
    String(format: "%.1f %%", share * 100)
  }

  private static func interval(_ interval: BootstrapInterval) -> String {
    String(format: "%+.3f [%+.3f, %+.3f]", interval.mean, interval.low, interval.high)
  }

  private static func json(of comparison: Comparison) -> JSONValue {
    guard let data = try? JSONEncoder().encode(comparison),
      let value = try? JSONParser.parse([UInt8](data))
    else { return .null }
    return value
  }
}
