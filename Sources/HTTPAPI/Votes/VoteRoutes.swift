import HTTPTypes
import Hummingbird
import Serving
import Storage

extension API {
  /// Feedback by whoever holds a token, from any page.
  var voteOperations: [Operation] {
    let one = API.root + "/f/{token}"
    return [
      Operation("sendVote", .post, one, .open, sendVote),
      Operation("allowVote", .options, one, .open, allowVote),
    ]
  }

  @Sendable private func sendVote(
    _ request: Request, _ context: APIContext
  ) async throws -> Response {
    do {
      _ = try QueryFields(request, known: [])
      let token = try context.pathPart("token")
      let vote = try VoteInput(await context.json(request, limit: BodyLimits.vote))
      let receipt = try await context.writing {
        try await instance.recordVote(token: token, vote) { query in
          try context.traffic?.chargeVote(on: query)
        }
      }
      return .json(headers: Self.anyOrigin) { writer in
        writer.member("id", receipt.id)
        writer.member("status", receipt.isDuplicate ? "duplicate" : "recorded")
      }
    } catch {
      // A page may read why it was refused.
      var problem = HTTPProblem(error)
      problem.headers.append(contentsOf: Self.anyOrigin)
      throw problem
    }
  }

  /// Answers a browser that asks whether a page may vote.
  @Sendable private func allowVote(
    _ request: Request, _ context: APIContext
  ) async throws -> Response {
    let token = try context.pathPart("token")
    guard token.utf8.count <= VoteInput.maximumTokenLength,
      token.utf8.allSatisfy({ Self.isTokenByte($0) })
    else {
      throw HTTPProblem.notFound("there is no such feedback token")
    }
    var headers = Self.anyOrigin
    headers[.accessControlAllowMethods] = "POST"
    headers[.accessControlAllowHeaders] = "content-type"
    headers[.accessControlMaxAge] = "86400"
    return Response(status: .noContent, headers: headers)
  }

  private static func isTokenByte(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"):
      true
    default: false
    }
  }

  /// A token is all that a vote needs: no cookie and no key, hence any page may send one.
  private static var anyOrigin: HTTPFields {
    [
      .accessControlAllowOrigin: "*",
      .accessControlExposeHeaders: "retry-after, x-request-id",
    ]
  }
}
