import Corpora

/// All that is known about a chunk, for people.
enum ChunkReport {
  /// The chunk with its votes and what ranking learned.
  static func card(of chunk: JSONValue, style: Style) -> [String] {
    var fields = Fields()
    fields.add("chunk", chunk["id"]?.display)
    fields.add("document", chunk["document_id"]?.display)
    fields.add("freshness", chunk["freshness"]?["verdict"]?.display)
    if let votes = chunk["votes"] {
      fields.add("votes", Self.votes(votes))
    }
    if let learned = chunk["learned"] {
      fields.add(
        "learned",
        "\(learned["events"]?.display ?? "0") events of \(learned["actors"]?.display ?? "0") actors, "
          + "answered about \(learned["confirmations"]?.display ?? "0") questions, "
          + "doubt \(learned["doubt"]?.display ?? "1")")
    }
    for finding in chunk["findings"]?.arrayValue ?? [] {
      fields.add("finding", "\(finding["id"]?.display ?? "") \(finding["verdict"]?.display ?? "")")
    }
    for failure in chunk["failures"]?.arrayValue ?? [] {
      fields.add("failure", "\(failure["id"]?.display ?? "") \(failure["state"]?.display ?? "")")
    }
    for decision in chunk["decisions"]?.arrayValue ?? [] {
      fields.add(
        "decision", "\(decision["action"]?.display ?? "") \(decision["id"]?.display ?? "")")
    }
    var lines = fields.lines(style: style)
    let text = TextTable.printable(chunk["text"]?.stringValue ?? "")
    lines += text.wrapped(width: 88, maximum: 4).map { "  " + $0 }
    for question in chunk["learned"]?["questions"]?.arrayValue ?? [] {
      lines.append("")
      lines += Self.lines(of: question, style: style)
    }
    return lines
  }

  private static func votes(_ votes: JSONValue) -> String {
    "\(votes["positive"]?.display ?? "0") for, \(votes["negative"]?.display ?? "0") against, by "
      + "\(votes["actors"]?.display ?? "0") actors"
  }

  private static func lines(of question: JSONValue, style: Style) -> [String] {
    let words = question["query"]?.stringValue ?? question["query_id"]?.display ?? ""
    var lines = [style.bold(TextTable.printable(words).shortened(to: 100))]
    lines.append(
      "  helped \(question["helped"]?.display ?? "0"), failed \(question["failed"]?.display ?? "0")"
    )
    guard let explanation = question["explanation"], !explanation.isNull else {
      return lines + ["  It is not among the candidates of this question."]
    }
    return lines + ExplanationReport.lines(of: explanation, style: style).map { "  " + $0 }
  }
}
