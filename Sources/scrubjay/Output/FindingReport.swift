import Corpora

/// Findings of stale documents for people.
enum FindingReport {
  /// A list.
  static func table(of findings: [JSONValue], style: Style) -> [String] {
    guard !findings.isEmpty else { return ["no findings"] }
    var table = TextTable([
      ("ID", .left), ("VERDICT", .left), ("CONFIDENCE", .right), ("STATE", .left),
      ("ACTION", .left), ("DOCUMENT", .left),
    ])
    for finding in findings {
      table.append(
        ["id", "verdict", "confidence", "state", "action", "document_id"].map {
          finding[$0]?.display ?? "–"
        })
    }
    return table.lines(style: style)
  }

  /// One finding.
  static func card(of finding: JSONValue, style: Style) -> [String] {
    var fields = Fields()
    for key in ["id", "document_id", "verdict", "confidence", "state"] {
      fields.add(key, finding[key]?.display)
    }
    fields.add("chunks", finding["chunk_ids"]?.display)
    for evidence in finding["evidence"]?.arrayValue ?? [] {
      fields.add("evidence", (evidence["summary"] ?? evidence).display)
    }
    fields.add("to do", finding["advice"]?.stringValue)
    return fields.lines(style: style)
  }
}
