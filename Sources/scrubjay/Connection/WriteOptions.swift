import ArgumentParser
import Corpora
import HTTPTypes

/// How a writing command behaves.
struct WriteOptions: ParsableArguments {
  @Flag(help: "Show what would be sent; connect to nothing and change nothing.")
  var dryRun = false

  @Flag(help: "Print the API's JSON instead of text.")
  var json = false

  /// Sends a write, or shows it, and tells about the answer.
  ///
  /// - Returns: The answer; `nil` on a dry run.
  @discardableResult
  func send(
    _ method: HTTPRequest.Method, _ path: [String], body: JSONValue? = nil,
    to connection: ConnectionOptions, report: (JSONValue) -> String
  ) async throws -> JSONValue? {
    let context = CommandContext.current
    guard !dryRun else {
      let address = "/api/v1/" + path.joined(separator: "/")
      let text = body.map { " " + $0.canonicalJSON } ?? ""
      context.print("would send \(method.rawValue) \(address)\(text)")
      return nil
    }
    let answer = try await connection.withClient { client in
      try await client.call(method, path, body: body)
    }
    context.print(json ? answer.canonicalJSON : report(answer))
    return answer
  }
}
