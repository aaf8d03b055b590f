import ArgumentParser
import Corpora
import HTTPTypes

struct KeysCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "keys", abstract: "List, create, rotate and revoke access keys.",
    discussion: """
      From the first key on, every request to a server needs one. A key is shown once, when it is \
      made; only a digest of it is kept. Without --url the data directory is opened, and no key is \
      asked for.
      """,
    subcommands: [List.self, Create.self, Rotate.self, Revoke.self], defaultSubcommand: List.self)

  struct List: AsyncParsableCommand {
    static let configuration = CommandConfiguration(abstract: "List all keys.")

    @OptionGroup var connection: ConnectionOptions
    @OptionGroup var output: OutputOptions

    func run() async throws {
      let rows = try await connection.withClient { try await $0.all(["keys"], rows: "keys") }
      output.show(["keys": .array(rows)]) { style in
        var table = TextTable([
          ("ID", .left), ("NAME", .left), ("SCOPES", .left), ("COLLECTIONS", .left),
          ("CREATED", .left), ("ENDS", .left), ("LAST USED", .left),
        ])
        for row in rows {
          let end = row["revoked_at"]?.stringValue.map { "revoked \($0)" }
          table.append([
            row["id"]?.display ?? "", row["name"]?.display ?? "", KeysCommand.list(row["scopes"]),
            KeysCommand.list(row["collections"]), row["created_at"]?.display ?? "",
            end ?? row["expires_at"]?.stringValue ?? "never",
            row["last_used_at"]?.stringValue ?? "never",
          ])
        }
        return table.lines(style: style)
      }
    }
  }

  struct Create: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Create a key; standard output is the key alone.")

    @Argument(help: "What people call it, such as the program that will use it.")
    var name: String

    @Option(help: "admin, write, read or feedback; give several by repeating it.")
    var scope: [String]

    @Option(
      name: [.customShort("c"), .customLong("collection")],
      help: ArgumentHelp("A collection that it reaches; repeatable; all if none is given."))
    var collections: [String] = []

    @Option(help: "When it ends by itself, as an RFC 3339 time.")
    var expires: String?

    @OptionGroup var connection: ConnectionOptions
    @OptionGroup var write: WriteOptions

    func run() async throws {
      var body: JSONObject = [
        "name": .string(name), "scopes": .array(scope.map(JSONValue.string)),
      ]
      if !collections.isEmpty { body["collections"] = .array(collections.map(JSONValue.string)) }
      if let expires { body["expires_at"] = .string(expires) }
      try await write.send(.post, ["keys"], body: .object(body), to: connection) { answer in
        KeysCommand.announce(answer)
      }
    }
  }

  struct Rotate: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Create a key in place of another, which goes on for a while.")

    @Argument(help: "The id of the key to replace.")
    var id: String

    @Option(
      help: ArgumentHelp("How long the old key goes on, 0 to 2592000.", valueName: "seconds"))
    var overlap = 86_400

    @OptionGroup var connection: ConnectionOptions
    @OptionGroup var write: WriteOptions

    func run() async throws {
      let body: JSONValue = ["overlap_seconds": .integer(Int64(overlap))]
      try await write.send(.post, ["keys", id, "rotate"], body: body, to: connection) { answer in
        KeysCommand.announce(answer)
      }
    }
  }

  struct Revoke: AsyncParsableCommand {
    static let configuration = CommandConfiguration(abstract: "End a key at once, for good.")

    @Argument(help: "Its id.")
    var id: String

    @OptionGroup var connection: ConnectionOptions
    @OptionGroup var write: WriteOptions

    func run() async throws {
      try await write.send(.delete, ["keys", id], to: connection) { _ in "revoked \(id)" }
    }
  }

  /// The key, for standard output; what to know about it goes to standard error.
  private static func announce(_ answer: JSONValue) -> String {
    CommandContext.current.note(
      "key \(answer["id"]?.display ?? "") (\(list(answer["scopes"]))); it is shown this once: keep "
        + "it where secrets are kept")
    return answer["key"]?.display ?? ""
  }

  private static func list(_ value: JSONValue?) -> String {
    value?.arrayValue.map { $0.map(\.display).joined(separator: ",") } ?? "all"
  }
}
