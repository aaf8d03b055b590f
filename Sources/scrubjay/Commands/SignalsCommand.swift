import ArgumentParser
import Corpora
import HTTPTypes

struct SignalsCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "signals",
    abstract: "Show what clicks, copies and other behaviour weigh in a collection, and why.")

  @OptionGroup var collection: CollectionOption
  @OptionGroup var connection: ConnectionOptions
  @OptionGroup var output: OutputOptions

  func run() async throws {
    let answer = try await connection.withClient { client in
      try await client.call(.get, collection.path("signals"))
    }
    output.show(answer) { style in
      var table = TextTable([
        ("SIGNAL", .left), ("WEIGHT", .right), ("FROM", .right), ("TO", .right), ("PAIRS", .right),
        ("AGREEMENT", .right), ("± ERROR", .right),
      ])
      for row in answer["signals"]?.arrayValue ?? [] {
        table.append(
          [
            "name", "weight", "starting_weight", "greatest_weight", "pairs", "agreement", "error",
          ].map { row[$0]?.display ?? "–" })
      }
      return table.lines(style: style)
    }
  }
}
