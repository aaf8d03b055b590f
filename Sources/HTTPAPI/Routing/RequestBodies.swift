import Foundation
import HTTPTypes
import Hummingbird
import NIOCore

extension Request {
  /// The body as JSON.
  ///
  /// - Throws: ``HTTPProblem``: 415 for another type, 413 over `limit` bytes, 400 for what is not
  ///   JSON.
  func json(limit: Int) async throws -> JSONNode {
    try requireMediaType(["application/json"])
    let bytes = try await bytes(limit: limit)
    do throws(JSONSyntaxError) {
      return try JSONReader.read(bytes)
    } catch {
      throw HTTPProblem(error, in: bytes)
    }
  }

  /// The whole body.
  func bytes(limit: Int) async throws -> [UInt8] {
    if let length = headers[.contentLength].flatMap({ Int($0) }), length > limit {
      throw HTTPProblem.tooLarge("the body has \(length) bytes; at most \(limit) are taken here")
    }
    do {
      return Array(buffer: try await body.collect(upTo: limit))
    } catch is NIOTooManyBytesError {
      throw HTTPProblem.tooLarge("the body has more than \(limit) bytes, the most taken here")
    }
  }

  /// Checks the type of the body.
  ///
  /// A missing type is refused too: a page on another site could send such a request without the
  /// browser asking first.
  ///
  /// - Returns: The type among `accepted`.
  @discardableResult
  func requireMediaType(_ accepted: [String]) throws(HTTPProblem) -> String {
    let list = accepted.joined(separator: " or ")
    guard headers[.contentEncoding].map({ $0.lowercased() == "identity" }) ?? true else {
      throw .unsupportedMediaType("compressed bodies are not taken; send the body as it is")
    }
    guard let field = headers[.contentType] else {
      throw .unsupportedMediaType("the header content-type is missing; send \(list)")
    }
    let type = field.prefix { $0 != ";" }.trimmingCharacters(in: .whitespaces).lowercased()
    guard accepted.contains(type) else {
      throw .unsupportedMediaType("the body's type “\(type.prefix(80))” is not taken; send \(list)")
    }
    return type
  }
}
