import HTTPTypes
import Logging
import NIOCore

/// The answer to a search that is turned away before anything of it is read, and what is noted of it.
struct SearchRefusal: Sendable {
  /// Bodies up to this size are read and dropped; the connection of a larger one is closed.
  static let swallowedBytes = 1 << 20

  let metrics: RequestMetrics
  let shed: ShedCount
  let logger: Logger

  private static let prefix = API.root + "/collections/"
  private static let suffixes = ["/search", "/search/batch"]

  /// The template of the address, for a request that is a search.
  static func route(of head: HTTPRequest) -> String? {
    guard head.method == .post, let address = head.path, address.hasPrefix(prefix) else {
      return nil
    }
    let path = address.prefix { $0 != "?" }
    for suffix in suffixes where path.hasSuffix(suffix) {
      let name = path.dropFirst(prefix.count).dropLast(suffix.count)
      if !name.isEmpty, !name.contains("/") { return prefix + "{collection}" + suffix }
    }
    return nil
  }

  /// 503 as a problem, with the same members and fields as any other.
  func answer(
    to head: HTTPRequest, at route: String, closes: Bool
  ) -> (HTTPResponse, ByteBuffer) {
    let problem = HTTPProblem.overloaded
    let name = RequestNames.name(of: head.headerFields)
    let path = String((head.path ?? "").prefix { $0 != "?" })
    var body = ByteBuffer()
    body.writeBytes(problem.body(requestID: name, path: path))
    var fields = problem.headers
    fields[.contentType] = "application/problem+json"
    fields[.cacheControl] = "no-store"
    fields[.contentLength] = String(body.readableBytes)
    fields[.server] = "scrubjay"
    fields[.requestID] = name
    if closes { fields[.connection] = "close" }
    metrics.record(route: route, method: .post, status: problem.status, duration: .zero)
    if let count = shed.add(at: .now) { logger.tellShed(count) }
    return (HTTPResponse(status: problem.status, headerFields: fields), body)
  }
}

extension Logger {
  /// Tells how many requests were turned away.
  func tellShed(_ count: Int) {
    warning(
      "there is more to do than can be done", metadata: ["turned_away": .stringConvertible(count)])
  }
}
