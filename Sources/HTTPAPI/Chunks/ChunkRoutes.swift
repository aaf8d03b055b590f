import Feedback
import HTTPTypes
import Hummingbird
import Retrieval
import Serving
import Storage

extension API {
  /// What is known about single chunks.
  var chunkOperations: [Operation] {
    [
      Operation(
        "getChunk", .get, API.root + "/collections/{collection}/chunks/{chunk}", .key(.read),
        getChunk)
    ]
  }

  @Sendable private func getChunk(
    _ request: Request, _ context: APIContext
  ) async throws -> Response {
    let fields = try QueryFields(request, known: ["query"])
    let (id, name) = (try context.pathPart("chunk"), try context.collectionName())
    // Each question of its account is a search.
    try context.charge(fields.string("query") == nil ? 5 : 1)
    let view = try await context.searching {
      try await instance.chunk(id, query: fields.string("query"), in: name)
    }
    return .json { $0.members(of: view) }
  }
}

extension JSONWriter {
  /// Writes the members of a chunk with all that is known about it into an open object.
  fileprivate mutating func members(of view: ChunkView) {
    members(of: view.entry.chunk)
    member("document") { $0.members(of: view.entry.document) }
    member("freshness") { writer in
      writer.member("verdict", view.freshness.verdict.rawValue)
      writer.member("confidence", view.freshness.confidence)
      writer.member("finding_id", view.freshness.finding)
    }
    member("votes") { $0.members(of: view.votes) }
    member("findings", objects: view.findings) { writer, finding in
      writer.members(of: finding)
    }
    member("failures", objects: view.failures) { writer, failure in
      writer.members(of: failure)
    }
    member("learned") { $0.members(of: view.account) }
    member("decisions", objects: view.decisions) { writer, decision in
      writer.members(of: decision)
    }
  }
}

extension JSONWriter {
  /// Writes the members of what was said about a chunk into an open object.
  fileprivate mutating func members(of votes: VoteHistory.Summary) {
    member("positive", votes.positive)
    member("negative", votes.negative)
    member("actors", votes.actors)
    member("recent", objects: votes.recent) { writer, item in
      writer.member("query_id", item.query.rawValue)
      writer.member("recorded_at", item.recordedAt)
      writer.member("name", item.name.rawValue)
      writer.member("label", item.label?.rawValue)
      writer.member("value", item.value)
      writer.member("fault", item.fault.rawValue)
    }
  }
}
