import Corpora

/// Maintainers' decisions for people.
enum DecisionReport {
  /// A list.
  static func table(of decisions: [JSONValue], style: Style) -> [String] {
    guard !decisions.isEmpty else { return ["no decisions"] }
    var table = TextTable([
      ("ID", .left), ("ACTION", .left), ("STATE", .left), ("CHUNK", .left), ("SINCE", .left),
      ("QUESTION", .left),
    ])
    for decision in decisions {
      table.append([
        decision["id"]?.display ?? "–", decision["action"]?.display ?? "–",
        decision["state"]?.display ?? "–", decision["chunk_id"]?.display ?? "–",
        decision["history"]?.arrayValue?.last?["recorded_at"]?.display ?? "–",
        (decision["query"]?.display ?? "–").shortened(to: 60),
      ])
    }
    return table.lines(style: style)
  }

  /// One decision with who did what to it, when and why.
  static func card(of decision: JSONValue, style: Style) -> [String] {
    var fields = Fields()
    for key in ["id", "action", "state", "chunk_id", "query", "query_id"] {
      if let value = decision[key], !value.isNull { fields.add(key, value.display) }
    }
    for step in decision["history"]?.arrayValue ?? [] {
      var line = "\(step["recorded_at"]?.display ?? "") \(step["state"]?.display ?? "")"
      if let actor = step["actor"]?.stringValue { line += " by \(actor)" }
      if let key = step["key_id"]?.stringValue { line += " with key \(key)" }
      if let note = step["note"]?.stringValue { line += ": \(note)" }
      fields.add("history", line)
    }
    return fields.lines(style: style)
  }
}
