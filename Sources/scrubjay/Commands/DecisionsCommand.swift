import ArgumentParser
import Corpora
import HTTPTypes

struct DecisionsCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "decisions",
    abstract: "Pin, ban or forgive chunks for kinds of questions, and see who did.",
    subcommands: [
      List.self, Show.self, Pin.self, Ban.self, Forgive.self, Release.self, Reinstate.self,
    ], defaultSubcommand: List.self)

  struct List: AsyncParsableCommand {
    static let configuration = CommandConfiguration(abstract: "List decisions, latest first.")

    @Option(help: "Only those in this state: active, released or replaced.")
    var state: String?

    @Option(help: ArgumentHelp("Only those about this chunk.", valueName: "id"))
    var chunk: String?

    @Option(name: .shortAndLong, help: "At most this many.")
    var limit = 100

    @OptionGroup var collection: CollectionOption
    @OptionGroup var connection: ConnectionOptions
    @OptionGroup var output: OutputOptions

    func run() async throws {
      let rows = try await connection.withClient { client in
        try await client.all(
          collection.path("decisions"), rows: "decisions",
          query: [("state", state), ("chunk_id", chunk)], limit: limit)
      }
      output.show(["decisions": .array(rows)]) { DecisionReport.table(of: rows, style: $0) }
    }
  }

  struct Show: AsyncParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Show a decision and its history.")

    @Argument(help: "Its id.")
    var id: String

    @OptionGroup var collection: CollectionOption
    @OptionGroup var connection: ConnectionOptions
    @OptionGroup var output: OutputOptions

    func run() async throws {
      let answer = try await connection.withClient { client in
        try await client.call(.get, collection.path("decisions", id))
      }
      output.show(answer) { DecisionReport.card(of: answer, style: $0) }
    }
  }

  struct Pin: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Keep a chunk on top for questions like one.")

    @OptionGroup var decision: NewDecision

    func run() async throws { try await decision.send(action: "pin") }
  }

  struct Ban: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Keep a chunk out of the way of questions like one.")

    @OptionGroup var decision: NewDecision

    func run() async throws { try await decision.send(action: "ban") }
  }

  struct Forgive: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Let feedback lower a chunk no longer for questions like one.")

    @OptionGroup var decision: NewDecision

    func run() async throws { try await decision.send(action: "forgive") }
  }

  struct Release: AsyncParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Take a decision back.")

    @OptionGroup var change: StateChange

    func run() async throws { try await change.send(to: "decisions", state: "released") }
  }

  struct Reinstate: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Put a decision that was taken back in force again.")

    @OptionGroup var change: StateChange

    func run() async throws { try await change.send(to: "decisions", state: "active") }
  }
}

/// A decision to be made.
struct NewDecision: ParsableArguments {
  @Argument(help: "The chunk's id.")
  var chunk: String

  @Option(help: "The question that is meant, with those that resemble it.")
  var query: String?

  @Option(help: ArgumentHelp("Or the question of this logged retrieval.", valueName: "id"))
  var queryID: String?

  @Option(help: "Why.")
  var note: String?

  @Option(help: "Who decides; only a keyed hash is kept.")
  var actor: String?

  @OptionGroup var collection: CollectionOption
  @OptionGroup var connection: ConnectionOptions
  @OptionGroup var write: WriteOptions

  func validate() throws {
    guard (query == nil) != (queryID == nil) else {
      throw ValidationError("Name the question by one of --query and --query-id.")
    }
  }

  func send(action: String) async throws {
    var body: JSONObject = ["action": .string(action), "chunk_id": .string(chunk)]
    if let query { body["query"] = .string(query) }
    if let queryID { body["query_id"] = .string(queryID) }
    if let note { body["note"] = .string(note) }
    if let actor { body["actor"] = .string(actor) }
    try await write.send(
      .post, collection.path("decisions"), body: .object(body), to: connection
    ) { "\($0["action"]?.display ?? action) of \(chunk): \($0["id"]?.display ?? "")" }
  }
}
