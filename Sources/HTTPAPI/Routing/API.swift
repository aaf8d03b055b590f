import HTTPTypes
import Hummingbird
import Serving
import Storage
import Tracing

/// The operations over one instance.
///
/// Each resource adds its own in an extension.
struct API: Sendable {
  /// What answers.
  let instance: Instance
  /// What is counted.
  let metrics: RequestMetrics
  /// Whether requests are welcome.
  let readiness: Readiness
  /// Which requests are logged.
  var requestLog = RequestLog()
  /// Makes the spans of requests.
  var tracer: (any Tracer)?

  /// All operations.
  var operations: [Operation] {
    probes + collectionOperations + documentOperations + searchOperations + chunkOperations
      + feedbackOperations
      + failureOperations + stalenessOperations + upkeepOperations + backupOperations
  }

  /// The router of all operations.
  func makeRouter() -> Router<APIContext> {
    let operations = operations
    let router = Router(context: APIContext.self, options: .autoGenerateHeadEndpoints)
    router.add(
      middleware: RequestEnvelope(
        table: RouteTable(operations), metrics: metrics, readiness: readiness,
        requestLog: requestLog, tracer: tracer))
    for operation in operations {
      let handler = operation.handler
      router.on(RouterPath(operation.template), method: operation.method) { request, context in
        try await handler(request, context)
      }
    }
    return router
  }

  /// The prefix of all versioned addresses.
  static let root = "/api/v1"
}
