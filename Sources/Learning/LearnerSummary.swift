/// Where a learned state stands, for people and metrics.
public struct LearnerSummary: Sendable, Equatable {
  /// The gate for one kind of question.
  public struct Bucket: Sendable, Equatable {
    /// The least similarity to the nearest remembered question.
    public let leastSimilarity: Double
    /// Comparisons with plain order made so far.
    public let comparisons: Int
    /// How far the memory acts, 0…1.
    public let strength: Double
    /// The mean gain over its standard error.
    public let score: Double
  }

  /// Events learned from.
  public let events: Int
  /// Questions remembered.
  public let questions: Int
  /// Chunks with learned weights.
  public let chunks: Int
  /// The collection's spread of similarities.
  public let spread: Double
  /// The gate, newest questions first.
  public let buckets: [Bucket]

  init(_ memory: LearnedMemory) {
    events = memory.eventCount
    questions = memory.questions.rows.count
    chunks = memory.chunks.rows.count
    let unit = memory.spread.value
    spread = unit
    buckets = memory.gate.verdicts.enumerated().map { bucket, verdict in
      Bucket(
        leastSimilarity: bucket == 0
          ? -1 : 1 - TrustGate.edges[bucket - 1] * memory.spread.questionUnit,
        comparisons: Int(verdict.count), strength: verdict.strength, score: verdict.score)
    }
  }
}
