import HTTPTypes
import Hummingbird
import Logging
import Tracing

/// The outermost layer: names the request, turns errors into problems, measures and logs.
struct RequestEnvelope: RouterMiddleware {
  typealias Context = APIContext

  let table: RouteTable
  let metrics: RequestMetrics
  let readiness: Readiness
  let requestLog: RequestLog
  let tracer: (any Tracer)?
  let shed: ShedCount

  @concurrent func handle(
    _ request: Request, context: APIContext,
    next: @concurrent (Request, APIContext) async throws -> Response
  ) async throws -> Response {
    var context = context
    context.requestID = RequestNames.name(of: request.headers)
    context.logger[metadataKey: "request_id"] = .string(context.requestID)
    guard let tracer else { return await answer(request, context, next) }
    return await traced(request, context, next, by: tracer)
  }

  /// Answers; failures become problems.
  @concurrent private func answer(
    _ request: Request, _ context: APIContext,
    _ next: @concurrent (Request, APIContext) async throws -> Response
  ) async -> Response {
    var response: Response
    var isShed = false
    do {
      response = try await next(request, context)
    } catch {
      let problem = problem(of: error, request)
      isShed = problem.isShed
      log(problem, request, context)
      response = problem.response(requestID: context.requestID, path: request.uri.path)
    }
    response.headers[Self.requestIDField] = context.requestID
    if readiness.state == .draining { response.headers[.connection] = "close" }
    let duration = context.start.duration(to: .now)
    metrics.record(
      route: context.endpointPath ?? "", method: request.method, status: response.status,
      duration: duration)
    if requestLog.includes(status: response.status.code), !isShed || requestLog.scope == .all {
      logAnswer(response, request, context, duration: duration)
    }
    return response
  }

  /// Answers inside a span that belongs to the caller's trace.
  @concurrent private func traced<SomeTracer: Tracer>(
    _ request: Request, _ context: APIContext,
    _ next: @concurrent (Request, APIContext) async throws -> Response, by tracer: SomeTracer
  ) async -> Response {
    var service = ServiceContext.topLevel
    tracer.extract(request.headers, into: &service, using: HeaderExtractor())
    let method = request.method.rawValue
    let span = tracer.startSpan(method, context: service, ofKind: .server)
    defer { span.end() }
    return await ServiceContext.$current.withValue(span.context) {
      let response = await answer(request, context, next)
      let route = context.endpointPath ?? ""
      if !route.isEmpty { span.operationName = "\(method) \(route)" }
      span.updateAttributes { attributes in
        attributes["http.request.method"] = SpanAttribute.string(method)
        attributes["http.route"] = SpanAttribute.string(route)
        attributes["http.response.status_code"] = SpanAttribute.int64(Int64(response.status.code))
        attributes["url.path"] = SpanAttribute.string(request.uri.path)
        attributes["scrubjay.request.id"] = SpanAttribute.string(context.requestID)
      }
      if response.status.kind == .serverError { span.setStatus(SpanStatus(code: .error)) }
      return response
    }
  }

  private func logAnswer(
    _ response: Response, _ request: Request, _ context: APIContext, duration: Duration
  ) {
    let (seconds, attoseconds) = duration.components
    context.logger.info(
      "request",
      metadata: [
        "method": .string(request.method.rawValue), "route": .string(context.endpointPath ?? ""),
        "status": .stringConvertible(response.status.code),
        "milliseconds": .stringConvertible(
          Double(seconds) * 1_000 + (Double(attoseconds) / 1e12).rounded() / 1_000),
      ])
  }

  private func problem(of error: any Error, _ request: Request) -> HTTPProblem {
    if let error = error as? HTTPError, error.status == .notFound, error.body == nil {
      return table.problem(of: request)
    }
    return HTTPProblem(error)
  }

  private func log(_ problem: HTTPProblem, _ request: Request, _ context: APIContext) {
    guard !problem.isShed else {
      guard let count = shed.add(at: .now) else { return }
      return context.logger.tellShed(count)
    }
    let level: Logger.Level = problem.status.kind == .serverError ? .error : .debug
    var metadata: Logger.Metadata = [
      "method": .string(request.method.rawValue), "route": .string(context.endpointPath ?? ""),
      "status": .stringConvertible(problem.status.code), "code": .string(problem.code),
    ]
    if let cause = problem.cause {
      metadata["cause"] = .string(String(describing: cause))
    }
    context.logger.log(level: level, "\(problem.detail)", metadata: metadata)
  }

  /// The header field that names a request.
  static let requestIDField = HTTPField.Name.requestID
}
