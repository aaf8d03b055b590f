public import HTTPTypes

/// The one error of the HTTP layer: an answer as RFC 9457 `application/problem+json`.
public struct HTTPProblem: Error, Sendable {
  /// What is wrong with one field.
  public struct FieldError: Sendable, Equatable {
    /// The field as an RFC 6901 pointer into the body; `nil` where no field is at fault.
    public var pointer: String?
    /// What is wrong with it and what to do.
    public var detail: String

    /// Describes what is wrong with a field.
    public init(pointer: String?, detail: String) {
      self.pointer = pointer
      self.detail = detail
    }
  }

  /// The status of the answer.
  public var status: HTTPResponse.Status
  /// The kind of problem, the last part of its `type`: stable, for programs.
  public var code: String
  /// What happened and what to do about it.
  public var detail: String
  /// The fields at fault, where some are.
  public var errors: [FieldError]
  /// Further header fields, such as `Allow`.
  public var headers: HTTPFields
  /// What lies underneath; it is logged and never sent.
  public var cause: (any Error)?

  /// Describes a problem.
  public init(
    _ status: HTTPResponse.Status, code: String, detail: String, errors: [FieldError] = [],
    headers: HTTPFields = [:], cause: (any Error)? = nil
  ) {
    self.status = status
    self.code = code
    self.detail = detail
    self.errors = errors
    self.headers = headers
    self.cause = cause
  }

  /// The name of the kind of problem, the same for each of its cases.
  public var title: String {
    switch code {
    case "invalid": "The request is not valid"
    case "unauthorized": "A key is needed"
    case "forbidden": "The key does not allow this"
    case "not_found": "There is no such thing"
    case "no_such_route": "There is no such address"
    case "method_not_allowed": "The address does not take this method"
    case "conflict": "The request contradicts what is stored"
    case "unprocessable": "The request cannot be carried out"
    case "too_large": "The request is too large"
    case "unsupported_media_type": "The body is of the wrong type"
    case "gone": "It was here and has ended"
    case "rate_limited": "Too many requests"
    case "too_slow": "The request takes too long to arrive"
    case "overloaded": "The service has too much to do"
    case "storage_full": "The disk is full"
    case "unavailable": "The service cannot do this now"
    case "corrupted": "Stored data are damaged"
    default: "The service failed"
    }
  }
}

extension HTTPProblem {
  /// 400: one field, or the request as a whole, is not valid.
  static func invalid(_ detail: String, at pointer: String? = nil) -> HTTPProblem {
    HTTPProblem(
      .badRequest, code: "invalid", detail: pointer.map { "\($0): \(detail)" } ?? detail,
      errors: pointer.map { [FieldError(pointer: $0, detail: detail)] } ?? [])
  }

  /// 400: several fields are not valid.
  static func invalid(_ errors: [FieldError]) -> HTTPProblem {
    let detail = errors.map { "\($0.pointer ?? ""): \($0.detail)" }.joined(separator: "; ")
    return HTTPProblem(.badRequest, code: "invalid", detail: detail, errors: errors)
  }

  /// 413: more than is taken.
  static func tooLarge(_ detail: String, at pointer: String? = nil) -> HTTPProblem {
    HTTPProblem(
      .contentTooLarge, code: "too_large", detail: pointer.map { "\($0): \(detail)" } ?? detail,
      errors: pointer.map { [FieldError(pointer: $0, detail: detail)] } ?? [])
  }

  /// 401: no key, or one that opens nothing.
  static func unauthorized(_ detail: String, error: String? = nil) -> HTTPProblem {
    let challenge = #"Bearer realm="scrubjay""# + (error.map { #", error="\#($0)""# } ?? "")
    return HTTPProblem(
      .unauthorized, code: "unauthorized", detail: detail, headers: [.wwwAuthenticate: challenge])
  }

  /// 403: a key that does not allow what was asked.
  static func forbidden(_ detail: String) -> HTTPProblem {
    HTTPProblem(.forbidden, code: "forbidden", detail: detail)
  }

  /// 404: a thing that does not exist.
  static func notFound(_ detail: String) -> HTTPProblem {
    HTTPProblem(.notFound, code: "not_found", detail: detail)
  }

  /// 415: a body of another type than is taken.
  static func unsupportedMediaType(_ detail: String) -> HTTPProblem {
    HTTPProblem(.unsupportedMediaType, code: "unsupported_media_type", detail: detail)
  }

  /// 400: the body is not JSON.
  init(_ error: JSONSyntaxError, in bytes: [UInt8]) {
    let (line, column) = error.position(in: bytes)
    let place = "line \(line), column \(column) (byte \(error.offset))"
    self = .invalid("\(error.message), at \(place) of the body", at: error.pointer)
    if error.pointer.isEmpty { errors = [] }
    detail = "the body is not valid JSON: \(error.message), at \(place)"
  }
}
