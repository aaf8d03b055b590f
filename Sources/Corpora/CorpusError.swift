/// What went wrong in reading, checking or cutting a corpus.
///
/// Readers hand one back per bad item and go on; a missing corpus, a bad configuration and, by
/// policy, the first bad item are thrown.
public struct CorpusError: Error {
  /// The kind of error, for programs; new kinds may come.
  public struct Code: Hashable, Sendable, CustomStringConvertible {
    /// The spelling in machine-readable output.
    public let description: String

    /// No file or folder of that name.
    public static let notFound = Code(description: "not_found")
    /// The operating system refused to read.
    public static let unreadable = Code(description: "unreadable")
    /// No reader knows the layout of the path.
    public static let unknownLayout = Code(description: "unknown_layout")
    /// Bytes that are not UTF-8.
    public static let invalidEncoding = Code(description: "invalid_encoding")
    /// The file's syntax is broken.
    public static let malformed = Code(description: "malformed")
    /// A field is missing, of the wrong type or outside its range.
    public static let invalidField = Code(description: "invalid_field")
    /// Nothing to index.
    public static let empty = Code(description: "empty")
    /// Larger than a limit.
    public static let tooLarge = Code(description: "too_large")
    /// An id that an earlier item of the corpus has.
    public static let duplicateID = Code(description: "duplicate_id")
    /// Settings that contradict each other or leave their range.
    public static let invalidConfiguration = Code(description: "invalid_configuration")
  }

  /// Where in a file something is wrong.
  public struct Location: Hashable, Sendable {
    /// The file, as the reader was given it.
    public var path: String?
    /// The line, from 1.
    public var line: Int?
    /// The column in bytes, from 1.
    public var column: Int?
    /// The byte in the file, from 0.
    public var byteOffset: Int?

    /// Makes a location of what is known.
    public init(
      path: String? = nil, line: Int? = nil, column: Int? = nil, byteOffset: Int? = nil
    ) {
      self.path = path
      self.line = line
      self.column = column
      self.byteOffset = byteOffset
    }
  }

  /// The kind of error.
  public var code: Code
  /// What is wrong and how to mend it, for people.
  public var message: String
  /// The field of the item, such as `text` or `embedding`.
  public var field: String?
  /// Where it is, as far as known.
  public var location: Location
  /// The error underneath.
  public var cause: (any Error)?

  /// Makes an error.
  public init(
    _ code: Code, _ message: String, field: String? = nil, at location: Location = Location(),
    cause: (any Error)? = nil
  ) {
    self.code = code
    self.message = message
    self.field = field
    self.location = location
    self.cause = cause
  }

  /// The same error, with its path and the start of the record that it lies in filled in.
  ///
  /// `line` and `byteOffset` are those of the record's first byte; a location inside the record is
  /// moved by them.
  func inRecord(path: String, line: Int? = nil, byteOffset: Int? = nil) -> CorpusError {
    var error = self
    error.location.path = path
    if let line { error.location.line = line + (location.line ?? 1) - 1 }
    if let byteOffset { error.location.byteOffset = byteOffset + (location.byteOffset ?? 0) }
    return error
  }
}

extension CorpusError: CustomStringConvertible {
  /// One line: place, message and the error underneath.
  public var description: String {
    var place = location.path ?? ""
    if let line = location.line {
      place += place.isEmpty ? "line \(line)" : ":\(line)"
      if let column = location.column { place += ":\(column)" }
    } else if let byteOffset = location.byteOffset {
      place += place.isEmpty ? "byte \(byteOffset)" : " at byte \(byteOffset)"
    }
    if let field { place += place.isEmpty ? field : " (\(field))" }
    let detail = cause.map { " (\($0))" } ?? ""
    return place.isEmpty ? message + detail : "\(place): \(message)\(detail)"
  }
}
