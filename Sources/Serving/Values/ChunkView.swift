public import Feedback
public import Retrieval
public import Storage

/// All that is known about a chunk.
public struct ChunkView: Sendable {
  /// The chunk and its document.
  public var entry: ChunkWithDocument
  /// Whether it is up to date.
  public var freshness: Freshness
  /// What was said about its content.
  public var votes: VoteHistory.Summary
  /// Findings about it.
  public var findings: [FindingView]
  /// Failures that it is blamed for.
  public var failures: [FailureView]
  /// What ranking learned about it, and what comes of it.
  public var account: ChunkAccount
  /// Maintainers' decisions about it that are in force, latest first.
  public var decisions: [DecisionBook.Entry]

  /// Makes a view.
  public init(
    entry: ChunkWithDocument, freshness: Freshness, votes: VoteHistory.Summary,
    findings: [FindingView], failures: [FailureView], account: ChunkAccount,
    decisions: [DecisionBook.Entry]
  ) {
    self.entry = entry
    self.freshness = freshness
    self.votes = votes
    self.findings = findings
    self.failures = failures
    self.account = account
    self.decisions = decisions
  }
}
