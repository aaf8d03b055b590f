/// Writes figures in the text format of Prometheus, version 0.0.4.
struct MetricsText {
  /// What has been written.
  private(set) var text = ""

  /// Begins a metric; its samples follow.
  mutating func begin(_ name: String, type: String, help: String) {
    text += "# HELP \(name) \(Self.escaped(help, quotes: false))\n# TYPE \(name) \(type)\n"
  }

  /// Writes a sample.
  mutating func sample(_ name: String, _ labels: [(String, String)] = [], _ value: Double) {
    text += name
    if !labels.isEmpty {
      let list = labels.map { "\($0.0)=\"\(Self.escaped($0.1, quotes: true))\"" }
      text += "{" + list.joined(separator: ",") + "}"
    }
    text += " " + Self.number(value) + "\n"
  }

  private static func escaped(_ text: String, quotes: Bool) -> String {
    var escaped = ""
    for character in text {
      switch character {
      case "\\": escaped += "\\\\"
      case "\n": escaped += "\\n"
      case "\"" where quotes: escaped += "\\\""
      default: escaped.append(character)
      }
    }
    return escaped
  }

  private static func number(_ value: Double) -> String {
    if value.isNaN { return "NaN" }
    if value.isInfinite { return value < 0 ? "-Inf" : "+Inf" }
    return Int64(exactly: value).map { String($0) } ?? value.description
  }
}

extension MetricsText {
  /// Writes the latencies of requests.
  mutating func write(_ metrics: RequestMetrics) {
    let name = "scrubjay_http_request_duration_seconds"
    begin(name, type: "histogram", help: "How long requests took, by route template.")
    for (label, histogram) in metrics.snapshot() {
      let labels = [
        ("route", label.route), ("method", label.method), ("status", String(label.status)),
      ]
      var cumulative = 0
      for (bound, count) in zip(RequestMetrics.bounds, histogram.counts) {
        cumulative += count
        sample(name + "_bucket", labels + [("le", Self.number(bound))], Double(cumulative))
      }
      sample(name + "_bucket", labels + [("le", "+Inf")], Double(histogram.count))
      sample(name + "_sum", labels, histogram.sum)
      sample(name + "_count", labels, Double(histogram.count))
    }
  }
}
