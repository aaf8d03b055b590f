import Corpora
import Evaluation
import Foundation

/// What an evaluation measured.
struct EvaluationOutcome: Sendable {
  /// A question that was asked.
  struct Question: Sendable {
    var id: String
    var text: String
  }

  /// Some questions, ranked before and after feedback, or by two rankings.
  struct Slice: Sendable {
    var name: String
    var before: [(query: String, documents: [String])]
    var after: [(query: String, documents: [String])]
    var comparison: Comparison
    var judgments: [String: [String: Int]]
    var questions: [Question]
  }

  var collection: String
  var events: Int
  var slices: [Slice]
  /// What the two rankings are called.
  var labels = ("before", "after")
  /// How soon corrections acted, if that was measured.
  var lag: CorrectionLag?

  /// The figures without the rankings.
  var json: JSONValue {
    var json: JSONObject = [
      "collection": .string(collection), "events": .integer(Int64(events)),
      "labels": [.string(labels.0), .string(labels.1)],
      "slices": .array(
        slices.map { slice in
          ["name": .string(slice.name), "comparison": Self.json(of: slice.comparison)]
        }),
    ]
    if let lag { json["correction_lag"] = Self.json(of: lag) }
    return .object(json)
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
        [name, "\(comparison.queries)", labels.0] + cells(comparison.before) + ["", ""])
      table.append(
        ["", "", labels.1] + cells(comparison.after)
          + [Self.percent(comparison.lowered), Self.percent(comparison.harmed)])
      table.append([
        "", "", "change", Self.interval(comparison.nDCGChange),
        Self.interval(comparison.reciprocalRankChange), Self.interval(comparison.recallChange),
        Self.interval(comparison.successChange), "", "",
      ])
      if let worst = comparison.worstGroup, worst.nDCGChange < 0 {
        table.append([
          "", "", "worst", String(format: "%+.3f", worst.nDCGChange), worst.name, "", "", "", "",
        ])
      }
    }
    var lines = table.lines(style: style)
    if events > 0 { lines.append("\(events) events of feedback on the train questions") }
    if let lag { lines += Self.lines(of: lag) }
    return lines
  }

  private static func lines(of lag: CorrectionLag) -> [String] {
    func told(_ value: Double?) -> String { value.map { String(format: "%.1f", $0) } ?? "–" }
    return [
      "corrections: \(lag.trials) questions; the right document rose in \(percent(lag.effective)), "
        + "after \(told(lag.medianEventsToEffect)) events and \(told(lag.medianMilliseconds)) ms "
        + "(medians); it came first in \(percent(lag.first)), after "
        + "\(told(lag.medianEventsToFirst)) events"
    ]
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

  private static func json(of value: some Encodable) -> JSONValue {
    guard let data = try? JSONEncoder().encode(value),
      let value = try? JSONParser.parse([UInt8](data))
    else { return .null }
    return value
  }
}
