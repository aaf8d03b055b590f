/// What went wrong in staleness tracking.
public struct StalenessError: Error, Sendable, CustomStringConvertible {
  /// The kinds of failure that callers tell apart.
  public enum Code: String, Sendable {
    /// The bytes of a snapshot are damaged.
    case corruptedSnapshot = "corrupted_snapshot"
    /// The snapshot was written by another version of this state.
    case unknownVersion = "unknown_version"
  }

  /// The kind of failure.
  public let code: Code
  /// What happened and what to do about it.
  public let message: String
  /// The underlying error, if one is known.
  public let cause: (any Error)?

  /// Describes a failure.
  public init(_ code: Code, _ message: String, cause: (any Error)? = nil) {
    self.code = code
    self.message = message
    self.cause = cause
  }

  /// The message, with the cause if there is one.
  public var description: String { cause.map { "\(message) (\($0))" } ?? message }
}
