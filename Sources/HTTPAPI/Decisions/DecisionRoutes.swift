import Feedback
import HTTPTypes
import Hummingbird
import Serving
import Storage

extension API {
  /// Maintainers' pins, bans and forgivenesses, with their history.
  var decisionOperations: [Operation] {
    let all = API.root + "/collections/{collection}/decisions"
    let one = all + "/{decision}"
    return [
      Operation("makeDecision", .post, all, .key(.write), makeDecision),
      Operation("listDecisions", .get, all, .key(.read), listDecisions),
      Operation("getDecision", .get, one, .key(.read), getDecision),
      Operation("updateDecision", .patch, one, .key(.write), updateDecision),
    ]
  }

  @Sendable private func makeDecision(
    _ request: Request, _ context: APIContext
  ) async throws -> Response {
    let name = try context.collectionName()
    let limits = instance.limits
    let input = try DecisionInput(
      await context.json(request, limit: BodyLimits.search(limits)), limits: limits)
    try context.charge(0, actor: input.actor)
    let (decision, isDuplicate) = try await context.writing {
      try await instance.decide(input, in: name, access: context.access)
    }
    return .json(isDuplicate ? .ok : .created) { $0.members(of: decision) }
  }

  @Sendable private func listDecisions(
    _ request: Request, _ context: APIContext
  ) async throws -> Response {
    let query = try QueryFields(request, known: ["cursor", "limit", "state", "chunk_id"])
    let page = try await instance.decisions(
      in: context.collectionName(), cursor: query.string("cursor"),
      limit: query.integer("limit", in: 1...instance.limits.rowsPerPage) ?? 100,
      state: query.word("state", as: DecisionBook.State.self), chunk: query.string("chunk_id"))
    return .json { writer in
      writer.member("decisions", objects: page.rows) { writer, decision in
        writer.members(of: decision)
      }
      writer.member("next_cursor", page.nextCursor)
    }
  }

  @Sendable private func getDecision(
    _ request: Request, _ context: APIContext
  ) async throws -> Response {
    _ = try QueryFields(request, known: [])
    let decision = try await instance.decision(
      context.pathPart("decision"), in: context.collectionName())
    return .json { $0.members(of: decision) }
  }

  @Sendable private func updateDecision(
    _ request: Request, _ context: APIContext
  ) async throws -> Response {
    let fields = try await context.fields(of: request, known: ["state", "note", "actor"])
    let change = try StateChange<DecisionTarget>(fields, limits: instance.limits)
    let (id, name) = (try context.pathPart("decision"), try context.collectionName())
    let decision = try await context.writing {
      try await instance.updateDecision(
        id, to: change.state, note: change.note, actor: change.actor, in: name,
        access: context.access)
    }
    return .json { $0.members(of: decision) }
  }
}
