import HTTPTypes
import Hummingbird
import Serving
import Storage

extension API {
  /// Candidates, their way into service and back.
  var releaseOperations: [Operation] {
    let learning = API.root + "/collections/{collection}/learning"
    return [
      Operation("listReleases", .get, learning + "/releases", .key(.read), listReleases),
      Operation("compareLearning", .post, learning + "/diff", .key(.admin), compareLearning),
      Operation("proposeLearning", .post, learning + "/proposals", .key(.admin), proposeLearning),
      Operation("promoteLearning", .post, learning + "/promote", .key(.admin), promoteLearning),
      Operation("rollbackLearning", .post, learning + "/rollback", .key(.admin), rollbackLearning),
      Operation("beginTrial", .put, learning + "/trial", .key(.admin), beginTrial),
      Operation("endTrial", .delete, learning + "/trial", .key(.admin), endTrial),
    ]
  }

  @Sendable private func listReleases(
    _ request: Request, _ context: APIContext
  ) async throws -> Response {
    let query = try QueryFields(request, known: ["limit"])
    let releases = try await instance.releases(
      in: context.collectionName(),
      limit: query.integer("limit", in: 1...instance.limits.rowsPerPage) ?? 100)
    return .json { writer in
      writer.member("releases", objects: releases) { writer, entry in
        writer.members(of: entry.release)
        writer.member("recorded_at", entry.at)
      }
    }
  }

  @Sendable private func compareLearning(
    _ request: Request, _ context: APIContext
  ) async throws -> Response {
    let name = try context.collectionName()
    let fields = try await context.fields(of: request, known: LearningChange.fields)
    let change = try LearningChange(fields)
    try context.charge(50)
    let difference = try await instance.difference(of: change, in: name)
    return .json { $0.members(of: difference) }
  }

  @Sendable private func proposeLearning(
    _ request: Request, _ context: APIContext
  ) async throws -> Response {
    let name = try context.collectionName()
    let fields = try await context.fields(
      of: request, known: LearningChange.fields + ["note", "decided_by", "dry_run"])
    let change = try LearningChange(fields)
    let step = try ReleaseStep(fields, limits: instance.limits)
    let isDryRun = try fields.bool("dry_run") ?? false
    try context.charge(50)
    return .started(
      try await instance.propose(change, in: name, step: step, isDryRun: isDryRun))
  }

  @Sendable private func promoteLearning(
    _ request: Request, _ context: APIContext
  ) async throws -> Response {
    let name = try context.collectionName()
    let fields = try await context.fields(
      of: request, known: ["proposal", "force", "note", "decided_by"])
    try await instance.promote(
      fields.requiredIdentifier("proposal"), in: name,
      step: ReleaseStep(fields, limits: instance.limits))
    return try await standing(of: name)
  }

  @Sendable private func rollbackLearning(
    _ request: Request, _ context: APIContext
  ) async throws -> Response {
    let name = try context.collectionName()
    let fields = try await context.fields(of: request, known: ["note", "decided_by"])
    try await instance.rollbackLearning(
      in: name, step: ReleaseStep(fields, limits: instance.limits))
    return try await standing(of: name)
  }

  @Sendable private func beginTrial(
    _ request: Request, _ context: APIContext
  ) async throws -> Response {
    let name = try context.collectionName()
    let fields = try await context.fields(
      of: request, known: ["proposal", "mode", "share", "force", "note", "decided_by"])
    guard let mode = try fields.word("mode", as: TrialMode.self) else {
      throw fields.missing("mode")
    }
    let share = try fields.number("share", in: 0.01...0.99)
    guard share == nil || mode == .split else {
      throw fields.problem("share", "only a “split” has a share; interleaving gives half")
    }
    try await instance.beginTrial(
      fields.requiredIdentifier("proposal"), mode: mode == .split ? .split : .interleave,
      share: share ?? 0.5, in: name, step: ReleaseStep(fields, limits: instance.limits))
    return try await standing(of: name)
  }

  @Sendable private func endTrial(
    _ request: Request, _ context: APIContext
  ) async throws -> Response {
    _ = try QueryFields(request, known: [])
    let name = try context.collectionName()
    try await instance.endTrial(in: name, step: ReleaseStep())
    return try await standing(of: name)
  }

  private func standing(of name: CollectionName) async throws -> Response {
    let view = try await instance.learning(of: name)
    return .json { $0.members(of: view) }
  }
}

/// The trials that a caller can begin; a watch begins by itself.
private enum TrialMode: String, CaseIterable {
  case split
  case interleave
}
