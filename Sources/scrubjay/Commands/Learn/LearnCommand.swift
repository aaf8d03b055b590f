import ArgumentParser
import Corpora
import HTTPTypes

struct LearnCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "learn", abstract: "See, check, release and take back what was learned.",
    subcommands: [
      Status.self, Rebuild.self, LearnDiffCommand.self, LearnProposeCommand.self,
      LearnPromoteCommand.self, LearnRollbackCommand.self, LearnTrialCommand.self,
      LearnHistoryCommand.self, LearnRetractCommand.self, LearnEraseCommand.self,
    ], defaultSubcommand: Status.self)

  struct Status: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Show where the learning of a collection stands.")

    @OptionGroup var collection: CollectionOption
    @OptionGroup var connection: ConnectionOptions
    @OptionGroup var output: OutputOptions

    func run() async throws {
      let answer = try await connection.withClient { client in
        try await client.call(.get, collection.path("learning"))
      }
      output.show(answer) { LearningReport.lines(of: answer, style: $0) }
    }
  }

  struct Rebuild: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Fold the ledger anew and compare the outcome with what serves.",
      discussion: """
        The outcome is the same bytes; then nothing changes. Where it is not, the command exits \
        with 2, and the outcome serves from now on unless --dry-run is given.
        """)

    @Flag(help: "Compare only.")
    var dryRun = false

    @OptionGroup var collection: CollectionOption
    @OptionGroup var connection: ConnectionOptions
    @OptionGroup var output: OutputOptions

    func run() async throws {
      let answer = try await connection.withClient { client in
        try await client.call(
          .post, collection.path("learning", "rebuild"), body: ["dry_run": .bool(dryRun)])
      }
      output.show(answer) { LearningReport.rebuilt(answer, style: $0) }
      guard answer["identical"]?.boolValue == true else {
        throw CommandFailure(.gateFailed, "the state that served is not what the ledger gives")
      }
    }
  }
}

struct LearnRetractCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "retract",
    abstract: "Take an event, a person's events or a period's out of all that was learned.",
    discussion: """
      The events stay in the ledger; the state becomes that of a world without them. With \
      --dry-run the number of events is told and nothing changes.
      """)

  @Option(help: "One event, by its id.")
  var event: String?

  @Option(help: "Everything that this person or program sent so far.")
  var actor: String?

  @Option(
    help: ArgumentHelp("All feedback taken from this moment on (RFC 3339).", valueName: "time"))
  var from: String?

  @Option(help: ArgumentHelp("… and before this one.", valueName: "time"))
  var until: String?

  @Option(help: "Why.")
  var note: String?

  @Option(help: "Who decides; only a keyed hash is kept.")
  var decidedBy: String?

  @Flag(help: "Tell how many events it would reach and change nothing.")
  var dryRun = false

  @OptionGroup var collection: CollectionOption
  @OptionGroup var connection: ConnectionOptions
  @OptionGroup var output: OutputOptions

  func validate() throws {
    let subjects = [event, actor, from].compactMap { $0 }
    guard subjects.count == 1, (from == nil) == (until == nil) else {
      throw ValidationError("Give one of --event, --actor, and --from with --until.")
    }
  }

  func run() async throws {
    var body: JSONObject = ["dry_run": .bool(dryRun)]
    let fields = [
      "event_id": event, "actor": actor, "from": from, "until": until, "note": note,
      "decided_by": decidedBy,
    ]
    for (key, value) in fields { if let value { body[key] = .string(value) } }
    let answer = try await connection.withClient { client in
      try await client.call(.post, collection.path("retractions"), body: .object(body))
    }
    output.show(answer) { _ in
      let count = answer["events"]?.integerValue ?? 0
      let events = count == 1 ? "1 event" : "\(count) events"
      if dryRun { return ["\(events) would be retracted"] }
      return ["\(events) \(count == 1 ? "is" : "are") retracted"]
    }
  }
}

struct LearnEraseCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "erase",
    abstract: "Delete what a person sent and asked, for good, and learn anew from the rest.",
    discussion: """
      Deleted are the person's events, the retrievals that they asked (words, vector and hits), and \
      events without an actor on those. Backups that were made before still hold them.
      """)

  @Option(help: "The person, as named in searches and feedback.")
  var actor: String

  @OptionGroup var collection: CollectionOption
  @OptionGroup var connection: ConnectionOptions
  @OptionGroup var write: WriteOptions

  func run() async throws {
    try await write.send(.delete, collection.path("actors", actor), to: connection) { answer in
      "\(answer["events"]?.display ?? "0") entries of the ledger and "
        + "\(answer["retrievals"]?.display ?? "0") retrievals are deleted"
    }
  }
}
