import ArgumentParser
import Corpora
import HTTPTypes

/// Changes what an owner may set on a collection.
struct CollectionSettingsCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "set", abstract: "Change settings of a collection.",
    discussion: """
      Settings are those of the API, such as learning=cautious, curated_answers=true, \
      staleness.newest_first=false or staleness.hide_verdicts=["expired"]. A value that is JSON is \
      taken as such, any other as a word. Settings that are not named stay.
      """)

  @Argument(help: "The collection's name.")
  var name: String

  @Argument(help: ArgumentHelp("Settings.", valueName: "key=value"))
  var settings: [String]

  @OptionGroup var connection: ConnectionOptions
  @OptionGroup var write: WriteOptions

  func validate() throws {
    guard !settings.isEmpty else { throw ValidationError("Name at least one setting.") }
    _ = try body()
  }

  func run() async throws {
    try await write.send(
      .patch, ["collections", name], body: ["settings": .object(body())], to: connection
    ) { "collection \($0["name"]?.display ?? name): \(settings.joined(separator: " "))" }
  }

  /// The named settings, those with a dot in an object of their own.
  private func body() throws -> JSONObject {
    var body: JSONObject = [:]
    for setting in settings {
      let parts = setting.split(separator: "=", maxSplits: 1).map(String.init)
      let path = (parts.first ?? "").split(separator: ".").map(String.init)
      guard parts.count == 2, (1...2).contains(path.count) else {
        throw ValidationError("“\(setting)” is not of the form key=value.")
      }
      let value = (try? JSONParser.parse(text: parts[1])) ?? .string(parts[1])
      guard path.count == 2 else {
        body[path[0]] = value
        continue
      }
      var group = body[path[0]]?.objectValue ?? [:]
      group[path[1]] = value
      body[path[0]] = .object(group)
    }
    return body
  }
}
