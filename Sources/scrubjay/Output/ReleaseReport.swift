import Corpora

/// Candidates and their way into service, for people.
enum ReleaseReport {
  /// How a change would order what was asked lately.
  static func difference(_ answer: JSONValue, style: Style) -> [String] {
    var fields = Fields()
    fields.add("serving", answer["serving"]?.display)
    fields.add("candidate", answer["candidate"]?.display)
    fields.add("retrievals", answer["retrievals"]?.display)
    fields.add("ordered differently", answer["changed"]?.display)
    fields.add("another first hit", answer["first_changed"]?.display)
    var lines = fields.lines(style: style)
    for example in answer["examples"]?.arrayValue ?? [] {
      lines += ["", style.bold(example["text"]?.stringValue ?? example["query_id"]?.display ?? "")]
      lines.append("  now   \(example["serving"]?.display ?? "")")
      lines.append("  then  \(example["candidate"]?.display ?? "")")
    }
    return lines
  }

  /// What the gate said.
  static func proposal(_ result: JSONValue, style: Style) -> [String] {
    let evidence = result["evidence"]
    var fields = Fields()
    fields.add("proposal", result["proposal"]?.stringValue)
    fields.add("decision", result["decision"]?.display)
    fields.add("retrievals", evidence?["retrievals"]?.display)
    fields.add("ordered differently", evidence?["changed"]?.display)
    var table = TextTable([
      (title: "CANDIDATE − SERVING", alignment: .left), (title: "DIFFERENCE", alignment: .right),
      (title: "95 %", alignment: .left), (title: "ON", alignment: .right),
    ])
    let named = [
      ("doubly robust", evidence?["doubly_robust"]), ("IPS", evidence?["ips"]),
      ("SNIPS", evidence?["snips"]), ("nDCG@10, judged", evidence?["judged"]),
    ]
    for (name, estimate) in named { table.append(cells(name, estimate)) }
    for slice in evidence?["slices"]?.arrayValue ?? [] {
      table.append(cells(slice["name"]?.display ?? "", slice["difference"]))
    }
    return fields.lines(style: style)
      + (result["reasons"]?.arrayValue ?? []).map { "  " + $0.display } + [""]
      + table.lines(style: style)
  }

  private static func cells(_ name: String, _ estimate: JSONValue?) -> [String] {
    let value = estimate?["value"]?.doubleValue ?? 0
    let error = 1.96 * (estimate?["standard_error"]?.doubleValue ?? 0)
    return [
      name, number(value), "\(number(value - error)) … \(number(value + error))",
      estimate?["units"]?.display ?? "0",
    ]
  }

  private static func number(_ value: Double) -> String {
    let rounded = (value * 10_000).rounded() / 10_000
    return rounded > 0 ? "+\(rounded)" : "\(rounded == 0 ? 0 : rounded)"
  }

  /// The steps of releases.
  static func history(_ answer: JSONValue, style: Style) -> [String] {
    var table = TextTable([
      (title: "WHEN", alignment: .left), (title: "STEP", alignment: .left),
      (title: "GATE", alignment: .left), (title: "ID", alignment: .left),
      (title: "CONFIGURATION", alignment: .left), (title: "WHY", alignment: .left),
    ])
    for release in answer["releases"]?.arrayValue ?? [] {
      let step = release["action"]?.display ?? ""
      let reasons = release["reasons"]?.arrayValue?.map(\.display).joined(separator: "; ") ?? ""
      table.append([
        release["recorded_at"]?.display ?? "",
        release["automatic"]?.boolValue == true ? step + " (by itself)" : step,
        release["decision"]?.display ?? "–", release["id"]?.display ?? "",
        release["choice"]?.display ?? "", release["note"]?.stringValue ?? reasons,
      ])
    }
    return table.lines(style: style)
  }
}
