public import Corpora
public import Storage

/// The states of a failure case.
public enum FailureState: String, Sendable, Codable, CaseIterable {
  /// It is not repaired.
  case open
  /// It is repaired, and later evidence agrees.
  case fixed
  /// It was repaired and has come back.
  case regressed
  /// A maintainer says that it is none.
  case dismissed
}

/// A past failure that resembles the present query.
public struct RecalledFailure: Sendable, Equatable {
  /// The case.
  public var failure: String
  /// How much it resembles, 0…1, calibrated for the collection.
  public var similarity: Double
  /// What went wrong, if someone said so.
  public var label: FeedbackLabel?
  /// The case's state.
  public var state: FailureState
  /// Chunks that failed there.
  public var knownBad: [ChunkID]
  /// Chunks that helped there.
  public var knownGood: [ChunkID]
  /// What would have been right, if someone said so.
  public var correction: String?

  /// Makes a recalled failure.
  public init(
    failure: String, similarity: Double, label: FeedbackLabel?, state: FailureState,
    knownBad: [ChunkID], knownGood: [ChunkID], correction: String? = nil
  ) {
    self.failure = failure
    self.similarity = similarity
    self.label = label
    self.state = state
    self.knownBad = knownBad
    self.knownGood = knownGood
    self.correction = correction
  }
}

/// Remembers what went wrong.
public protocol FailureRecalling: Sendable {
  /// Failures that resemble a query closely enough to warn, most similar first.
  ///
  /// - Parameters:
  ///   - queryVector: The query: unit length under cosine.
  ///   - signature: The unit mean of the plain top hits' vectors weighted by 1/rank; may be empty.
  /// - Returns: The failures; empty where nothing is close enough.
  func warnings(for queryVector: [Float], signature: [Float]) -> [RecalledFailure]

  /// Curated answers to failures that resemble a query closely enough to warn, most similar first.
  ///
  /// The parameters are those of ``warnings(for:signature:)``.
  func answers(for queryVector: [Float], signature: [Float]) -> [RecalledAnswer]

  /// The contents of all curated answers.
  ///
  /// They take no part in signatures, so that an answer does not move what it answers away from
  /// itself.
  var answerContents: Set<ContentFingerprint> { get }
}
