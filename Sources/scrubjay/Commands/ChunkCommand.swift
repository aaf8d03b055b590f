import ArgumentParser
import Corpora
import HTTPTypes

struct ChunkCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "chunk",
    abstract: "Show a chunk and why it ranks where it ranks.",
    discussion: """
      Without --query the questions that taught most about the chunk are asked again, without being \
      logged; with it that question is asked.
      """)

  @Argument(help: "Its id.")
  var id: String

  @Option(help: "Explain its rank for this question.")
  var query: String?

  @OptionGroup var collection: CollectionOption
  @OptionGroup var connection: ConnectionOptions
  @OptionGroup var output: OutputOptions

  func run() async throws {
    let answer = try await connection.withClient { client in
      try await client.call(.get, collection.path("chunks", id), query: [("query", query)])
    }
    output.show(answer) { ChunkReport.card(of: answer, style: $0) }
  }
}
