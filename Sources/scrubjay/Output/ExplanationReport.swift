import Corpora

/// Why a hit stands where it stands, for people.
enum ExplanationReport {
  /// The reason in words, then the sum, the gate, the votes and the questions behind it.
  static func lines(of explanation: JSONValue, style: Style) -> [String] {
    var lines = (explanation["summary"]?.stringValue ?? "").wrapped(width: 88, maximum: 4)
    var fields = Fields()
    fields.add("base", explanation["base_score"]?.display)
    for part in explanation["parts"]?.arrayValue ?? [] {
      fields.add(
        part["name"]?.display ?? "",
        "\(signed(part["value"]))  \(part["summary"]?.display ?? "")")
    }
    fields.add("score", explanation["score"]?.display)
    fields.add(
      "rank",
      "\(explanation["rank_before"]?.display ?? "–") before, "
        + "\(explanation["rank_after"]?.display ?? "–") after")
    fields.add("gate", explanation["gate"]?["summary"]?.stringValue)
    fields.add("actors", explanation["actors"]?.display)
    if let votes = explanation["votes"] {
      fields.add(
        "votes",
        "\(votes["positive"]?.display ?? "0") for, \(votes["negative"]?.display ?? "0") against")
    }
    for past in explanation["past_queries"]?.arrayValue ?? [] {
      let words = past["query"]?.stringValue ?? past["query_id"]?.display ?? ""
      fields.add(
        "asked before",
        "\(past["similarity"]?.display ?? "–")  helped \(past["helped"]?.display ?? "0"), failed "
          + "\(past["failed"]?.display ?? "0")  \(words.shortened(to: 60))")
    }
    lines += fields.lines(style: style)
    return lines.map { TextTable.printable($0) == $0 ? style.dim($0) : $0 }
  }

  private static func signed(_ value: JSONValue?) -> String {
    guard let number = value?.doubleValue else { return "–" }
    return (number > 0 ? "+" : "") + number.display
  }
}
