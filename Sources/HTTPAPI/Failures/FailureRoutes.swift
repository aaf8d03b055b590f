import HTTPTypes
import Hummingbird
import Retrieval
import Serving
import Storage

extension API {
  /// Past failures of a collection.
  var failureOperations: [Operation] {
    let all = API.root + "/collections/{collection}/failures"
    let one = all + "/{failure}"
    return [
      Operation("searchFailures", .post, all + "/search", .key(.read), searchFailures),
      Operation("listFailures", .get, all, .key(.read), listFailures),
      Operation("listCoverageGaps", .get, all + "/gaps", .key(.read), listCoverageGaps),
      Operation("replayFailures", .post, all + "/replay", .key(.read), replayFailures),
      Operation("getFailure", .get, one, .key(.read), getFailure),
      Operation("updateFailure", .patch, one, .key(.write), updateFailure),
      Operation("curateAnswer", .put, one + "/answer", .key(.write), curateAnswer),
      Operation("withdrawAnswer", .delete, one + "/answer", .key(.write), withdrawAnswer),
    ]
  }

  @Sendable private func searchFailures(
    _ request: Request, _ context: APIContext
  ) async throws -> Response {
    let limits = instance.limits
    let search = try FailureSearch(
      await context.json(request, limit: BodyLimits.search(limits)), limits: limits)
    let name = try context.collectionName()
    let failures = try await context.searching {
      try await instance.searchFailures(
        query: search.query, embedding: search.embedding, limit: search.limit, in: name)
    }
    return .json { writer in
      writer.member("failures", objects: failures) { writer, failure in
        writer.members(of: failure)
      }
    }
  }

  @Sendable private func listFailures(
    _ request: Request, _ context: APIContext
  ) async throws -> Response {
    let query = try QueryFields(request, known: ["cursor", "limit", "state"])
    let page = try await instance.failures(
      in: context.collectionName(), cursor: query.string("cursor"),
      limit: query.integer("limit", in: 1...instance.limits.rowsPerPage) ?? 100,
      state: query.word("state", as: FailureState.self))
    return .json { writer in
      writer.member("failures", objects: page.rows) { writer, failure in
        writer.members(of: failure)
      }
      writer.member("next_cursor", page.nextCursor)
    }
  }

  @Sendable private func listCoverageGaps(
    _ request: Request, _ context: APIContext
  ) async throws -> Response {
    let query = try QueryFields(request, known: ["limit"])
    let gaps = try await instance.coverageGaps(
      in: context.collectionName(),
      limit: query.integer("limit", in: 1...instance.limits.rowsPerPage) ?? 100)
    return .json { writer in
      writer.member("gaps", objects: gaps) { writer, gap in
        writer.members(of: gap)
      }
    }
  }

  @Sendable private func replayFailures(
    _ request: Request, _ context: APIContext
  ) async throws -> Response {
    let fields = try await context.fields(of: request, known: ["failure_id", "limit"])
    let (name, failure) = (try context.collectionName(), try fields.identifier("failure_id"))
    let limit = try fields.integer("limit", in: 1...100) ?? 20
    try context.charge(Double(limit))
    let replays = try await context.searching {
      try await instance.replayFailures(failure, in: name, limit: limit)
    }
    return .json { writer in
      writer.member("replays", objects: replays) { writer, replay in
        writer.members(of: replay)
      }
    }
  }

  @Sendable private func getFailure(
    _ request: Request, _ context: APIContext
  ) async throws -> Response {
    _ = try QueryFields(request, known: [])
    let failure = try await instance.failure(
      context.pathPart("failure"), in: context.collectionName())
    return .json { $0.members(of: failure) }
  }

  @Sendable private func updateFailure(
    _ request: Request, _ context: APIContext
  ) async throws -> Response {
    let fields = try await context.fields(of: request, known: ["state", "note", "actor"])
    let change = try StateChange<FailureTarget>(fields, limits: instance.limits)
    let failure = try await instance.updateFailure(
      context.pathPart("failure"), action: change.state.action, note: change.note,
      actor: change.actor, in: context.collectionName())
    return .json { $0.members(of: failure) }
  }

  @Sendable private func curateAnswer(
    _ request: Request, _ context: APIContext
  ) async throws -> Response {
    let input = try CurationInput(
      await context.json(request, limit: BodyLimits.search(instance.limits)),
      limits: instance.limits)
    let (name, failure) = (try context.collectionName(), try context.pathPart("failure"))
    let view = try await context.writing {
      try await instance.curateAnswer(to: failure, input, in: name)
    }
    return .json { $0.members(of: view) }
  }

  @Sendable private func withdrawAnswer(
    _ request: Request, _ context: APIContext
  ) async throws -> Response {
    let (name, failure) = (try context.collectionName(), try context.pathPart("failure"))
    let actor = try QueryFields(request, known: ["actor"]).string("actor")
    let view = try await context.writing {
      try await instance.withdrawAnswer(to: failure, actor: actor, in: name)
    }
    return .json { $0.members(of: view) }
  }
}
