import HTTPTypes
import Hummingbird
import Serving
import Storage

extension API {
  /// What was learned, and what is taken out of it.
  var learningOperations: [Operation] {
    let collection = API.root + "/collections/{collection}"
    let learning = collection + "/learning"
    return [
      Operation("getLearning", .get, learning, .key(.read), getLearning),
      Operation("rebuildLearning", .post, learning + "/rebuild", .key(.admin), rebuildLearning),
      Operation("retract", .post, collection + "/retractions", .key(.admin), retract),
      Operation("eraseActor", .delete, collection + "/actors/{actor}", .key(.admin), eraseActor),
    ]
  }

  @Sendable private func getLearning(
    _ request: Request, _ context: APIContext
  ) async throws -> Response {
    _ = try QueryFields(request, known: [])
    let view = try await instance.learning(of: context.collectionName())
    return .json { $0.members(of: view) }
  }

  @Sendable private func rebuildLearning(
    _ request: Request, _ context: APIContext
  ) async throws -> Response {
    let name = try context.collectionName()
    let fields = try await context.fields(of: request, known: ["dry_run"])
    let isDryRun = try fields.bool("dry_run") ?? false
    try context.charge(50)
    let report = try await instance.rebuildLearning(of: name, isDryRun: isDryRun)
    return .json { $0.members(of: report) }
  }

  @Sendable private func retract(
    _ request: Request, _ context: APIContext
  ) async throws -> Response {
    let name = try context.collectionName()
    let fields = try await context.fields(
      of: request,
      known: ["id", "event_id", "actor", "from", "until", "note", "decided_by", "dry_run"])
    let input = try RetractionInput(fields, limits: instance.limits)
    let receipt = try await instance.retract(
      input, in: name, isDryRun: try fields.bool("dry_run") ?? false)
    return .json { writer in
      writer.member("id", receipt.id)
      writer.member("events", receipt.events)
    }
  }

  @Sendable private func eraseActor(
    _ request: Request, _ context: APIContext
  ) async throws -> Response {
    _ = try QueryFields(request, known: [])
    let name = try context.collectionName()
    let actor = try context.pathPart("actor")
    try context.charge(50)
    let erasure = try await instance.eraseActor(actor, in: name)
    return .json { writer in
      writer.member("retrievals", erasure.retrievals)
      writer.member("events", erasure.entries)
    }
  }
}
