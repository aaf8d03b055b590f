/// What ranking learned about a chunk, and what comes of it on the questions that taught most.
public struct ChunkAccount: Sendable {
  /// One question, asked again without being logged.
  public struct Question: Sendable {
    /// The retrieval that asked it first; `nil` for one that was just asked.
    public var query: String?
    /// Its words, where they are known.
    public var text: String?
    /// The weight of evidence that the chunk helped there, ≥ 0.
    public var helped: Double
    /// The weight of evidence that the chunk failed there, ≥ 0.
    public var failed: Double
    /// Why the chunk stands where it stands now; `nil` where it is not among the candidates.
    public var explanation: HitExplanation?
  }

  /// Events that ranking learned from.
  public var events: Int
  /// Different actors behind them.
  public var actors: Int
  /// How many questions it is believed to have answered.
  public var confirmations: Double
  /// How unconfirmed it is, 0…1.
  public var doubt: Double
  /// The questions that say most about it, or the one that was asked for.
  public var questions: [Question]
}
