/// Rows in aligned columns.
struct TextTable {
  /// How a column is aligned.
  enum Alignment {
    /// Texts.
    case left
    /// Numbers.
    case right
  }

  private let columns: [(title: String, alignment: Alignment)]
  private var rows: [[String]] = []

  /// Makes a table of columns.
  init(_ columns: [(title: String, alignment: Alignment)]) {
    self.columns = columns
  }

  /// Appends a row with one cell per column.
  mutating func append(_ cells: [String]) {
    rows.append(cells.map(Self.printable))
  }

  /// The lines of the table, its titles first.
  func lines(style: Style) -> [String] {
    let widths = columns.indices.map { column in
      ([columns[column].title] + rows.map { $0[column] }).map(Self.width).max() ?? 0
    }
    let titles = line(columns.map(\.title), widths)
    return [style.bold(titles)] + rows.map { line($0, widths) }
  }

  private func line(_ cells: [String], _ widths: [Int]) -> String {
    var line = ""
    for (column, cell) in cells.enumerated() {
      let padding = String(repeating: " ", count: max(0, widths[column] - Self.width(cell)))
      switch columns[column].alignment {
      case .right: line += padding + cell
      case .left: line += column == cells.count - 1 ? cell : cell + padding
      }
      if column < cells.count - 1 { line += "  " }
    }
    return line
  }

  /// The columns that a text takes in a terminal, wide characters counted twice.
  private static func width(_ text: String) -> Int {
    text.unicodeScalars.reduce(0) { sum, scalar in
      switch scalar.value {
      case 0x300...0x36F, 0x200B...0x200F, 0xFE00...0xFE0F: sum
      case 0x1100...0x115F, 0x2E80...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F,
        0xFF00...0xFF60, 0x1F300...0x1FAFF:
        sum + 2
      default: sum + 1
      }
    }
  }

  /// The text without control characters, which could take over a terminal.
  static func printable(_ text: String) -> String {
    String(
      String.UnicodeScalarView(
        text.unicodeScalars.map { $0.properties.generalCategory == .control ? " " : $0 }))
  }
}
