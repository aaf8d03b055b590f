/// Why a snapshot of learned state was refused.
public struct LearningError: Error, Sendable, Equatable, CustomStringConvertible {
  /// What went wrong.
  public struct Code: RawRepresentable, Hashable, Sendable {
    /// The code's name.
    public let rawValue: String

    /// Wraps a name.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// The bytes are not those that were written.
    public static let damaged = Code(rawValue: "damaged")
    /// The bytes are of another version or for another configuration.
    public static let incompatible = Code(rawValue: "incompatible")
  }

  /// What went wrong.
  public let code: Code
  /// What it means, with the remedy.
  public let message: String
  /// The error underneath, if there is one.
  public let cause: (any Error)?

  init(_ code: Code, _ message: String, cause: (any Error)? = nil) {
    self.code = code
    self.message = message
    self.cause = cause
  }

  /// Bytes whose digest is right and whose content is not.
  static func malformed(at offset: Int) -> LearningError {
    LearningError(.damaged, "the learned state is malformed at byte \(offset)")
  }

  /// The message with its code.
  public var description: String { "\(code.rawValue): \(message)" }

  /// Compares code and message.
  public static func == (left: LearningError, right: LearningError) -> Bool {
    left.code == right.code && left.message == right.message
  }
}
