/// What was found when an index was opened.
public struct OpenReport: Sendable, Equatable {
  /// A published file that is not served.
  public struct RejectedGeneration: Sendable, Equatable {
    /// The generation's number, from the file's name.
    public let number: Int
    /// The file.
    public let path: String
    /// What is wrong with it.
    public let reason: String
    /// Where the damage was found, in bytes from the start of the file.
    public let offset: Int?
  }

  /// The generation that is served; 0 when there is none.
  public let generation: Int
  /// The change up to which the generation holds the database; replay what came after it.
  public let watermark: Int64
  /// Newer or equal files that could not be used, newest first.
  public let rejected: [RejectedGeneration]
  /// Files left by builds that did not end; they were removed.
  public let removedCandidates: [String]
}
