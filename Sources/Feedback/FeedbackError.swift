/// Why an event cannot be linked to the retrieval it names.
public struct FeedbackError: Error, Sendable, Equatable, CustomStringConvertible {
  /// The kinds of failure.
  public enum Code: String, Sendable {
    /// The target, a cited chunk or a rank is not part of the result list.
    case notShown
    /// A value is out of its range.
    case outOfRange
  }

  /// The kind of failure.
  public let code: Code
  /// What is wrong and what to do about it.
  public let message: String
  /// The field at fault as a JSON pointer into the event.
  public let pointer: String

  /// Describes a failure.
  public init(_ code: Code, _ message: String, pointer: String) {
    self.code = code
    self.message = message
    self.pointer = pointer
  }

  /// The message with its place.
  public var description: String { "\(pointer): \(message)" }
}
