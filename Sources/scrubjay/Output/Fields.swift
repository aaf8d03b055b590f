import Corpora

/// Pairs of names and values, aligned.
struct Fields {
  private var rows: [(name: String, value: String)] = []

  /// Appends a pair.
  mutating func add(_ name: String, _ value: String?) {
    if let value { rows.append((name, TextTable.printable(value))) }
  }

  /// The lines.
  func lines(style: Style) -> [String] {
    let width = rows.map(\.name.count).max() ?? 0
    return rows.map { row in
      let padding = String(repeating: " ", count: width - row.name.count)
      return "\(style.dim(row.name))\(padding)  \(row.value)"
    }
  }
}

extension JSONValue {
  /// The value for people: texts without quotes, numbers with few digits.
  var display: String {
    switch self {
    case .null: "–"
    case .string(let text): text
    case .number(let number): number.display
    case .array(let elements): elements.map(\.display).joined(separator: ", ")
    default: canonicalJSON
    }
  }
}

extension Double {
  /// The number with three digits after the point.
  var display: String {
    let rounded = (self * 1_000).rounded() / 1_000
    return Int(exactly: rounded).map { String($0) } ?? String(rounded)
  }
}
