public import Storage

/// The one error of a running instance: what a caller can act on.
public struct ServiceError: Error, Sendable, CustomStringConvertible {
  /// The kinds of failure; one file of the HTTP layer maps them to status codes, one of the
  /// command line to exit codes.
  public enum Code: String, Sendable, CaseIterable {
    /// The request is malformed: a field is missing, of the wrong type or out of range.
    case invalid
    /// The named thing does not exist.
    case notFound
    /// The named thing was there and has ended.
    case gone
    /// The request contradicts what is stored.
    case conflict
    /// The request is well-formed and cannot be carried out, such as feedback on a chunk that was
    /// not shown.
    case unprocessable
    /// The request is larger than a stated limit.
    case tooLarge
    /// The disk is full; nothing was changed.
    case storageFull
    /// Something that is needed does not answer now; retrying later may help.
    case unavailable
    /// Stored data are damaged.
    case corrupted
    /// An invariant of the service is broken.
    case internalFailure
  }

  /// The kind of failure.
  public let code: Code
  /// What happened and what to do about it.
  public let message: String
  /// The field at fault as an RFC 6901 JSON pointer into the request's body, such as
  /// `/documents/0/id`; `nil` where no field is.
  public let pointer: String?
  /// The underlying error, if one is known.
  public let cause: (any Error)?

  /// Describes a failure.
  public init(
    _ code: Code, _ message: String, pointer: String? = nil, cause: (any Error)? = nil
  ) {
    self.code = code
    self.message = message
    self.pointer = pointer
    self.cause = cause
  }

  /// The message with its place.
  public var description: String {
    let place = pointer.map { "\($0): " } ?? ""
    return place + message + (cause.map { " (\($0))" } ?? "")
  }

  /// The failure for a collection that does not exist, or is none of the caller's business.
  public static func noCollection(_ name: CollectionName) -> ServiceError {
    ServiceError(.notFound, "there is no collection '\(name)'")
  }

  /// The same error, with its pointer set under `prefix`.
  public func under(_ prefix: String) -> ServiceError {
    ServiceError(code, message, pointer: prefix + (pointer ?? ""), cause: cause)
  }
}
