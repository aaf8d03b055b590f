import HTTPTypes
import Hummingbird
import Serving
import Storage

extension API {
  /// Documents of a collection.
  var documentOperations: [Operation] {
    let all = API.root + "/collections/{collection}/documents"
    let one = all + "/{document}"
    return [
      Operation("putDocuments", .put, all, .key(.write), putDocuments),
      Operation("listDocuments", .get, all, .key(.read), listDocuments),
      Operation("getDocument", .get, one, .key(.read), getDocument),
      Operation("deleteDocument", .delete, one, .key(.write), deleteDocument),
    ]
  }

  @Sendable private func putDocuments(
    _ request: Request, _ context: APIContext
  ) async throws -> Response {
    let name = try context.collectionName()
    let type = try request.requireMediaType(["application/json", "application/x-ndjson"])
    if type == "application/x-ndjson" {
      try context.charge(10)
      return try await context.writing {
        try await DocumentStream(
          instance: instance, collection: name, limits: context.traffic?.limits
        )
        .ingest(request.body)
      }
    }
    let inputs = try DocumentInput.list(
      await context.json(request, limit: BodyLimits.documents(instance.limits)),
      limits: instance.limits)
    try context.charge(Double(inputs.count) / 10)
    let results = try await context.writing { try await instance.putDocuments(inputs, in: name) }
    return .json(capacity: 64 * results.count + 64) { writer in
      writer.member("results", objects: results) { writer, result in
        writer.members(of: result)
      }
    }
  }

  @Sendable private func listDocuments(
    _ request: Request, _ context: APIContext
  ) async throws -> Response {
    let query = try QueryFields(request, known: ["cursor", "limit"])
    let limit = try query.integer("limit", in: 1...instance.limits.rowsPerPage) ?? 100
    let page = try await instance.documents(
      in: context.collectionName(), cursor: query.string("cursor"), limit: limit)
    return .json { writer in
      writer.member("documents", objects: page.rows) { writer, document in
        writer.members(of: document)
      }
      writer.member("next_cursor", page.nextCursor)
    }
  }

  @Sendable private func getDocument(
    _ request: Request, _ context: APIContext
  ) async throws -> Response {
    _ = try QueryFields(request, known: [])
    let view = try await instance.document(
      context.pathPart("document"), in: context.collectionName())
    return .json { writer in
      writer.members(of: view.document)
      writer.member("chunks", objects: view.chunks) { writer, chunk in
        writer.members(of: chunk)
      }
    }
  }

  @Sendable private func deleteDocument(
    _ request: Request, _ context: APIContext
  ) async throws -> Response {
    _ = try QueryFields(request, known: [])
    try await instance.deleteDocument(context.pathPart("document"), in: context.collectionName())
    return .noContent
  }
}
