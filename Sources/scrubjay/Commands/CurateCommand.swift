import ArgumentParser
import Corpora
import HTTPTypes

/// Makes a text the answer to a failure.
struct CurateCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "curate",
    abstract: "Make a text the answer that searches like a failure show first.",
    discussion: """
      The collection has to allow it: scrubjay collections set NAME curated_answers=true. Without \
      --text the correction that users sent is taken.
      """)

  @Argument(help: "The failure's id.")
  var id: String

  @Option(help: "The answer.")
  var text: String?

  @Option(help: "Why.")
  var note: String?

  @Option(help: "Who decides; only a keyed hash is kept.")
  var actor: String?

  @OptionGroup var collection: CollectionOption
  @OptionGroup var connection: ConnectionOptions
  @OptionGroup var write: WriteOptions

  func run() async throws {
    var body: JSONObject = [:]
    if let text { body["text"] = .string(text) }
    if let note { body["note"] = .string(note) }
    if let actor { body["actor"] = .string(actor) }
    try await write.send(
      .put, collection.path("failures", id, "answer"), body: .object(body), to: connection
    ) { answer in
      let chunk = answer["answers"]?.arrayValue?.last?["chunk_id"]?.display ?? ""
      return "\(id) is answered by \(chunk)"
    }
  }
}

/// Takes the answers to a failure back.
struct WithdrawCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "withdraw", abstract: "Take the curated answers to a failure back.")

  @Argument(help: "The failure's id.")
  var id: String

  @OptionGroup var collection: CollectionOption
  @OptionGroup var connection: ConnectionOptions
  @OptionGroup var write: WriteOptions

  func run() async throws {
    try await write.send(.delete, collection.path("failures", id, "answer"), to: connection) { _ in
      "\(id) has no curated answer any more"
    }
  }
}
