import ArgumentParser
import Corpora
import HTTPTypes

struct ReindexCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "reindex", abstract: "Build the next index generation and let it serve.",
    discussion: """
      The next generation is built beside the one that serves, verified and then swapped in; the \
      previous one is kept, and --rollback returns to it. With --embedder the collection moves to \
      another model; --rollback returns from that too. On a data directory (--data) the command waits for the end; on a server it \
      does with --wait.
      """)

  @OptionGroup var collection: CollectionOption
  @OptionGroup var connection: ConnectionOptions

  @Flag(help: "Print the plan and change nothing.")
  var dryRun = false

  @Flag(help: "Go back to the previous generation, or to the embedder of before.")
  var rollback = false

  @Option(help: "Move the collection to this embedder.")
  var embedder: String?

  @Option(help: "The recall@10 against exact search that the new generation must reach.")
  var minimumRecall: Double?

  @Flag(help: "Wait for the end and show progress.")
  var wait = false

  @Flag(help: "Print the API's JSON instead of text.")
  var json = false

  func validate() throws {
    guard !rollback || (embedder == nil && !dryRun) else {
      throw ValidationError("--rollback stands alone.")
    }
  }

  func run() async throws {
    let context = CommandContext.current
    let answer = try await connection.withClient { client in
      let answer =
        rollback
        ? try await client.call(.post, collection.path("reindex", "rollback"), body: [:])
        : try await client.call(.post, collection.path("reindex"), body: body)
      // A job in this process ends with it.
      guard Self.isJob(answer), wait || client.transport is LocalTransport else { return answer }
      return try await JobFollower(client: client).wait(
        for: answer, label: rollback ? "rollback" : "reindex")
    }
    guard !json else { return context.print(answer.canonicalJSON) }
    for line in lines(of: answer) { context.print(line) }
  }

  private var body: JSONValue {
    var body: JSONObject = [:]
    if dryRun { body["dry_run"] = true }
    if let embedder { body["embedder"] = .string(embedder) }
    if let minimumRecall { body["minimum_recall"] = .number(minimumRecall) }
    return .object(body)
  }

  /// Whether the answer is a job; plans and collections have no state.
  private static func isJob(_ answer: JSONValue) -> Bool { answer["state"] != nil }

  private func lines(of answer: JSONValue) -> [String] {
    if rollback, !Self.isJob(answer) {
      return ["generation \(answer["generation"]?.display ?? "–") serves \(collection.name)"]
    }
    if dryRun { return Self.plan(answer) }
    guard answer["state"]?.stringValue == "succeeded" else {
      return [
        "job \(answer["id"]?.display ?? ""): \(answer["state"]?.display ?? "")",
        "follow it at /api/v1/jobs/\(answer["id"]?.display ?? "")",
      ]
    }
    return ["done: \(answer["result"]?.display ?? "")"]
  }

  private static func plan(_ plan: JSONValue) -> [String] {
    var fields = Fields()
    for key in ["strategy", "embedder", "generation", "vectors", "bytes", "embeddings"] {
      fields.add(key, plan[key]?.display)
    }
    if let seconds = plan["estimated_seconds"]?.doubleValue {
      fields.add("estimate", ProgressMeter.duration(seconds))
    }
    let steps = (plan["steps"]?.arrayValue ?? []).enumerated().map { index, step in
      "\(index + 1). \(step.display)"
    }
    return fields.lines(style: .current) + steps
  }
}
