import ArgumentParser
import Corpora
import HTTPTypes

struct StaleCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "stale", abstract: "List and judge findings of stale documents.",
    subcommands: [
      List.self, Show.self, Confirm.self, Dismiss.self, Snooze.self, Reopen.self,
      StaleSyncCommand.self,
    ], defaultSubcommand: List.self)

  struct List: AsyncParsableCommand {
    static let configuration = CommandConfiguration(abstract: "List findings.")

    @Option(help: "Only those in this state: open, confirmed, dismissed or snoozed.")
    var state: String?

    @Option(help: "Only those with this verdict, such as contradicted or gone_at_source.")
    var verdict: String?

    @Option(name: .shortAndLong, help: "At most this many.")
    var limit = 100

    @OptionGroup var collection: CollectionOption
    @OptionGroup var connection: ConnectionOptions
    @OptionGroup var output: OutputOptions

    func run() async throws {
      let rows = try await connection.withClient { client in
        try await client.all(
          collection.path("staleness"), rows: "findings",
          query: [("state", state), ("verdict", verdict)], limit: limit)
      }
      output.show(["findings": .array(rows)]) { FindingReport.table(of: rows, style: $0) }
    }
  }

  struct Show: AsyncParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Show a finding and its evidence.")

    @Argument(help: "Its id.")
    var id: String

    @OptionGroup var collection: CollectionOption
    @OptionGroup var connection: ConnectionOptions
    @OptionGroup var output: OutputOptions

    func run() async throws {
      let answer = try await connection.withClient { client in
        try await client.call(.get, collection.path("staleness", id))
      }
      output.show(answer) { FindingReport.card(of: answer, style: $0) }
    }
  }

  struct Confirm: AsyncParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Say that a finding holds.")

    @OptionGroup var change: StateChange

    func run() async throws { try await change.send(to: "staleness", state: "confirmed") }
  }

  struct Dismiss: AsyncParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Say that a finding does not hold.")

    @OptionGroup var change: StateChange

    func run() async throws { try await change.send(to: "staleness", state: "dismissed") }
  }

  struct Snooze: AsyncParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Put a finding off.")

    @Option(help: ArgumentHelp("Until when, in RFC 3339, such as 2026-12-01.", valueName: "time"))
    var until: String

    @OptionGroup var change: StateChange

    func run() async throws {
      try await change.send(to: "staleness", state: "snoozed", until: until)
    }
  }

  struct Reopen: AsyncParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Take a judgement back.")

    @OptionGroup var change: StateChange

    func run() async throws { try await change.send(to: "staleness", state: "open") }
  }
}
