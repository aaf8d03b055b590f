import HTTPTypes
import Hummingbird
import Retrieval
import Serving
import Storage

extension API {
  /// Findings of stale documents.
  var stalenessOperations: [Operation] {
    let all = API.root + "/collections/{collection}/staleness"
    let one = all + "/{finding}"
    return [
      Operation("listFindings", .get, all, .key(.read), listFindings),
      Operation("noteSources", .post, all + "/sync", .key(.write), noteSources),
      Operation("getFinding", .get, one, .key(.read), getFinding),
      Operation("updateFinding", .patch, one, .key(.write), updateFinding),
    ]
  }

  @Sendable private func listFindings(
    _ request: Request, _ context: APIContext
  ) async throws -> Response {
    let query = try QueryFields(request, known: ["cursor", "limit", "state", "verdict"])
    let page = try await instance.findings(
      in: context.collectionName(), cursor: query.string("cursor"),
      limit: query.integer("limit", in: 1...instance.limits.rowsPerPage) ?? 100,
      state: query.word("state", as: FindingState.self)?.rawValue,
      verdict: query.word("verdict", as: FreshnessVerdict.self))
    return .json { writer in
      writer.member("findings", objects: page.rows) { writer, finding in
        writer.members(of: finding)
      }
      writer.member("next_cursor", page.nextCursor)
    }
  }

  @Sendable private func noteSources(
    _ request: Request, _ context: APIContext
  ) async throws -> Response {
    let fields = try BodyFields(
      await context.json(request, limit: BodyLimits.search(instance.limits)), known: ["sources"])
    guard let list = try fields.list("sources") else { throw fields.missing("sources") }
    let sightings = try list.map { try SourceSighting($0.node, at: $0.place) }
    let statuses = try await instance.noteSources(sightings, in: context.collectionName())
    return .json { writer in
      writer.member("results", objects: zip(sightings, statuses)) { writer, pair in
        switch pair.0.subject {
        case .document(let id): writer.member("document_id", id)
        case .source(let uri): writer.member("source_uri", uri)
        }
        writer.member("status", pair.1.rawValue)
      }
    }
  }

  @Sendable private func getFinding(
    _ request: Request, _ context: APIContext
  ) async throws -> Response {
    _ = try QueryFields(request, known: [])
    let finding = try await instance.finding(
      context.pathPart("finding"), in: context.collectionName())
    return .json { $0.members(of: finding) }
  }

  @Sendable private func updateFinding(
    _ request: Request, _ context: APIContext
  ) async throws -> Response {
    let fields = try await context.fields(of: request, known: ["state", "until", "note", "actor"])
    let change = try StateChange<FindingState>(fields, limits: instance.limits)
    let until = try fields.date("until")
    guard (until != nil) == (change.state == .snoozed) else {
      throw fields.problem(
        "until", "“until” says how long a finding is snoozed; it goes with “snoozed” alone")
    }
    let finding = try await instance.updateFinding(
      context.pathPart("finding"), action: change.state.action, until: until, note: change.note,
      actor: change.actor, in: context.collectionName())
    return .json { $0.members(of: finding) }
  }
}
