import ArgumentParser
import Corpora
import HTTPTypes

struct FailuresCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "failures", abstract: "Recall and manage past failures.",
    subcommands: [
      Search.self, List.self, Show.self, Close.self, Dismiss.self, Reopen.self,
      CurateCommand.self, WithdrawCommand.self, FailureGapsCommand.self,
      FailureReplayCommand.self,
    ], defaultSubcommand: List.self)

  struct Search: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Find failures that resemble a question.")

    @Argument(help: "The question.")
    var query: String

    @Option(name: .shortAndLong, help: "How many to show.")
    var limit = 10

    @OptionGroup var collection: CollectionOption
    @OptionGroup var connection: ConnectionOptions
    @OptionGroup var output: OutputOptions

    func run() async throws {
      let answer = try await connection.withClient { client in
        try await client.call(
          .post, collection.path("failures", "search"),
          body: ["query": .string(query), "limit": .integer(Int64(limit))])
      }
      output.show(answer) { FailureReport.lines(of: answer, style: $0) }
    }
  }

  struct List: AsyncParsableCommand {
    static let configuration = CommandConfiguration(abstract: "List failures.")

    @Option(help: "Only those in this state: open, fixed, regressed or dismissed.")
    var state: String?

    @Option(name: .shortAndLong, help: "At most this many.")
    var limit = 100

    @OptionGroup var collection: CollectionOption
    @OptionGroup var connection: ConnectionOptions
    @OptionGroup var output: OutputOptions

    func run() async throws {
      let rows = try await connection.withClient { client in
        try await client.all(
          collection.path("failures"), rows: "failures", query: [("state", state)], limit: limit)
      }
      let answer: JSONValue = ["failures": .array(rows)]
      output.show(answer) { FailureReport.lines(of: answer, style: $0) }
    }
  }

  struct Show: AsyncParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Show a failure.")

    @Argument(help: "Its id.")
    var id: String

    @OptionGroup var collection: CollectionOption
    @OptionGroup var connection: ConnectionOptions
    @OptionGroup var output: OutputOptions

    func run() async throws {
      let answer = try await connection.withClient { client in
        try await client.call(.get, collection.path("failures", id))
      }
      output.show(answer) { FailureReport.card(of: answer, style: $0) }
    }
  }

  struct Close: AsyncParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Say that a failure is repaired.")

    @OptionGroup var change: StateChange

    func run() async throws { try await change.send(to: "failures", state: "fixed") }
  }

  struct Dismiss: AsyncParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Say that it is no failure.")

    @OptionGroup var change: StateChange

    func run() async throws { try await change.send(to: "failures", state: "dismissed") }
  }

  struct Reopen: AsyncParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Say that it is not repaired.")

    @OptionGroup var change: StateChange

    func run() async throws { try await change.send(to: "failures", state: "open") }
  }
}
