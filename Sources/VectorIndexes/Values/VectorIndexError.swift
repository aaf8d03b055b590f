/// What went wrong in a vector index.
public struct VectorIndexError: Error, Sendable {
  /// The kind of failure, for a caller that reacts to it.
  public struct Code: RawRepresentable, Hashable, Sendable {
    /// The name, stable across releases.
    public let rawValue: String

    /// Creates a code from its name.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// A value lies outside its documented range.
    public static let invalidArgument = Code(rawValue: "invalid_argument")
    /// A vector has another dimension than the index.
    public static let wrongDimension = Code(rawValue: "wrong_dimension")
    /// A vector holds NaN or an infinity, or its length overflows.
    public static let notFinite = Code(rawValue: "not_finite")
    /// A zero vector under the cosine metric.
    public static let zeroVector = Code(rawValue: "zero_vector")
    /// Changes arrived with a sequence below the watermark.
    public static let outOfOrder = Code(rawValue: "out_of_order")
    /// Two rows of a source bear the same identifier.
    public static let duplicateIdentifier = Code(rawValue: "duplicate_identifier")
    /// A file does not hold what its format promises.
    public static let corruptFile = Code(rawValue: "corrupt_file")
    /// The file is of a version, layout or section that this release does not know.
    public static let unsupportedFormat = Code(rawValue: "unsupported_format")
    /// The candidate no longer fits what is being served.
    public static let conflict = Code(rawValue: "conflict")
    /// There is no earlier generation to return to.
    public static let noPreviousGeneration = Code(rawValue: "no_previous_generation")
    /// The caller's cancellation check said so.
    public static let cancelled = Code(rawValue: "cancelled")
    /// The storage device is full.
    public static let noSpace = Code(rawValue: "no_space")
    /// A file or directory does not exist.
    public static let fileNotFound = Code(rawValue: "file_not_found")
    /// The operating system refused a file operation.
    public static let fileOperationFailed = Code(rawValue: "file_operation_failed")
    /// An invariant of the index does not hold.
    public static let invariantBroken = Code(rawValue: "invariant_broken")
  }

  /// The kind of failure.
  public let code: Code
  /// What happened, and what to do about it, in one or two sentences.
  public let message: String
  /// The file or directory that it concerns.
  public let path: String?
  /// The position in the file, in bytes.
  public let offset: Int?
  /// The failure underneath.
  public let cause: (any Error)?

  /// Creates an error.
  ///
  /// - Parameters:
  ///   - code: The kind of failure.
  ///   - message: What happened and the remedy.
  ///   - path: The file or directory that it concerns.
  ///   - offset: The position in the file, in bytes.
  ///   - cause: The failure underneath.
  public init(
    _ code: Code, _ message: String, path: String? = nil, offset: Int? = nil,
    cause: (any Error)? = nil
  ) {
    self.code = code
    self.message = message
    self.path = path
    self.offset = offset
    self.cause = cause
  }
}

extension VectorIndexError: CustomStringConvertible {
  /// Code, message, place and cause on one line.
  public var description: String {
    var text = "\(code.rawValue): \(message)"
    if let path { text += " [\(path)" + (offset.map { " at byte \($0)" } ?? "") + "]" }
    if let cause { text += " (cause: \(cause))" }
    return text
  }
}
