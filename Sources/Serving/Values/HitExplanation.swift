public import Retrieval

/// Why a hit stands where it stands, in words and figures.
public struct HitExplanation: Sendable {
  /// A question of the past that bears on this one.
  public struct PastQuestion: Sendable, Equatable {
    /// A retrieval that asked it.
    public var query: String
    /// Its words, where they were logged.
    public var text: String?
    /// Its similarity to the present question.
    public var similarity: Double
    /// The weight of evidence that the chunk helped there, ≥ 0.
    public var helped: Double
    /// The weight of evidence that the chunk failed there, ≥ 0.
    public var failed: Double
  }

  /// What people said about a content, whatever the question.
  public struct Votes: Sendable, Equatable {
    /// Events that speak for it.
    public var positive: Int
    /// Events that speak against it.
    public var negative: Int
    /// Different actors behind them, anonymous ones counted as one.
    public var actors: Int
  }

  /// All of it in one paragraph.
  public var summary: String
  /// The plain similarity of its vector to the question's.
  public var similarity: Float
  /// What plain retrieval gave it: the similarity, but for rankings by words or by both.
  public var baseScore: Float
  /// What was added to the base score, part by part; the parts and the base make the score.
  public var parts: [AdjustmentExplanation.Part]
  /// What it was ordered by.
  public var score: Float
  /// Its place in plain order, from 1.
  public var rankBefore: Int
  /// Its place as shown, from 1.
  public var rankAfter: Int
  /// The remembered questions behind it, most similar first.
  public var pastQuestions: [PastQuestion]
  /// Different actors behind what was learned about it.
  public var actors: Int
  /// Votes on its content.
  public var votes: Votes
  /// How far feedback may act on this question; `nil` where ranking does not learn.
  public var gate: AdjustmentExplanation.Gate?
  /// How far the memory is trusted for questions as new as this one, 0…1.
  public var trust: Double
  /// Further figures by name.
  public var figures: NamedFigures
}
