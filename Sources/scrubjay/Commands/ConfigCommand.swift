import ArgumentParser
import Corpora
import Foundation

struct ConfigCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "config", abstract: "Show and check the settings of the service.",
    subcommands: [Show.self, Check.self])

  struct Show: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "show", abstract: "Show every setting, its value and where that comes from.",
      discussion: """
        Keys of embedders and receivers are read from variables and files and never shown. \
        With --redact, users, passwords and queries in addresses are left out as well.
        """)

    @Flag(help: "Leave out what addresses may hold of secrets.")
    var redact = false

    @OptionGroup var flags: SettingFlags
    @OptionGroup var output: OutputOptions

    func run() async throws {
      let settings = try await Settings.load(.current, flags: flags.values())
      output.show(["file": .string(settings.path), "settings": .array(settings.resolved.map(json))]
      ) { style in
        [style.dim("file: \(settings.path)")]
          + settings.resolved.map { entry in
            let value = shown(entry) ?? "–"
            return "\(style.bold(entry.setting.key)) = \(value)  "
              + style.dim("(\(entry.source); $\(entry.setting.variable)) \(entry.setting.summary)")
          }
      }
    }

    private func json(_ entry: SettingLayers.Resolved) -> JSONValue {
      [
        "key": .string(entry.setting.key), "variable": .string(entry.setting.variable),
        "value": shown(entry).map { .string($0) } ?? .null,
        "source": .string(entry.source), "summary": .string(entry.setting.summary),
        "takes": .string(entry.setting.kindDescription),
      ]
    }

    private func shown(_ entry: SettingLayers.Resolved) -> String? {
      guard let value = entry.value else { return nil }
      // A key opens everything it was made for: it is never shown, redaction asked for or not.
      guard entry.setting.key != "key" else { return "redacted" }
      return redact ? Self.redacted(value.description) : value.description
    }

    /// An address without user, password and query; other texts as they are.
    static func redacted(_ text: String) -> String {
      guard text.contains("://"), var parts = URLComponents(string: text) else { return text }
      if parts.user != nil { parts.user = "redacted" }
      if parts.password != nil { parts.password = "redacted" }
      if parts.query != nil { parts.query = "redacted" }
      return parts.string ?? "redacted"
    }
  }

  struct Check: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "check", abstract: "Find what the service would refuse or not heed.",
      discussion: "Ends with 64 if there is any such thing. Nothing is opened or bound.")

    @OptionGroup var flags: SettingFlags
    @OptionGroup var output: OutputOptions

    func run() async throws {
      let context = CommandContext.current
      let settings = try await Settings.load(context, flags: flags.values())
      let review = ConfigurationReview(settings, context: context)
      output.show([
        "faults": .array(review.faults.map { .string($0) }),
        "advice": .array(review.advice.map { .string($0) }),
      ]) { style in
        review.faults.map { style.red("fault: ") + $0 }
          + review.advice.map { style.yellow("advice: ") + $0 }
          + (review.faults.isEmpty ? [style.green("the configuration can be used")] : [])
      }
      if !review.faults.isEmpty {
        throw CommandFailure(.usage, "\(review.faults.count) faults in the configuration")
      }
    }
  }
}
