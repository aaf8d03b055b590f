import HTTPTypes
import Hummingbird
import Serving
import Storage

extension API {
  /// Access keys.
  var keyOperations: [Operation] {
    let all = API.root + "/keys"
    let one = all + "/{key}"
    return [
      Operation("listKeys", .get, all, .everywhere(.admin), listKeys),
      Operation("createKey", .post, all, .everywhere(.admin), createKey),
      Operation("rotateKey", .post, one + "/rotate", .everywhere(.admin), rotateKey),
      Operation("revokeKey", .delete, one, .everywhere(.admin), revokeKey),
    ]
  }

  @Sendable private func listKeys(
    _ request: Request, _ context: APIContext
  ) async throws -> Response {
    let query = try QueryFields(request, known: ["cursor", "limit"])
    let page = try instance.keys(
      cursor: query.string("cursor"),
      limit: query.integer("limit", in: 1...instance.limits.rowsPerPage) ?? 100)
    return .json { writer in
      writer.member("keys", objects: page.rows) { writer, key in
        writer.members(of: key)
      }
      writer.member("next_cursor", page.nextCursor)
    }
  }

  @Sendable private func createKey(
    _ request: Request, _ context: APIContext
  ) async throws -> Response {
    _ = try QueryFields(request, known: [])
    let input = try KeyInput(await context.json(request, limit: BodyLimits.small))
    return .secret(try await instance.createKey(input))
  }

  @Sendable private func rotateKey(
    _ request: Request, _ context: APIContext
  ) async throws -> Response {
    _ = try QueryFields(request, known: [])
    let fields = try await context.fields(of: request, known: ["overlap_seconds"])
    let overlap = try fields.integer("overlap_seconds", in: 0...2_592_000) ?? 86_400
    return .secret(
      try await instance.rotateKey(context.pathPart("key"), overlap: .seconds(overlap)))
  }

  @Sendable private func revokeKey(
    _ request: Request, _ context: APIContext
  ) async throws -> Response {
    _ = try QueryFields(request, known: [])
    let record = try await instance.revokeKey(context.pathPart("key"))
    return .json { $0.members(of: record) }
  }
}

extension Response {
  /// An answer with the text of a key, which nothing on the way may keep.
  fileprivate static func secret(_ key: NewKey) -> Response {
    .json(.created, headers: [.cacheControl: "no-store"]) { writer in
      writer.members(of: key.record)
      writer.member("key", key.text)
    }
  }
}
