import ArgumentParser
import Corpora
import HTTPTypes
import Foundation

struct BenchCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "bench", abstract: "Measure searches: rate and latencies.",
    discussion: """
      The searches are not logged and teach nothing. Client and server share the machine's cores \
      when they run on one.
      """)

  @OptionGroup var collection: CollectionOption
  @OptionGroup var connection: ConnectionOptions
  @OptionGroup var output: OutputOptions

  @Option(
    help: ArgumentHelp("Questions, one a line.", valueName: "file"))
  var queries: String

  @Option(help: "Clients that ask at the same time, 1–256.")
  var clients = 8

  @Option(help: "For how many seconds.")
  var seconds = 5.0

  @Option(name: .shortAndLong, help: "Hits per search.")
  var limit = 10

  func validate() throws {
    guard (1...256).contains(clients) else { throw ValidationError("--clients is 1 to 256.") }
    guard seconds > 0, seconds <= 3_600 else { throw ValidationError("--seconds is 0 to 3600.") }
  }

  func run() async throws {
    let questions = try self.questions()
    let context = CommandContext.current
    let report = try await connection.withClient { client in
      // The first pass warms the cache of query embeddings, so that searches are measured.
      for question in questions { try await ask(question, client) }
      let start = context.uptime()
      let end = start + seconds
      let latencies = try await withThrowingTaskGroup(of: [Double].self) { group in
        for first in 0..<clients {
          group.addTask { try await load(questions, from: first, until: end, client, context) }
        }
        return try await group.reduce(into: []) { $0 += $1 }
      }
      return LoadReport(latencies: latencies.sorted(), seconds: context.uptime() - start)
    }
    output.show(report.json) { report.lines(style: $0) }
  }

  private func load(
    _ questions: [String], from first: Int, until end: Double, _ client: APIClient,
    _ context: CommandContext
  ) async throws -> [Double] {
    var latencies: [Double] = []
    var next = first
    var now = context.uptime()
    while now < end {
      try await ask(questions[next % questions.count], client)
      let done = context.uptime()
      latencies.append(done - now)
      now = done
      next += clients
    }
    return latencies
  }

  private func ask(_ question: String, _ client: APIClient) async throws {
    try await client.call(
      .post, collection.path("search"),
      body: ["query": .string(question), "limit": .integer(Int64(limit)), "log": false])
  }

  private func questions() throws -> [String] {
    let text: String
    do {
      text = try String(contentsOfFile: queries, encoding: .utf8)
    } catch {
      throw CommandFailure(.notFound, "cannot read \(queries): \(error.localizedDescription)")
    }
    let lines = text.split(whereSeparator: \.isNewline).map(String.init)
      .filter { $0.contains { !$0.isWhitespace } }
    guard !lines.isEmpty else { throw CommandFailure(.failure, "\(queries) holds no questions") }
    return lines
  }
}

/// What a load measured.
private struct LoadReport: Sendable {
  /// The latencies in seconds, ascending.
  let latencies: [Double]
  let seconds: Double

  private func milliseconds(at share: Double) -> Double {
    guard !latencies.isEmpty else { return 0 }
    return latencies[min(latencies.count - 1, Int(share * Double(latencies.count)))] * 1_000
  }

  private var figures: [(name: String, value: Double)] {
    [
      ("searches", Double(latencies.count)), ("seconds", seconds),
      ("searches_per_second", Double(latencies.count) / max(seconds, 1e-9)),
      ("p50_ms", milliseconds(at: 0.5)), ("p95_ms", milliseconds(at: 0.95)),
      ("p99_ms", milliseconds(at: 0.99)),
    ]
  }

  var json: JSONValue {
    .object(JSONObject(uniqueKeysWithValues: figures.map { ($0.name, .number($0.value)) }))
  }

  func lines(style: Style) -> [String] {
    var fields = Fields()
    for figure in figures { fields.add(figure.name, figure.value.display) }
    return fields.lines(style: style)
  }
}
