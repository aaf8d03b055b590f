import Foundation
import HTTPTypes
import Maintenance
import Serving
import Storage

/// What the body of a reindex asks for.
struct ReindexRequest {
  /// Whether only the plan is wanted.
  var isDryRun: Bool
  /// What to do.
  var options: ReindexOptions
  /// The strategy that the caller expects; the plan must agree.
  var strategy: ReindexPlan.Strategy?

  /// Reads a body.
  init(_ node: JSONNode) throws(HTTPProblem) {
    let fields = try BodyFields(
      node, known: ["dry_run", "strategy", "embedder", "minimum_recall"])
    isDryRun = try fields.bool("dry_run") ?? false
    options = ReindexOptions(
      embedder: try fields.identifier("embedder", maximumBytes: 64),
      minimumRecall: try fields.number("minimum_recall", in: 0...1)
        ?? ReindexOptions().minimumRecall)
    switch try fields.string("strategy") {
    case nil, "auto": strategy = nil
    case "rebuild": strategy = .rebuild
    case "reembed": strategy = .reembed
    default: throw fields.problem("strategy", "unknown; choose from auto, rebuild, reembed")
    }
  }

  /// Checks that a plan is what the caller expects.
  func check(_ plan: ReindexPlan) throws(HTTPProblem) {
    guard let strategy, plan.strategy != strategy, plan.strategy != .refuse else { return }
    throw HTTPProblem(
      .unprocessableContent, code: "unprocessable",
      detail: "/strategy: this reindex is a “\(plan.strategy.rawValue)”; a “reembed” names another "
        + "“embedder”, a “rebuild” none",
      errors: [.init(pointer: "/strategy", detail: "does not fit the rest of the request")])
  }
}

extension JSONWriter {
  /// Writes the members of a job into an open object.
  mutating func members(of job: JobRecord) {
    member("id", job.id.rawValue)
    member("kind", job.kind)
    member("state", job.state.rawValue)
    member("progress") { writer in
      writer.member("done", job.done)
      writer.member("total", job.total)
      writer.member("unit", job.unit)
    }
    if let result = job.result {
      key("result")
      value(result)
    }
    if let error = job.error { member("error", error) }
    member("created_at", job.createdAt)
    member("updated_at", job.updatedAt)
  }

  /// Writes a report that is coded by its own type; members in order of key, in snake case.
  mutating func value(report: some Encodable) throws {
    let encoder = JSONEncoder()
    encoder.keyEncodingStrategy = .convertToSnakeCase
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    raw(String(decoding: try encoder.encode(report), as: UTF8.self))
  }
}
