import ArgumentParser
import Corpora
import HTTPTypes

/// A change of the state of something that a maintainer decides about: a failure, a finding of
/// staleness, a decision.
struct StateChange: ParsableArguments {
  @Argument(help: "Its id.")
  var id: String

  @Option(help: "Why.")
  var note: String?

  @Option(help: "Who decides; only a keyed hash is kept.")
  var actor: String?

  @OptionGroup var collection: CollectionOption
  @OptionGroup var connection: ConnectionOptions
  @OptionGroup var write: WriteOptions

  /// Sends the change.
  ///
  /// - Parameters:
  ///   - resource: What it is one of, as the path of the API says.
  ///   - state: Its new state.
  ///   - until: Until when, RFC 3339, for states that end.
  /// - Throws: What stands in the way, with the exit code of the command.
  func send(to resource: String, state: String, until: String? = nil) async throws {
    var body: JSONObject = ["state": .string(state)]
    if let until { body["until"] = .string(until) }
    if let note { body["note"] = .string(note) }
    if let actor { body["actor"] = .string(actor) }
    try await write.send(
      .patch, collection.path(resource, id), body: .object(body), to: connection
    ) { "\($0["id"]?.display ?? id) is \($0["state"]?.display ?? state)" }
  }
}
