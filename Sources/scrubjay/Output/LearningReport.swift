import Corpora

/// The state of learning for people.
enum LearningReport {
  /// Where learning stands.
  static func lines(of answer: JSONValue, style: Style) -> [String] {
    var fields = Fields()
    for key in [
      "learning", "exploration_rate", "events", "questions", "chunks", "spread", "bound",
      "ledger_sequence", "digest",
    ] {
      fields.add(key.replacing("_", with: " "), answer[key]?.display)
    }
    if let trial = answer["trial"] {
      fields.add("trial", trial["mode"]?.display)
      fields.add("against", trial["other"]?.display)
      for key in ["share", "events", "difference", "low", "high", "verdict"] {
        fields.add("trial " + key, trial[key]?.display)
      }
    }
    var table = TextTable([
      (title: "SIMILARITY FROM", alignment: .right), (title: "COMPARISONS", alignment: .right),
      (title: "SCORE", alignment: .right), (title: "STRENGTH", alignment: .right),
    ])
    for bucket in answer["gate"]?.arrayValue ?? [] {
      table.append(
        ["least_similarity", "comparisons", "score", "strength"].map {
          bucket[$0]?.display ?? "–"
        })
    }
    return fields.lines(style: style) + ["", "The gate, newest questions first:"]
      + table.lines(style: style)
  }

  /// How a fold compares with what served.
  static func rebuilt(_ answer: JSONValue, style: Style) -> [String] {
    var table = TextTable([
      (title: "PART", alignment: .left), (title: "BYTES", alignment: .right),
      (title: "", alignment: .left), (title: "SHA-256", alignment: .left),
    ])
    for part in answer["parts"]?.arrayValue ?? [] {
      table.append([
        part["name"]?.display ?? "", part["bytes"]?.display ?? "",
        part["before"] == part["after"] ? "identical" : "differs",
        part["after"]?.display ?? "",
      ])
    }
    return table.lines(style: style)
  }
}
