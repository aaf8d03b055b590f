/// The error of everything in `Embeddings`.
public struct EmbeddingError: Error, Sendable {
  /// What kind of failure it is; open for additions.
  public struct Code: Sendable, Hashable, CustomStringConvertible {
    /// The stable name of the code.
    public let description: String

    init(_ description: String) {
      self.description = description
    }

    /// The model's files are not where they were looked for.
    public static let modelNotFound = Code("model_not_found")
    /// The model's files are there but damaged, or not the expected ones.
    public static let modelCorrupt = Code("model_corrupt")
    /// The configuration makes no sense or lacks something.
    public static let invalidConfiguration = Code("invalid_configuration")
    /// This collection has no embedder: the caller must bring vectors.
    public static let vectorsRequired = Code("vectors_required")
    /// The endpoint could not be reached, or did not answer in time.
    public static let unreachable = Code("unreachable")
    /// The endpoint refused the credentials.
    public static let unauthorized = Code("unauthorized")
    /// The endpoint refused the request; repeating it will not help.
    public static let refused = Code("refused")
    /// The endpoint was overloaded, and still was when retries ended.
    public static let overloaded = Code("overloaded")
    /// The reply does not fit the request: wrong count, dimension, or not finite.
    public static let invalidReply = Code("invalid_reply")
  }

  /// What kind of failure it is.
  public let code: Code
  /// What happened and what to do about it, for people.
  public let message: String
  /// The error below this one, if any.
  public let cause: (any Error)?

  /// Creates an error.
  ///
  /// - Parameters:
  ///   - code: The kind of failure.
  ///   - message: What happened and what to do about it.
  ///   - cause: The error below, if any.
  public init(_ code: Code, _ message: String, cause: (any Error)? = nil) {
    self.code = code
    self.message = message
    self.cause = cause
  }
}

extension EmbeddingError: CustomStringConvertible {
  /// Code, message and cause in one line.
  public var description: String {
    guard let cause else { return "\(code): \(message)" }
    return "\(code): \(message) (cause: \(cause))"
  }
}
