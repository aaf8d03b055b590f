import ArgumentParser
import Corpora
import HTTPTypes

struct SearchCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "search", abstract: "Ask a collection a question.")

  @Argument(help: "The question.")
  var query: String

  @OptionGroup var collection: CollectionOption
  @OptionGroup var connection: ConnectionOptions
  @OptionGroup var output: OutputOptions

  @Option(name: .shortAndLong, help: "How many hits to show.")
  var limit = 10

  @Option(help: "dense (meaning), lexical (words) or hybrid (both).")
  var mode: String = "dense"

  @Option(help: ArgumentHelp("Which chunks may be hits, as JSON.", valueName: "json"))
  var filter: String?

  @Option(help: "The least score of a hit.")
  var minScore: Double?

  @Flag(help: "Say why hits were moved.")
  var explain = false

  @Flag(help: "Do not let what was learned move hits.")
  var noRerank = false

  @Flag(help: "Do not log: the search has no query id and teaches nothing.")
  var noLog = false

  @Option(help: "Who asks; only a keyed hash is kept.")
  var actor: String?

  @Option(help: "The session it belongs to.")
  var session: String?

  func run() async throws {
    var body: JSONObject = [
      "query": .string(query), "limit": .integer(Int64(limit)), "mode": .string(mode),
      "rerank": .bool(!noRerank), "explain": .bool(explain), "log": .bool(!noLog),
    ]
    if let filter { body["filter"] = try Self.parse(filter) }
    if let minScore { body["min_score"] = .number(minScore) }
    if let actor { body["actor"] = .string(actor) }
    if let session { body["session_id"] = .string(session) }
    let answer = try await connection.withClient { client in
      try await client.call(.post, collection.path("search"), body: .object(body))
    }
    output.show(answer) { SearchReport(answer).lines(style: $0) }
  }

  private static func parse(_ filter: String) throws -> JSONValue {
    do {
      return try JSONParser.parse(text: filter)
    } catch {
      throw CommandFailure(.usage, "--filter is not JSON: \(error)")
    }
  }
}
