import ArgumentParser
import Corpora
import HTTPTypes

/// A change of how ranking learns.
struct LearningChangeOptions: ParsableArguments {
  @Option(help: "The profile: balanced, cautious or off.")
  var learning: String?

  @Option(help: "The probability that a logged search swaps two near ties, 0 to 0.2.")
  var explorationRate: Double?

  @Option(
    help: ArgumentHelp(
      "A constant and its value, such as hold=8; without a value it goes back to the profile's.",
      valueName: "name=value"))
  var set: [String] = []

  func validate() throws {
    guard learning != nil || explorationRate != nil || !set.isEmpty else {
      throw ValidationError("Give --learning, --exploration-rate or --set.")
    }
    _ = try tuning
  }

  private var tuning: JSONObject {
    get throws {
      var tuning: JSONObject = [:]
      for text in set {
        let parts = text.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
        guard parts.count == 2, !parts[0].isEmpty else {
          throw ValidationError("“\(text)” is not NAME=VALUE.")
        }
        if parts[1].isEmpty {
          tuning[String(parts[0])] = .null
        } else if let value = Double(parts[1]) {
          tuning[String(parts[0])] = .number(value)
        } else {
          throw ValidationError("“\(parts[1])” is no number.")
        }
      }
      return tuning
    }
  }

  /// The fields of a body.
  func body() throws -> JSONObject {
    var body: JSONObject = ["tuning": .object(try tuning)]
    if let learning { body["learning"] = .string(learning) }
    if let explorationRate { body["exploration_rate"] = .number(explorationRate) }
    return body
  }
}

/// Who takes a step, and why.
struct ReleaseStepOptions: ParsableArguments {
  @Option(help: "Why.")
  var note: String?

  @Option(help: "Who decides; only a keyed hash is kept.")
  var decidedBy: String?

  /// Adds the fields to a body.
  func add(to body: inout JSONObject) {
    if let note { body["note"] = .string(note) }
    if let decidedBy { body["decided_by"] = .string(decidedBy) }
  }
}

struct LearnDiffCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "diff", abstract: "Show how a change would order what was asked lately.")

  @OptionGroup var change: LearningChangeOptions
  @OptionGroup var collection: CollectionOption
  @OptionGroup var connection: ConnectionOptions
  @OptionGroup var output: OutputOptions

  func run() async throws {
    let body = try change.body()
    let answer = try await connection.withClient { client in
      try await client.call(.post, collection.path("learning", "diff"), body: .object(body))
    }
    output.show(answer) { ReleaseReport.difference(answer, style: $0) }
  }
}

struct LearnProposeCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "propose", abstract: "Compare a change with what serves, on all feedback so far.",
    discussion: """
      The ledger is folded under both; before each retrieval's first event it is noted how either \
      would have ordered it. The gate accepts, refuses, or is undecided; unless it accepts, the \
      command exits with 2. With --dry-run nothing is noted in the ledger.
      """)

  @Flag(help: "Compare, and note nothing.")
  var dryRun = false

  @OptionGroup var change: LearningChangeOptions
  @OptionGroup var step: ReleaseStepOptions
  @OptionGroup var collection: CollectionOption
  @OptionGroup var connection: ConnectionOptions
  @OptionGroup var output: OutputOptions

  func run() async throws {
    var body = try change.body()
    body["dry_run"] = .bool(dryRun)
    step.add(to: &body)
    let sent = body
    let job = try await connection.withClient { client in
      let started = try await client.call(
        .post, collection.path("learning", "proposals"), body: .object(sent))
      return try await JobFollower(client: client).wait(for: started, label: "propose")
    }
    let result = job["result"] ?? .null
    output.show(result) { ReleaseReport.proposal(result, style: $0) }
    guard result["decision"] == "accept" else {
      throw CommandFailure(
        .gateFailed, "the gate said “\(result["decision"]?.display ?? "nothing")”")
    }
  }
}

struct LearnPromoteCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "promote", abstract: "Let a proposed change serve, under watch.",
    discussion: """
      What served before learns on beside it. When feedback shows that it was better, it serves \
      again by itself.
      """)

  @Argument(help: "The proposal's id.")
  var proposal: String

  @Flag(help: "Do it although the gate did not accept.")
  var force = false

  @OptionGroup var step: ReleaseStepOptions
  @OptionGroup var collection: CollectionOption
  @OptionGroup var connection: ConnectionOptions
  @OptionGroup var write: WriteOptions

  func run() async throws {
    var body: JSONObject = ["proposal": .string(proposal), "force": .bool(force)]
    step.add(to: &body)
    try await write.send(
      .post, collection.path("learning", "promote"), body: .object(body), to: connection
    ) { _ in "\(proposal) serves \(collection.name), under watch" }
  }
}

struct LearnRollbackCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rollback", abstract: "Let what served before the last promotion serve again.")

  @OptionGroup var step: ReleaseStepOptions
  @OptionGroup var collection: CollectionOption
  @OptionGroup var connection: ConnectionOptions
  @OptionGroup var write: WriteOptions

  func run() async throws {
    var body: JSONObject = [:]
    step.add(to: &body)
    try await write.send(
      .post, collection.path("learning", "rollback"), body: .object(body), to: connection
    ) { "\($0["learning"]?.display ?? "") serves \(collection.name) again" }
  }
}

struct LearnTrialCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "trial", abstract: "Give a proposed change traffic beside what serves.",
    subcommands: [Begin.self, End.self])

  struct Begin: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Begin: by sessions, or in every list by team draft.",
      discussion: "It ends by itself when feedback shows that the change is worse.")

    @Argument(help: "The proposal's id.")
    var proposal: String

    @Flag(help: "Let both sides draft every list, instead of giving each session to one.")
    var interleave = false

    @Option(help: "The share of sessions that the change gets; one half if not given.")
    var share: Double?

    @Flag(help: "Do it although the gate refused.")
    var force = false

    @OptionGroup var step: ReleaseStepOptions
    @OptionGroup var collection: CollectionOption
    @OptionGroup var connection: ConnectionOptions
    @OptionGroup var write: WriteOptions

    func validate() throws {
      guard !interleave || share == nil else {
        throw ValidationError("--interleave gives half; --share is for sessions.")
      }
    }

    func run() async throws {
      var body: JSONObject = [
        "proposal": .string(proposal), "mode": interleave ? "interleave" : "split",
        "force": .bool(force),
      ]
      if let share { body["share"] = .number(share) }
      step.add(to: &body)
      try await write.send(
        .put, collection.path("learning", "trial"), body: .object(body), to: connection
      ) { "trial \($0["trial"]?["id"]?.display ?? "") has begun" }
    }
  }

  struct End: AsyncParsableCommand {
    static let configuration = CommandConfiguration(abstract: "End the trial or the watch.")

    @OptionGroup var collection: CollectionOption
    @OptionGroup var connection: ConnectionOptions
    @OptionGroup var write: WriteOptions

    func run() async throws {
      try await write.send(.delete, collection.path("learning", "trial"), to: connection) { _ in
        "the trial has ended"
      }
    }
  }
}

struct LearnHistoryCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "history", abstract: "List the steps of releases, newest first.")

  @Option(name: .shortAndLong, help: "At most this many.")
  var limit = 100

  @OptionGroup var collection: CollectionOption
  @OptionGroup var connection: ConnectionOptions
  @OptionGroup var output: OutputOptions

  func run() async throws {
    let answer = try await connection.withClient { client in
      try await client.call(
        .get, collection.path("learning", "releases"), query: [("limit", "\(limit)")])
    }
    output.show(answer) { ReleaseReport.history(answer, style: $0) }
  }
}
