import HTTPTypes
import Hummingbird
import Logging
import Serving
import Storage

extension API {
  /// Searches.
  var searchOperations: [Operation] {
    let root = API.root + "/collections/{collection}"
    return [
      Operation("search", .post, root + "/search", .key(.read), search),
      Operation("searchBatch", .post, root + "/search/batch", .key(.read), searchBatch),
    ]
  }

  @Sendable private func search(
    _ request: Request, _ context: APIContext
  ) async throws -> Response {
    let name = try context.collectionName()
    try context.expectRoom()
    let limits = instance.limits
    var input = try await SearchInput.read(request, context, limits: limits)
    if let id = request.headers[.queryID] {
      guard input.queryID == nil || input.queryID == id else {
        throw HTTPProblem.invalid(
          "the header x-query-id and the field “query_id” differ; send one", at: "/query_id")
      }
      input.queryID = id
    }
    if requestLog.holdsQueryText, let query = input.query {
      context.logger.info("query", metadata: ["query": .string(query)])
    }
    try context.charge(Double(input.limit) / 100, actor: input.actor)
    let answer = try await context.searching { [input] in
      try await RetrievalSpan.record(name, input, by: tracer) {
        try await instance.search(input, in: name, access: context.access)
      }
    }
    var headers: HTTPFields = [:]
    if let id = answer.queryID, id.utf8.allSatisfy({ (0x21...0x7E).contains($0) }) {
      headers[.queryID] = id
    }
    return .json(capacity: 1_024 * (answer.hits.count + 1), headers: headers) {
      $0.members(of: answer)
    }
  }

  @Sendable private func searchBatch(
    _ request: Request, _ context: APIContext
  ) async throws -> Response {
    let name = try context.collectionName()
    try context.expectRoom()
    let limits = instance.limits
    let inputs = try SearchInput.list(
      await context.json(request, limit: BodyLimits.searches(limits)), limits: limits)
    try context.charge(Double(inputs.count - 1))
    for input in inputs { try context.charge(0, actor: input.actor) }
    let answers = try await context.searching {
      try await instance.searchBatch(inputs, in: name, access: context.access)
    }
    return .json(capacity: 8_192 * answers.count) { writer in
      writer.member("results", objects: answers) { writer, answer in
        writer.members(of: answer)
      }
    }
  }
}
