public import Foundation
public import Retrieval
public import Storage

/// A failure case as callers see it.
public struct FailureView: Sendable {
  /// A chunk that should have been found, and why it was not.
  public struct Miss: Sendable, Equatable {
    /// What became of it, by the latest event that names it.
    public var expected: ExpectedChunk
    /// How many events name it, with this reason.
    public var events: Int

    /// Describes a miss.
    public init(expected: ExpectedChunk, events: Int) {
      self.expected = expected
      self.events = events
    }
  }

  /// Its id.
  public var id: String
  /// How much it resembles the query it was searched with, 0…1; `nil` in lists.
  public var similarity: Double?
  /// Its state.
  public var state: FailureState
  /// What is said to be wrong.
  public var label: FeedbackLabel?
  /// Who is to blame, such as `retrieval` or `document`.
  public var fault: String?
  /// Retrievals that went wrong for this reason, latest first.
  public var queryIDs: [String]
  /// Their words, as far as they were logged.
  public var queries: [String]
  /// Chunks that failed there.
  public var knownBad: [String]
  /// Chunks that helped there.
  public var knownGood: [String]
  /// What would have been right, if someone said so.
  public var correction: String?
  /// How many events stand behind it.
  public var events: Int
  /// Distinct actors behind them, anonymous ones counted as one.
  public var actors: Int
  /// How often it came back after a repair.
  public var regressions: Int
  /// Whether something changed since it failed last that may have repaired it.
  public var isCandidate: Bool
  /// What changed since it was founded, in words, oldest first.
  public var history: [String]
  /// Texts that a maintainer made the answer, oldest first.
  public var answers: [Answer]

  /// A text that a maintainer made the answer.
  public struct Answer: Sendable, Equatable {
    /// The document that holds it.
    public var document: String
    /// The chunk that holds it.
    public var chunk: String
    /// When it was made the answer.
    public var curatedAt: Date
    /// What the maintainer wrote about it.
    public var note: String?

    /// Makes an answer.
    public init(document: String, chunk: String, curatedAt: Date, note: String?) {
      self.document = document
      self.chunk = chunk
      self.curatedAt = curatedAt
      self.note = note
    }
  }
  /// Chunks that its latest queries should have found, those named most first.
  public var expected: [Miss]

  /// Makes a view.
  public init(
    id: String, similarity: Double? = nil, state: FailureState, label: FeedbackLabel?,
    fault: String?, queryIDs: [String], queries: [String], knownBad: [String],
    knownGood: [String], correction: String?, events: Int, actors: Int, regressions: Int = 0,
    isCandidate: Bool = false, history: [String] = [], answers: [Answer] = [],
    expected: [Miss] = []
  ) {
    self.id = id
    self.similarity = similarity
    self.state = state
    self.label = label
    self.fault = fault
    self.queryIDs = queryIDs
    self.queries = queries
    self.knownBad = knownBad
    self.knownGood = knownGood
    self.correction = correction
    self.events = events
    self.actors = actors
    self.regressions = regressions
    self.isCandidate = isCandidate
    self.history = history
    self.answers = answers
    self.expected = expected
  }
}
