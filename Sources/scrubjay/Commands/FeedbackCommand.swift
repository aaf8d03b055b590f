import ArgumentParser
import Corpora
import HTTPTypes
import Foundation

struct FeedbackCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "feedback", abstract: "Say how a retrieval went.",
    discussion: """
      Examples:
        scrubjay feedback QUERY-ID --chunk CHUNK-ID --down
        scrubjay feedback QUERY-ID --chunk CHUNK-ID --label outdated
        scrubjay feedback QUERY-ID --up
        scrubjay feedback --file events.jsonl
      """)

  @Argument(help: "The query id that the search answered.")
  var queryID: String?

  @Option(help: ArgumentHelp("The chunk it is about; else the answer.", valueName: "id"))
  var chunk: String?

  @Flag(help: "It helped.")
  var up = false

  @Flag(help: "It did not help.")
  var down = false

  @Option(help: "A score from -1 to 1.")
  var score: Double?

  @Flag(help: "Take back the earlier event of this actor, name and target.")
  var retract = false

  @Option(
    help: """
      What is wrong: irrelevant, outdated, incorrect, incomplete, wrong_citation, unsafe, missing \
      or other.
      """)
  var label: String?

  @Option(help: "Free words.")
  var comment: String?

  @Option(help: "What would have been right.")
  var correction: String?

  @Option(help: ArgumentHelp("The chunk that should have been found.", valueName: "id"))
  var expected: String?

  @Option(help: "Who says it; only a keyed hash is kept.")
  var actor: String?

  @Option(help: "The kind of event, such as thumb, label, click; follows from the rest.")
  var name: String?

  @Option(help: "Who or what it comes from: user, annotator, llm, code or implicit.")
  var source: String = "user"

  @Option(
    help: ArgumentHelp(
      "Send events from this file, one JSON object a line; - for standard input.",
      valueName: "file"))
  var file: String?

  @OptionGroup var connection: ConnectionOptions
  @OptionGroup var write: WriteOptions

  func validate() throws {
    if file != nil {
      guard queryID == nil else {
        throw ValidationError("A query id and --file exclude each other.")
      }
      return
    }
    guard queryID != nil else { throw ValidationError("Give a query id, or events with --file.") }
    let values = [up, down, score != nil, retract].count { $0 }
    guard values <= 1 else {
      throw ValidationError("Give one of --up, --down, --score and --retract.")
    }
    guard values == 1 || label != nil || correction != nil else {
      throw ValidationError("Give --up, --down, --score, --retract, --label or --correction.")
    }
  }

  func run() async throws {
    if let file {
      return try await FeedbackUpload(path: file, connection: connection, write: write).run()
    }
    try await write.send(
      .post, ["feedback"], body: .object(event()), to: connection
    ) { answer in
      let status = answer["status"]?.display ?? ""
      let fault = answer["fault"]?.stringValue.map { ", attributed to \($0)" } ?? ""
      return "\(status) \(answer["id"]?.display ?? "")\(fault)"
    }
  }

  private func event() -> JSONObject {
    var event: JSONObject = [
      "id": .string(UUID().uuidString.lowercased()), "query_id": .string(queryID ?? ""),
      "source": .string(source), "name": .string(name ?? inferredName),
    ]
    if up { event["score"] = 1 }
    if down { event["score"] = -1 }
    if let score { event["score"] = .number(score) }
    if retract { event["score"] = .null }
    if let chunk { event["target"] = ["kind": "chunk", "id": .string(chunk)] }
    if let label { event["label"] = .string(label) }
    if let comment { event["comment"] = .string(comment) }
    if let correction { event["correction"] = .string(correction) }
    if let expected { event["expected"] = ["chunk_id": .string(expected)] }
    if let actor { event["actor"] = .string(actor) }
    return event
  }

  private var inferredName: String {
    if label != nil { return "label" }
    if correction != nil { return "correction" }
    return score == nil ? "thumb" : "rating"
  }
}
