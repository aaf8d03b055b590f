import Corpora

/// A search's answer for people.
struct SearchReport {
  private let answer: JSONValue

  /// Takes the answer of the API.
  init(_ answer: JSONValue) {
    self.answer = answer
  }

  /// The lines to show.
  func lines(style: Style) -> [String] {
    let hits = answer["hits"]?.arrayValue ?? []
    var lines = hits.flatMap { self.lines(of: $0, style: style) }
    if hits.isEmpty { lines.append("no hits") }
    for warning in answer["warnings"]?.arrayValue ?? [] {
      lines.append(style.yellow("! " + Self.sentence(of: warning)))
    }
    for notice in answer["notices"]?.arrayValue ?? [] {
      lines.append(style.yellow("! " + notice.display))
    }
    var footer = ["generation \(answer["generation"]?.display ?? "–")"]
    if let policy = answer["policy"]?.stringValue { footer.append("policy \(policy)") }
    if let id = answer["query_id"]?.stringValue { footer.append("query id \(id)") }
    lines.append(style.dim(footer.joined(separator: ", ")))
    return lines
  }

  private func lines(of hit: JSONValue, style: Style) -> [String] {
    let rank = hit["rank"]?.display ?? ""
    let padding = String(repeating: " ", count: max(0, 3 - rank.count))
    let chunk = TextTable.printable(hit["chunk_id"]?.stringValue ?? "")
    var lines = [
      "\(padding)\(style.bold(rank))  \(hit["score"]?.display ?? "")  \(style.bold(chunk))"
    ]
    if let headings = hit["heading_path"]?.arrayValue, !headings.isEmpty {
      lines.append(
        "     "
          + style.dim(headings.map { TextTable.printable($0.display) }.joined(separator: " › ")))
    }
    if let failure = hit["curated"]?["failure_id"]?.stringValue {
      lines.append("     " + style.green("curated answer to \(failure)"))
    }
    if let movement = Self.movement(of: hit) { lines.append("     " + style.green(movement)) }
    if let explanation = hit["adjustment"]?["explanation"] {
      lines += ExplanationReport.lines(of: explanation, style: style).map { "     " + $0 }
    }
    if let verdict = hit["freshness"]?["verdict"]?.stringValue, verdict != "current" {
      lines.append("     " + style.yellow("freshness: \(verdict)"))
    }
    let text = TextTable.printable(hit["text"]?.stringValue ?? "")
    return lines + text.wrapped(width: 88, maximum: 3).map { "     " + $0 }
  }

  /// How learning moved a hit, if it did.
  private static func movement(of hit: JSONValue) -> String? {
    guard hit["curated"] == nil,
      let adjustment = hit["adjustment"], let value = adjustment["value"]?.doubleValue,
      value != 0
    else { return nil }
    let before = adjustment["rank_before"]?.integerValue ?? 0
    let sign = value > 0 ? "+" : ""
    let evidence = adjustment["evidence"]?.integerValue ?? 0
    let pieces = evidence == 1 ? "piece" : "pieces"
    return "was \(before), \(sign)\(value.display) by \(evidence) \(pieces) of evidence"
  }

  private static func sentence(of warning: JSONValue) -> String {
    var sentence = "a past failure resembles this question"
    if let label = warning["label"]?.stringValue { sentence += " (\(label))" }
    sentence += ": \(warning["failure_id"]?.display ?? "")"
    sentence += ", similarity \(warning["similarity"]?.display ?? "–")"
    sentence += ", \(warning["state"]?.display ?? "")"
    if let correction = warning["correction"]?.stringValue {
      sentence += "; correction: " + TextTable.printable(correction).shortened(to: 120)
    }
    return sentence
  }
}
