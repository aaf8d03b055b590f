/// What went wrong in a store, with its remedy.
public struct StorageError: Error, Sendable, CustomStringConvertible {
  /// The kinds of failure that callers tell apart.
  public enum Code: String, Sendable {
    /// The named thing does not exist.
    case notFound
    /// The request contradicts what is stored, such as a reused id with other content.
    case conflict
    /// The caller's data break a rule of the store.
    case invalid
    /// A row or file fails its checksum.
    case corrupted
    /// Another process holds the data directory.
    case locked
    /// The disk is full.
    case full
    /// The disk, the database or a limit failed in another way.
    case unavailable
  }

  /// The kind of failure.
  public let code: Code
  /// What happened and what to do about it.
  public let message: String
  /// Where in the caller's JSON the fault lies, as an RFC 6901 pointer; `nil` if it is not there.
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

  /// The message, and the cause if one is known.
  public var description: String {
    cause.map { "\(message) (\($0))" } ?? message
  }
}
