import HTTPTypes
import Hummingbird
import Maintenance
import NIOCore
import Serving
import Storage

extension API {
  /// Reindexing, jobs and the health of an index.
  var upkeepOperations: [Operation] {
    let collection = API.root + "/collections/{collection}"
    let job = API.root + "/jobs/{job}"
    return [
      Operation("startReindex", .post, collection + "/reindex", .key(.admin), startReindex),
      Operation(
        "rollbackReindex", .post, collection + "/reindex/rollback", .key(.admin), rollbackReindex),
      Operation(
        "getCollectionHealth", .get, collection + "/health", .key(.read), getCollectionHealth),
      Operation("getJob", .get, job, .key(.read), getJob),
      Operation("cancelJob", .delete, job, .key(.admin), cancelJob),
    ]
  }

  @Sendable private func startReindex(
    _ request: Request, _ context: APIContext
  ) async throws -> Response {
    let name = try context.collectionName()
    let wish = try ReindexRequest(await context.json(request, limit: BodyLimits.small))
    if wish.isDryRun || wish.strategy != nil {
      let plan = try await instance.planReindex(wish.options, in: name)
      try wish.check(plan)
      if wish.isDryRun { return try .report(plan) }
    }
    try context.charge(50)
    return .started(try await instance.startReindex(wish.options, in: name))
  }

  @Sendable private func rollbackReindex(
    _ request: Request, _ context: APIContext
  ) async throws -> Response {
    _ = try await context.fields(of: request, known: [])
    switch try await instance.rollbackReindex(in: context.collectionName()) {
    case .served(let view): return .json { $0.members(of: view) }
    case .started(let job): return .started(job)
    }
  }

  @Sendable private func getCollectionHealth(
    _ request: Request, _ context: APIContext
  ) async throws -> Response {
    _ = try QueryFields(request, known: [])
    return try .report(await instance.health(of: context.collectionName()))
  }

  @Sendable private func getJob(
    _ request: Request, _ context: APIContext
  ) async throws -> Response {
    _ = try QueryFields(request, known: [])
    let job = try await instance.job(context.pathPart("job"), access: context.access)
    return .json { $0.members(of: job) }
  }

  @Sendable private func cancelJob(
    _ request: Request, _ context: APIContext
  ) async throws -> Response {
    _ = try QueryFields(request, known: [])
    let job = try await instance.cancelJob(context.pathPart("job"), access: context.access)
    return .json { $0.members(of: job) }
  }
}

extension Response {
  /// An answer that says where to follow a job.
  static func started(_ job: JobRecord) -> Response {
    let location = API.root + "/jobs/" + job.id.rawValue
    return .json(.accepted, headers: [.location: location]) { $0.members(of: job) }
  }

  /// An answer that is a report.
  fileprivate static func report(_ report: some Encodable) throws -> Response {
    var writer = JSONWriter()
    try writer.value(report: report)
    return Response(
      status: .ok, headers: [.contentType: "application/json"],
      body: ResponseBody(byteBuffer: ByteBuffer(bytes: writer.bytes)))
  }
}
