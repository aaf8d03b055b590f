import ArgumentParser
import Corpora
import HTTPTypes

/// Lists what the corpus does not cover.
struct FailureGapsCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "gaps",
    abstract: "List questions that the corpus does not answer: what to write next.")

  @Option(name: .shortAndLong, help: "At most this many.")
  var limit = 100

  @OptionGroup var collection: CollectionOption
  @OptionGroup var connection: ConnectionOptions
  @OptionGroup var output: OutputOptions

  func run() async throws {
    let answer = try await connection.withClient { client in
      try await client.call(
        .get, collection.path("failures", "gaps"), query: [("limit", String(limit))])
    }
    output.show(answer) { style in
      let gaps = answer["gaps"]?.arrayValue ?? []
      guard !gaps.isEmpty else { return ["no gaps"] }
      var table = TextTable([
        ("ID", .left), ("FAILURES", .right), ("ACTORS", .right), ("ASKED", .left),
      ])
      for gap in gaps {
        table.append([
          gap["id"]?.display ?? "–", gap["events"]?.display ?? "–",
          gap["actors"]?.display ?? "–",
          (gap["queries"]?.arrayValue?.first?.display ?? "–").shortened(to: 80),
        ])
      }
      return table.lines(style: style)
    }
  }
}

/// Asks the questions of past failures again.
struct FailureReplayCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "replay",
    abstract: "Ask the questions of past failures again, and tell which look repaired.",
    discussion: "Nothing is logged, learned or closed.")

  @Argument(help: "One failure; without it those that something changed for are replayed.")
  var id: String?

  @Option(name: .shortAndLong, help: "At most this many.")
  var limit = 20

  @OptionGroup var collection: CollectionOption
  @OptionGroup var connection: ConnectionOptions
  @OptionGroup var output: OutputOptions

  func run() async throws {
    var body: JSONObject = ["limit": .integer(Int64(limit))]
    if let id { body["failure_id"] = .string(id) }
    let answer = try await connection.withClient { [body] client in
      try await client.call(.post, collection.path("failures", "replay"), body: .object(body))
    }
    output.show(answer) { style in
      let replays = answer["replays"]?.arrayValue ?? []
      guard !replays.isEmpty else { return ["nothing to replay"] }
      var table = TextTable([
        ("ID", .left), ("OUTCOME", .left), ("FAILING", .right), ("QUESTIONS", .right),
      ])
      for replay in replays {
        table.append([
          replay["failure"]?["id"]?.display ?? "–", replay["outcome"]?.display ?? "–",
          replay["failing"]?.display ?? "–", replay["questions"]?.display ?? "–",
        ])
      }
      return table.lines(style: style)
    }
  }
}
