import Foundation
import HTTPTypes
import Hummingbird
import NIOCore

extension APIContext {
  /// The body of a request as JSON.
  ///
  /// - Throws: ``HTTPProblem``: 415 for another type, 413 over `limit` bytes, 400 for what is not
  ///   JSON; 408 for a body that trickles in, 503 where all bodies together would be too much.
  func json(_ request: Request, limit: Int) async throws -> JSONNode {
    try request.requireMediaType(["application/json"])
    let bytes = try await bytes(of: request, limit: limit)
    do throws(JSONSyntaxError) {
      return try JSONReader.read(bytes)
    } catch {
      throw HTTPProblem(error, in: bytes)
    }
  }

  /// The members of a small JSON body, such as a change of state or an order to do something.
  ///
  /// - Throws: ``HTTPProblem``, see ``json(_:limit:)``; 400 for a member that is not `known`.
  func fields(of request: Request, known: [String]) async throws -> BodyFields {
    try BodyFields(await json(request, limit: BodyLimits.small), known: known)
  }

  /// The whole body.
  ///
  /// - Throws: ``HTTPProblem``, see ``json(_:limit:)``.
  func bytes(of request: Request, limit: Int) async throws -> [UInt8] {
    let length = request.headers[.contentLength].flatMap { Int($0) }
    if let length, length > limit {
      throw HTTPProblem.tooLarge("the body has \(length) bytes; at most \(limit) are taken here")
    }
    var bytes: [UInt8] = []
    var pace = BodyPace(traffic?.limits)
    for try await buffer in request.body {
      let count = bytes.count + buffer.readableBytes
      guard count <= limit else {
        throw HTTPProblem.tooLarge("the body has more than \(limit) bytes, the most taken here")
      }
      guard body?.take(buffer.readableBytes) ?? true else { throw HTTPProblem.overloaded }
      if count > bytes.capacity {
        // By doubling, but never beyond the limit: a body of that size would need half as much again.
        bytes.reserveCapacity(min(limit, max(count, 2 * bytes.capacity)))
      }
      // What a client says is not yet what it sends: a length reserves little.
      if bytes.isEmpty { bytes.reserveCapacity(min(length ?? 0, 1 << 20)) }
      bytes.append(contentsOf: buffer.readableBytesView)
      try pace.check(count)
    }
    return bytes
  }
}

extension Request {
  /// Checks the type of the body.
  ///
  /// A missing type is refused too: a page on another site could send such a request without the
  /// browser asking first.
  ///
  /// - Returns: The type among `accepted`.
  @discardableResult
  func requireMediaType(_ accepted: [String]) throws(HTTPProblem) -> String {
    guard headers[.contentEncoding].map({ $0.lowercased() == "identity" }) ?? true else {
      throw .unsupportedMediaType("compressed bodies are not taken; send the body as it is")
    }
    guard let field = headers[.contentType] else {
      throw .unsupportedMediaType(
        "the header content-type is missing; send \(accepted.joined(separator: " or "))")
    }
    // Nearly all clients spell it like this, without parameters.
    if accepted.contains(field) { return field }
    let type = field.prefix { $0 != ";" }.trimmingCharacters(in: .whitespaces).lowercased()
    guard accepted.contains(type) else {
      throw .unsupportedMediaType(
        "the body's type “\(type.prefix(80))” is not taken; send "
          + accepted.joined(separator: " or "))
    }
    return type
  }
}
