import HTTPTypes

extension HTTPField.Name {
  /// Names a request.
  static let requestID = known("x-request-id")
  /// What a caller may spend and how it fills up again.
  static let rateLimitPolicy = known("ratelimit-policy")
  /// What is left of it.
  static let rateLimit = known("ratelimit")
  /// The client's own id for a retrieval.
  static let queryID = known("x-query-id")

  private static func known(_ name: StaticString) -> HTTPField.Name {
    guard let field = HTTPField.Name("\(name)") else {
      preconditionFailure("the header name “\(name)” is no token")
    }
    return field
  }
}
