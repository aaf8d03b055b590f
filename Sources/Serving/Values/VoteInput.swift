public import Storage

/// What somebody says with a feedback token.
public struct VoteInput: Sendable, Equatable {
  /// What a vote is about.
  public enum Target: String, Sendable, CaseIterable {
    /// The hit that the token came with.
    case chunk
    /// The answer as a whole.
    case response
  }

  /// The longest token, in bytes.
  public static let maximumTokenLength = 400

  /// Makes retries safe; one is made where the caller sends none.
  public var id: String?
  /// What it is about.
  public var target: Target
  /// −1…1; `nil` takes an earlier vote back.
  public var score: Double?
  /// What is wrong.
  public var label: FeedbackLabel?
  /// Free words.
  public var comment: String?

  /// Makes a vote.
  public init(
    id: String? = nil, target: Target = .chunk, score: Double?, label: FeedbackLabel? = nil,
    comment: String? = nil
  ) {
    self.id = id
    self.target = target
    self.score = score
    self.label = label
    self.comment = comment
  }
}
