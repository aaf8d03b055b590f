import HTTPTypes
import Hummingbird
import Serving
import Storage

extension API {
  /// What operators, load balancers and tools ask.
  var probes: [Operation] {
    [
      Operation("getIndexPage", .get, "/", .open, getIndexPage),
      Operation("getHealth", .get, "/healthz", .everywhere(.read), getHealth),
      Operation("getLiveness", .get, "/livez", .open, getLiveness),
      Operation("getReadiness", .get, "/readyz", .open, getReadiness),
      Operation("getMetrics", .get, "/metrics", .everywhere(.read), getMetrics),
      Operation("getOpenAPI", .get, "/openapi.json", .open, getOpenAPI),
    ]
  }

  @Sendable private func getIndexPage(
    _ request: Request, _ context: APIContext
  ) async throws -> Response {
    .text(IndexPage.html, type: "text/html; charset=utf-8")
  }

  @Sendable private func getLiveness(
    _ request: Request, _ context: APIContext
  ) async throws -> Response {
    .json { $0.member("status", "ok") }
  }

  @Sendable private func getReadiness(
    _ request: Request, _ context: APIContext
  ) async throws -> Response {
    let state = readiness.state
    guard state == .ready else {
      throw HTTPProblem(
        .serviceUnavailable, code: "unavailable", detail: "the server is \(state.rawValue)",
        headers: [.retryAfter: "1"])
    }
    return .json { $0.member("status", "ready") }
  }

  @Sendable private func getHealth(
    _ request: Request, _ context: APIContext
  ) async throws -> Response {
    let views = try await instance.collections()
    let degraded = views.filter { $0.health != "ok" }
    return .json { writer in
      writer.member("status", degraded.isEmpty ? "ok" : "degraded")
      writer.member("state", readiness.state.rawValue)
      writer.member("version", APIVersion.current)
      writer.member("collections", views.count)
      writer.member("degraded", objects: degraded) { writer, view in
        writer.member("collection", view.record.name.rawValue)
        writer.member("notices", view.notices)
      }
    }
  }

  @Sendable private func getOpenAPI(
    _ request: Request, _ context: APIContext
  ) async throws -> Response {
    .text(OpenAPIDocument.json, type: "application/json")
  }
}
