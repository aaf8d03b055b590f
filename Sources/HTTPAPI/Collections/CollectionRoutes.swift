import HTTPTypes
import Hummingbird
import Serving
import Storage

extension API {
  /// Collections: what holds documents of one kind of vector.
  var collectionOperations: [Operation] {
    let one = API.root + "/collections/{collection}"
    return [
      Operation("listCollections", .get, API.root + "/collections", .key(.read), listCollections),
      Operation("createCollection", .put, one, .key(.admin), createCollection),
      Operation("getCollection", .get, one, .key(.read), getCollection),
      Operation("updateCollection", .patch, one, .key(.admin), updateCollection),
      Operation("deleteCollection", .delete, one, .key(.admin), deleteCollection),
    ]
  }

  @Sendable private func listCollections(
    _ request: Request, _ context: APIContext
  ) async throws -> Response {
    _ = try QueryFields(request, known: [])
    let views = try await instance.collections().filter { view in
      context.access.covers(view.record.name)
    }
    return .json { writer in
      writer.member("collections", objects: views) { writer, view in
        writer.members(of: view)
      }
    }
  }

  @Sendable private func createCollection(
    _ request: Request, _ context: APIContext
  ) async throws -> Response {
    let name = try context.newCollectionName()
    let body = try await context.json(request, limit: BodyLimits.small)
    let definition = try CollectionDefinition(body, name: name, limits: instance.limits)
    let (view, isNew) = try await instance.createCollection(definition)
    return .json(isNew ? .created : .ok) { $0.members(of: view) }
  }

  @Sendable private func getCollection(
    _ request: Request, _ context: APIContext
  ) async throws -> Response {
    _ = try QueryFields(request, known: [])
    let view = try await instance.collection(context.collectionName())
    return .json { $0.members(of: view) }
  }

  @Sendable private func updateCollection(
    _ request: Request, _ context: APIContext
  ) async throws -> Response {
    let name = try context.collectionName()
    let fields = try await context.fields(of: request, known: ["settings"])
    guard let node = fields.node("settings") else { throw fields.missing("settings") }
    var settings = try await instance.collection(name).record.definition.settings
    try settings.update(from: node, at: "/settings")
    let view = try await instance.updateSettings(settings, of: name)
    return .json { $0.members(of: view) }
  }

  @Sendable private func deleteCollection(
    _ request: Request, _ context: APIContext
  ) async throws -> Response {
    _ = try QueryFields(request, known: [])
    try await instance.deleteCollection(context.collectionName())
    return .noContent
  }
}
