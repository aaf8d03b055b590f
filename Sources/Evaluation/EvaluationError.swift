/// Why an evaluation cannot be made.
public struct EvaluationError: Error, Sendable, Equatable, CustomStringConvertible {
  /// What is wrong and what to do about it.
  public let message: String

  /// Describes a failure.
  public init(_ message: String) { self.message = message }

  /// The message with its place.
  public var description: String { message }
}
