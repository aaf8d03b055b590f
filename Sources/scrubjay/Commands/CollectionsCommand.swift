import ArgumentParser
import Corpora
import HTTPTypes

struct CollectionsCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "collections", abstract: "List, create, show, set and delete collections.",
    subcommands: [
      List.self, Create.self, Show.self, CollectionSettingsCommand.self, Delete.self,
    ], defaultSubcommand: List.self)

  struct List: AsyncParsableCommand {
    static let configuration = CommandConfiguration(abstract: "List all collections.")

    @OptionGroup var connection: ConnectionOptions
    @OptionGroup var output: OutputOptions

    func run() async throws {
      let answer = try await connection.withClient { try await $0.call(.get, ["collections"]) }
      output.show(answer) { style in
        var table = TextTable([
          ("NAME", .left), ("DOCUMENTS", .right), ("CHUNKS", .right), ("DIMENSION", .right),
          ("METRIC", .left), ("EMBEDDER", .left), ("GENERATION", .right), ("HEALTH", .left),
        ])
        for row in answer["collections"]?.arrayValue ?? [] {
          table.append(
            [
              row["name"], row["counts"]?["documents"], row["counts"]?["chunks"],
              row["dimension"], row["metric"], row["embedder"], row["generation"],
              row["health"]?["status"],
            ].map { $0?.display ?? "–" })
        }
        return table.lines(style: style)
      }
    }
  }

  struct Create: AsyncParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Create a collection.")

    @Argument(help: "Its name: 1–64 of a–z, 0–9, _ and -.")
    var name: String

    @Option(help: "Components of a vector; follows from the built-in embedder.")
    var dimension: Int?

    @Option(help: "cosine, dot or euclidean.")
    var metric = "cosine"

    @Option(help: "builtin, none, or an embedder of the configuration.")
    var embedder = "builtin"

    @Option(help: "auto, flat or ivf.")
    var index = "auto"

    @OptionGroup var connection: ConnectionOptions
    @OptionGroup var write: WriteOptions

    func run() async throws {
      var body: JSONObject = [
        "metric": .string(metric), "embedder": .string(embedder),
        "index": ["kind": .string(index)],
      ]
      if let dimension { body["dimension"] = .integer(Int64(dimension)) }
      try await write.send(.put, ["collections", name], body: .object(body), to: connection) {
        "collection \($0["name"]?.display ?? name): \($0["dimension"]?.display ?? "") components, "
          + "\($0["metric"]?.display ?? ""), embedder \($0["embedder"]?.display ?? "")"
      }
    }
  }

  struct Show: AsyncParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Show a collection.")

    @Argument(help: "Its name.")
    var name: String

    @OptionGroup var connection: ConnectionOptions
    @OptionGroup var output: OutputOptions

    func run() async throws {
      let answer = try await connection.withClient { client in
        try await client.call(.get, ["collections", name])
      }
      output.show(answer) { style in
        var fields = Fields()
        for key in ["name", "dimension", "metric", "embedder"] {
          fields.add(key, answer[key]?.display)
        }
        fields.add("index", answer["index"]?["kind"]?.display)
        fields.add("generation", answer["generation"]?.display)
        for key in ["documents", "chunks", "retrievals", "events"] {
          fields.add(key, answer["counts"]?[key]?.display)
        }
        fields.add("learning", answer["settings"]?["learning"]?.display)
        fields.add("health", answer["health"]?["status"]?.display)
        for notice in answer["health"]?["notices"]?.arrayValue ?? [] {
          fields.add("notice", notice.display)
        }
        return fields.lines(style: style)
      }
    }
  }

  struct Delete: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Delete a collection with its documents, log, ledger and index.")

    @Argument(help: "Its name.")
    var name: String

    @Flag(help: "Delete without asking; needed, because nothing brings it back.")
    var yes = false

    @OptionGroup var connection: ConnectionOptions
    @OptionGroup var write: WriteOptions

    func validate() throws {
      guard yes || write.dryRun else {
        throw ValidationError(
          "This deletes the collection “\(name)” for good; say --yes, or --dry-run to look.")
      }
    }

    func run() async throws {
      try await write.send(.delete, ["collections", name], to: connection) { _ in
        "deleted \(name)"
      }
    }
  }
}
