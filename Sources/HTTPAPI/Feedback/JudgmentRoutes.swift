import HTTPTypes
import Hummingbird
import Serving
import Storage

extension API {
  /// What people stated, as judgements to measure by.
  var judgmentOperations: [Operation] {
    [
      Operation(
        "listJudgments", .get, API.root + "/collections/{collection}/judgments", .key(.read),
        listJudgments)
    ]
  }

  @Sendable private func listJudgments(
    _ request: Request, _ context: APIContext
  ) async throws -> Response {
    let query = try QueryFields(request, known: ["limit", "depth"])
    let name = try context.collectionName()
    let limit = try query.integer("limit", in: 1...instance.limits.rowsPerPage) ?? 100
    let depth = try query.integer("depth", in: 1...100) ?? 10
    // Each retrieval is asked again, with and without what was learned.
    try context.charge(Double(2 * limit))
    let judged = try await context.searching {
      try await instance.judgedRetrievals(in: name, limit: limit, depth: depth)
    }
    return .json(capacity: 2_048 * (judged.count + 1)) { writer in
      writer.member("retrievals", objects: judged) { writer, retrieval in
        writer.members(of: retrieval)
      }
    }
  }
}

extension JSONWriter {
  /// Writes the members of a judged retrieval into an open object.
  fileprivate mutating func members(of retrieval: JudgedRetrieval) {
    member("query_id", retrieval.query)
    member("query", retrieval.text)
    member("judgments", objects: retrieval.judgments) { writer, judgment in
      writer.member("chunk_id", judgment.chunk)
      writer.member("grade", judgment.grade)
      writer.member("balance", judgment.balance)
      writer.member("actors", judgment.actors)
    }
    member("shown", retrieval.shown)
    member("shown_plain", retrieval.shownPlain)
    key("plain")
    if let plain = retrieval.plain { value(plain) } else { null() }
    key("learned")
    if let learned = retrieval.learned { value(learned) } else { null() }
  }
}
