import HTTPTypes
import Hummingbird

/// One operation of the API: a method at an address, and what it does.
struct Operation: Sendable {
  /// What it does with a request.
  typealias Handler = @Sendable (Request, APIContext) async throws -> Response

  /// Its name in the OpenAPI document.
  let id: String
  /// Its method.
  let method: HTTPRequest.Method
  /// Its address; `{name}` stands for one part.
  let template: String
  /// Who may call it.
  let access: AccessRule
  /// What it does.
  let handler: Handler

  /// Describes an operation.
  init(
    _ id: String, _ method: HTTPRequest.Method, _ template: String, _ access: AccessRule,
    _ handler: @escaping Handler
  ) {
    self.id = id
    self.method = method
    self.template = template
    self.access = access
    self.handler = handler
  }
}
