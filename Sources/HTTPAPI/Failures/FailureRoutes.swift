import HTTPTypes
import Hummingbird
import Retrieval
import Serving

extension API {
  /// Past failures of a collection.
  var failureOperations: [Operation] {
    let all = API.root + "/collections/{collection}/failures"
    let one = all + "/{failure}"
    return [
      Operation("searchFailures", .post, all + "/search", searchFailures),
      Operation("listFailures", .get, all, listFailures),
      Operation("getFailure", .get, one, getFailure),
      Operation("updateFailure", .patch, one, updateFailure),
    ]
  }

  @Sendable private func searchFailures(
    _ request: Request, _ context: APIContext
  ) async throws -> Response {
    let limits = instance.limits
    let search = try FailureSearch(
      await request.json(limit: BodyLimits.search(limits)), limits: limits)
    let failures = try await instance.searchFailures(
      query: search.query, embedding: search.embedding, limit: search.limit,
      in: context.collectionName())
    return .json { writer in
      writer.member("failures", array: failures) { writer, failure in
        writer.object { $0.members(of: failure) }
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
      writer.member("failures", array: page.rows) { writer, failure in
        writer.object { $0.members(of: failure) }
      }
      writer.member("next_cursor", page.nextCursor)
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
    let fields = try BodyFields(
      await request.json(limit: BodyLimits.small), known: ["state", "note", "actor"])
    let change = try StateChange<FailureTarget>(fields, limits: instance.limits)
    let failure = try await instance.updateFailure(
      context.pathPart("failure"), action: change.state.action, note: change.note,
      actor: change.actor, in: context.collectionName())
    return .json { $0.members(of: failure) }
  }
}
