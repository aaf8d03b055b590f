/// One thing that can be configured: its key, its kind, its default.
///
/// The key is that of the file (`http.port`); the environment variable is derived from it
/// (`SCRUBJAY_HTTP_PORT`), and `--set http.port=…` gives it on the command line.
struct Setting: Sendable {
  /// What values it takes.
  enum Kind: Sendable {
    /// Any text.
    case text
    /// A whole number within bounds.
    case integer(ClosedRange<Int>)
    /// A number within bounds.
    case number(ClosedRange<Double>)
    /// Yes or no.
    case flag
    /// One of several words.
    case choice([String])
    /// Words; in the environment they are separated by commas.
    case words
  }

  /// Its key in the file.
  let key: String
  /// What it takes.
  let kind: Kind
  /// What holds if nobody says anything; `nil` if there is no such value.
  let standard: SettingValue?
  /// What it means, in one line, with its unit.
  let summary: String

  init(_ key: String, _ kind: Kind, _ standard: SettingValue?, _ summary: String) {
    self.key = key
    self.kind = kind
    self.standard = standard
    self.summary = summary
  }

  /// The variable that gives it: `http.readyFile` becomes `SCRUBJAY_HTTP_READY_FILE`.
  var variable: String {
    key.reduce(into: "SCRUBJAY_") { name, character in
      if character == "." || character.isUppercase { name += "_" }
      if character != "." { name += character.uppercased() }
    }
  }

  /// What the setting takes, in words.
  var kindDescription: String {
    switch kind {
    case .text: "text"
    case .integer(let range): "whole number, \(range.lowerBound)–\(range.upperBound)"
    case .number(let range): "number, \(range.lowerBound)–\(range.upperBound)"
    case .flag: "true or false"
    case .choice(let words): words.joined(separator: ", ")
    case .words: "list of words"
    }
  }

  /// Why a value cannot be taken; `nil` if it can.
  func fault(of value: SettingValue) -> String? {
    switch (kind, value) {
    case (.integer(let range), .integer(let number)) where !range.contains(number):
      "\(key) is \(number); give \(range.lowerBound) to \(range.upperBound)"
    case (.number(let range), .number(let number)) where !range.contains(number):
      "\(key) is \(number); give \(range.lowerBound) to \(range.upperBound)"
    case (.choice(let words), .text(let word)) where !words.contains(word):
      "\(key) is “\(word)”; give one of \(words.joined(separator: ", "))"
    default: nil
    }
  }
}

/// The value of a setting.
enum SettingValue: Sendable, Equatable {
  case text(String)
  case integer(Int)
  case number(Double)
  case flag(Bool)
  case words([String])
}

extension SettingValue: CustomStringConvertible {
  var description: String {
    switch self {
    case .text(let text): text
    case .integer(let number): String(number)
    case .number(let number): String(number)
    case .flag(let flag): String(flag)
    case .words(let words): words.joined(separator: ",")
    }
  }
}
