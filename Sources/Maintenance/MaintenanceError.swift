/// Why maintenance stopped; nothing that serves was changed.
public struct MaintenanceError: Error, Sendable, CustomStringConvertible {
  /// The kinds of failure.
  public enum Code: String, Sendable {
    /// The plan itself says no.
    case refused
    /// The new generation did not pass its verification.
    case notProven
    /// Somebody cancelled the run.
    case cancelled
  }

  /// The kind of failure.
  public let code: Code
  /// What happened and what to do about it.
  public let message: String

  /// Describes a failure.
  public init(_ code: Code, _ message: String) {
    self.code = code
    self.message = message
  }

  /// The message with its place.
  public var description: String { message }
}
