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
  /// How callers are told apart.
  var access = AccessPolicy.trusted
  /// What is taken from callers; `nil` in this process, where nothing is limited.
  var traffic: Traffic?
  /// What was turned away, for the log.
  let shed = ShedCount()

  /// All operations.
  var operations: [Operation] {
    probes + collectionOperations + documentOperations + searchOperations + chunkOperations
      + feedbackOperations
      + failureOperations + stalenessOperations + upkeepOperations + backupOperations
      + keyOperations + voteOperations + decisionOperations
      + signalOperations + judgmentOperations + learningOperations + releaseOperations
  }

  /// The router of all operations.
  func makeRouter() -> Router<APIContext> {
    let operations = operations
    let router = Router(context: APIContext.self, options: .autoGenerateHeadEndpoints)
    router.add(
      middleware: RequestEnvelope(
        table: RouteTable(operations), metrics: metrics, readiness: readiness,
        requestLog: requestLog, tracer: tracer, shed: shed))
    let traffic = traffic
    let gatekeeper = Gatekeeper(instance: instance, policy: access)
    for operation in operations {
      router.on(RouterPath(operation.template), method: operation.method) { request, context in
        var context = context
        context.access = try gatekeeper.admit(request, to: operation.access)
        guard let traffic else { return try await operation.handler(request, context) }
        context.traffic = traffic
        let fields = try traffic.charge(context.access, 1)
        let body = Lease(traffic.bodies)
        defer { body.end() }
        context.body = body
        do {
          var response = try await operation.handler(request, context)
          response.headers.append(contentsOf: fields)
          return response
        } catch {
          // What was refused was paid as well.
          var problem = HTTPProblem(error)
          if problem.headers[.rateLimit] == nil { problem.headers.append(contentsOf: fields) }
          throw problem
        }
      }
    }
    return router
  }

  /// The prefix of all versioned addresses.
  static let root = "/api/v1"
}
