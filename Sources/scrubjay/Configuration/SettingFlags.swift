import ArgumentParser

/// Settings from the command line: every setting by `--set KEY=VALUE`.
struct SettingFlags: ParsableArguments {
  @Option(
    name: .customLong("set"), parsing: .singleValue,
    help: ArgumentHelp(
      "Give any setting; see “scrubjay config show”. May be repeated.", valueName: "key=value"))
  var assignments: [String] = []

  func validate() throws { _ = try values() }

  /// The settings by key.
  func values() throws -> [String: SettingValue] {
    try assignments.reduce(into: [:]) { values, assignment in
      guard let equals = assignment.firstIndex(of: "=") else {
        throw ValidationError("“\(assignment)” is no KEY=VALUE.")
      }
      let key = String(assignment[..<equals])
      guard let setting = Setting.named(key) else {
        throw ValidationError("There is no setting “\(key)”; see scrubjay config show.")
      }
      let text = String(assignment[assignment.index(after: equals)...])
      guard let value = SettingValue(text, of: setting.kind) else {
        throw ValidationError("\(key) is “\(text)”; give \(setting.kindDescription).")
      }
      values[key] = value
    }
  }
}

extension SettingValue {
  /// The value that a text gives a setting of a kind; `nil` if it cannot be read.
  init?(_ text: String, of kind: Setting.Kind) {
    switch kind {
    case .text, .choice: self = .text(text)
    case .integer:
      guard let number = Int(text) else { return nil }
      self = .integer(number)
    case .number:
      guard let number = Double(text), number.isFinite else { return nil }
      self = .number(number)
    case .flag:
      guard let flag = Bool(text) else { return nil }
      self = .flag(flag)
    case .words: self = .words(text.split(separator: ",").map(String.init))
    }
  }
}
