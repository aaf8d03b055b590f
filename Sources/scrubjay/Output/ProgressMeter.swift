/// Tells how far a long piece of work is: a bar on a terminal, a line now and then elsewhere.
struct ProgressMeter {
  private let label: String
  private var unit: String
  private let context: CommandContext
  private let start: Double
  private var lastShown: Double
  private var total: Int?
  private var done = 0

  /// How often a bar is drawn and a line is written, in seconds.
  private static let drawInterval = 0.1
  private static let lineInterval = 5.0
  private static let barWidth = 24

  /// Begins a piece of work.
  ///
  /// - Parameters:
  ///   - label: What is done.
  ///   - unit: What is counted.
  ///   - total: How many in all, if known.
  ///   - context: Where to tell.
  init(_ label: String, unit: String, total: Int?, context: CommandContext = .current) {
    self.label = label
    self.unit = unit
    self.total = total
    self.context = context
    start = context.uptime()
    lastShown = start
  }

  /// Notes how far the work is.
  mutating func update(done: Int, total: Int? = nil, unit: String? = nil) {
    self.done = done
    if let unit, !unit.isEmpty { self.unit = unit }
    self.total = total ?? self.total
    let now = context.uptime()
    let interval = context.isDiagnosticsTerminal ? Self.drawInterval : Self.lineInterval
    guard now - lastShown >= interval else { return }
    lastShown = now
    if context.isDiagnosticsTerminal {
      context.diagnostics("\r\u{1B}[K" + line(at: now, withBar: true))
    } else {
      context.note(line(at: now, withBar: false))
    }
  }

  /// Ends the work and leaves one line about it.
  mutating func finish() {
    if context.isDiagnosticsTerminal { context.diagnostics("\r\u{1B}[K") }
    let seconds = context.uptime() - start
    context.note(
      "\(label): \(done) \(unit) in \(Self.duration(seconds))\(rate(over: seconds))")
  }

  private func line(at now: Double, withBar: Bool) -> String {
    let seconds = now - start
    guard let total, total > 0 else {
      return "\(label): \(done) \(unit)\(rate(over: seconds))"
    }
    let share = min(1, Double(done) / Double(total))
    var line = label + ": "
    if withBar {
      let filled = Int(share * Double(Self.barWidth))
      line += "["
      line += String(repeating: "#", count: filled)
      line += String(repeating: ".", count: Self.barWidth - filled) + "] "
    }
    line += "\(Int(share * 100)) %  \(done)/\(total) \(unit)\(rate(over: seconds))"
    if done > 0, done < total {
      line += ", \(Self.duration(seconds / Double(done) * Double(total - done))) left"
    }
    return line
  }

  private func rate(over seconds: Double) -> String {
    guard seconds > 0.05, done > 0 else { return "" }
    let rate = Double(done) / seconds
    let text = rate >= 100 ? String(Int(rate)) : String((rate * 10).rounded() / 10)
    return ", \(text)/s"
  }

  /// A duration for people.
  static func duration(_ seconds: Double) -> String {
    if seconds < 10 { return "\((seconds * 10).rounded() / 10) s" }
    if seconds < 120 { return "\(Int(seconds.rounded())) s" }
    if seconds < 7_200 { return "\(Int(seconds / 60)) min" }
    return "\(Int(seconds / 3_600)) h \(Int(seconds / 60) % 60) min"
  }
}
