import Corpora
import Foundation
import HTTPTypes

/// Calls the API and turns problems into failures of the command.
struct APIClient: Sendable {
  let transport: any Transport

  /// The prefix of all versioned addresses.
  private static let root = "/api/v1"

  /// Calls an operation.
  ///
  /// - Parameters:
  ///   - method: The method.
  ///   - path: The parts of the address under the API's root; each is percent-encoded here.
  ///   - query: The query parameters; absent values are left out.
  ///   - body: The body.
  /// - Returns: The answer; `null` where it has no body.
  /// - Throws: ``CommandFailure`` with the problem's words and the exit code that fits.
  @discardableResult
  func call(
    _ method: HTTPRequest.Method, _ path: [String], query: [(String, String?)] = [],
    body: JSONValue? = nil
  ) async throws -> JSONValue {
    var address = Self.root + path.map { "/" + Self.encoded($0) }.joined()
    let parameters = query.compactMap { name, value in value.map { "\(name)=\(Self.encoded($0))" } }
    if !parameters.isEmpty { address += "?" + parameters.joined(separator: "&") }
    let bytes = body.map { Array($0.canonicalJSON.utf8) } ?? []
    let answer = try await transport.send(APIRequest(method: method, path: address, body: bytes))
    let value = answer.body.isEmpty ? .null : try Self.parse(answer.body, from: transport.place)
    guard (200..<300).contains(answer.status) else {
      throw CommandFailure(problem: value, status: answer.status)
    }
    return value
  }

  /// Every row of an operation that answers in pages.
  func all(
    _ path: [String], rows key: String, query: [(String, String?)] = [], limit: Int? = nil
  ) async throws -> [JSONValue] {
    var rows: [JSONValue] = []
    var cursor: String?
    repeat {
      let page = try await call(.get, path, query: query + [("cursor", cursor)])
      rows += page[key]?.arrayValue ?? []
      cursor = page["next_cursor"]?.stringValue
      if let limit, rows.count >= limit { return Array(rows.prefix(limit)) }
    } while cursor != nil
    return rows
  }

  private static func parse(_ bytes: [UInt8], from place: String) throws -> JSONValue {
    do {
      return try JSONParser.parse(bytes)
    } catch {
      throw CommandFailure(.failure, "what answers at \(place) is not a Scrubjay server: \(error)")
    }
  }

  private static func encoded(_ text: String) -> String {
    var encoded = ""
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"),
        UInt8(ascii: "."), UInt8(ascii: "~"):
        encoded.unicodeScalars.append(Unicode.Scalar(byte))
      default:
        let digits = String(byte, radix: 16, uppercase: true)
        encoded += "%" + (digits.utf8.count == 1 ? "0" : "") + digits
      }
    }
    return encoded
  }
}

extension CommandFailure {
  /// The failure that a problem of the API is.
  init(problem: JSONValue, status: Int) {
    let errors = problem["errors"]?.arrayValue ?? []
    var message = problem["detail"]?.stringValue ?? "the server answered with status \(status)"
    var details: [String] = []
    if errors.count > 1 {
      message = problem["title"]?.stringValue ?? message
      details = errors.map { error in
        "\(error["pointer"]?.stringValue ?? ""): \(error["detail"]?.stringValue ?? "")"
      }
    }
    if status >= 500, let id = problem["request_id"]?.stringValue {
      details.append("request id: \(id)")
    }
    self.init(CommandStatus(http: status), message, details: details)
  }
}
