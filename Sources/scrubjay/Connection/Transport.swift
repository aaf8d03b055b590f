import HTTPTypes

/// A request to the API.
struct APIRequest: Sendable {
  var method: HTTPRequest.Method
  /// Path and query, percent-encoded.
  var path: String
  var body: [UInt8] = []
}

/// An answer of the API.
struct APIAnswer: Sendable {
  var status: Int
  var body: [UInt8]
}

/// Carries requests to the API, wherever it is.
protocol Transport: Sendable {
  /// Where the API is, for people.
  var place: String { get }
  /// Sends a request and waits for the whole answer.
  ///
  /// - Throws: ``CommandFailure`` if there is no answer at all.
  func send(_ request: APIRequest) async throws -> APIAnswer
  /// Ends the connection.
  func close() async throws
}
