import Corpora

/// Failures for people.
enum FailureReport {
  /// A list.
  static func lines(of answer: JSONValue, style: Style) -> [String] {
    let failures = answer["failures"]?.arrayValue ?? []
    guard !failures.isEmpty else { return ["no failures"] }
    return Array(failures.map { card(of: $0, style: style) }.joined(separator: [""]))
  }

  /// One failure.
  static func card(of failure: JSONValue, style: Style) -> [String] {
    let state = failure["state"]?.display ?? ""
    let colored = state == "open" || state == "regressed" ? style.red(state) : style.green(state)
    var title = style.bold(failure["id"]?.display ?? "") + "  " + colored
    if let label = failure["label"]?.stringValue { title += "  " + label }
    if let similarity = failure["similarity"]?.doubleValue {
      title += "  similarity \(similarity.display)"
    }
    var fields = Fields()
    let asked = (failure["queries"]?.arrayValue ?? []).map(\.display)
    for (query, times) in wordings(of: asked).prefix(3) {
      let often = times > 1 ? " (\(times) times)" : ""
      fields.add("asked", query.shortened(to: 100) + often)
    }
    fields.add("known bad", list(failure["known_bad"]))
    fields.add("known good", list(failure["known_good"]))
    fields.add("correction", failure["correction"]?.stringValue)
    for answer in failure["answers"]?.arrayValue ?? [] {
      let note = answer["note"]?.stringValue.map { " (\($0))" } ?? ""
      fields.add("answered by", (answer["chunk_id"]?.display ?? "") + note)
    }
    return [title] + fields.lines(style: style).map { "  " + $0 }
  }

  /// Each wording once, in the order of its first use, with how often it was used.
  private static func wordings(of queries: [String]) -> [(query: String, times: Int)] {
    var counts: [String: Int] = [:]
    for query in queries { counts[query, default: 0] += 1 }
    var seen: Set<String> = []
    return queries.filter { seen.insert($0).inserted }.map { ($0, counts[$0] ?? 0) }
  }

  private static func list(_ value: JSONValue?) -> String? {
    guard let elements = value?.arrayValue, !elements.isEmpty else { return nil }
    return elements.map(\.display).joined(separator: ", ")
  }
}
