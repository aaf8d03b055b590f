import HTTPTypes
import Hummingbird
import NIOCore
import Serving

extension HTTPProblem {
  /// What any error is to a client.
  ///
  /// This is the only place where errors become statuses.
  init(_ error: any Error) {
    switch error {
    case let problem as HTTPProblem: self = problem
    case let error as ServiceError: self.init(service: error)
    case let error as HTTPError: self.init(framework: error)
    case is NIOTooManyBytesError: self = .tooLarge("the body is larger than this address takes")
    case is CancellationError:
      self.init(.serviceUnavailable, code: "unavailable", detail: "the request was cancelled")
    default:
      self.init(
        .internalServerError, code: "internal_failure",
        detail: "the service failed; its log says why, under this request_id", cause: error)
    }
  }

  private init(service error: ServiceError) {
    let errors = error.pointer.map { [FieldError(pointer: $0, detail: error.message)] } ?? []
    let detail = error.pointer.map { "\($0): \(error.message)" } ?? error.message
    self.init(
      Self.status(of: error.code), code: Self.code(of: error.code), detail: detail, errors: errors,
      cause: error.cause)
    if error.code == .unavailable { headers[.retryAfter] = "1" }
    if error.code == .internalFailure {
      self.errors = []
      self.detail = "the service failed; its log says why, under this request_id"
      self.cause = error
    }
  }

  private init(framework error: HTTPError) {
    let code =
      switch error.status {
      case .notFound: "no_such_route"
      case .contentTooLarge: "too_large"
      case .unsupportedMediaType: "unsupported_media_type"
      case let status where status.kind == .serverError: "internal_failure"
      default: "invalid"
      }
    self.init(error.status, code: code, detail: error.body ?? error.status.reasonPhrase)
  }

  /// The status of each kind of failure of an instance.
  static func status(of code: ServiceError.Code) -> HTTPResponse.Status {
    switch code {
    case .invalid: .badRequest
    case .notFound: .notFound
    case .gone: .gone
    case .conflict: .conflict
    case .unprocessable: .unprocessableContent
    case .tooLarge: .contentTooLarge
    case .storageFull: HTTPResponse.Status(code: 507, reasonPhrase: "Insufficient Storage")
    case .unavailable: .serviceUnavailable
    case .corrupted, .internalFailure: .internalServerError
    }
  }

  /// The name on the wire of each kind of failure of an instance.
  static func code(of code: ServiceError.Code) -> String {
    switch code {
    case .invalid: "invalid"
    case .notFound: "not_found"
    case .gone: "gone"
    case .conflict: "conflict"
    case .unprocessable: "unprocessable"
    case .tooLarge: "too_large"
    case .storageFull: "storage_full"
    case .unavailable: "unavailable"
    case .corrupted: "corrupted"
    case .internalFailure: "internal_failure"
    }
  }
}
