public import Corpora
public import Foundation

/// Who or what an event comes from.
public enum FeedbackSource: String, Sendable, Codable, CaseIterable {
  /// A user of the application.
  case user
  /// A person who was asked to judge.
  case annotator
  /// A language model that judges.
  case llm
  /// A programmed check.
  case code
  /// Behaviour, not a statement.
  case implicit
}

/// What an event says; the set is open, and unknown names teach nothing until they are given a
/// meaning.
public struct FeedbackName: RawRepresentable, Hashable, Sendable, Codable {
  /// The name on the wire.
  public let rawValue: String

  /// Wraps a name.
  public init(rawValue: String) { self.rawValue = rawValue }

  /// Thumb up (+1) or down (−1).
  public static let thumb = FeedbackName(rawValue: "thumb")
  /// A rating on a scale, mapped to [−1, 1].
  public static let rating = FeedbackName(rawValue: "rating")
  /// A label, see ``FeedbackLabel``.
  public static let label = FeedbackName(rawValue: "label")
  /// A source was opened.
  public static let click = FeedbackName(rawValue: "click")
  /// Text was copied.
  public static let copy = FeedbackName(rawValue: "copy")
  /// The answer cited the chunk.
  public static let cited = FeedbackName(rawValue: "cited")
  /// Time was spent on a source.
  public static let dwell = FeedbackName(rawValue: "dwell")
  /// The question was asked again in other words.
  public static let rephrase = FeedbackName(rawValue: "rephrase")
  /// The session ended without a use of the answer.
  public static let abandon = FeedbackName(rawValue: "abandon")
  /// A task was completed (+1) or not (−1).
  public static let task = FeedbackName(rawValue: "task")
  /// A correction of the answer or of a chunk.
  public static let correction = FeedbackName(rawValue: "correction")
  /// A verdict of human review.
  public static let review = FeedbackName(rawValue: "review")
}

/// What is said to be wrong.
public enum FeedbackLabel: String, Sendable, Codable, CaseIterable {
  /// The chunk does not answer the question.
  case irrelevant
  /// The chunk was right once.
  case outdated
  /// The chunk is wrong.
  case incorrect
  /// The chunk lacks something.
  case incomplete
  /// The answer cites the wrong chunk.
  case wrongCitation = "wrong_citation"
  /// The chunk should not be shown.
  case unsafe
  /// What was needed was not there.
  case missing
  /// Something else, see the comment.
  case other
}

/// What an event is about.
public enum FeedbackTarget: Sendable, Equatable, Codable {
  /// The answer as a whole.
  case response
  /// One chunk of the result list; its rank as the client saw it, from 1, if told.
  case chunk(ChunkID, rank: Int?)
  /// A document.
  case document(DocumentID)
}

/// One feedback event as it is kept.
public struct FeedbackEvent: Sendable, Equatable, Codable {
  /// Makes retries safe.
  public var id: EventID
  /// The retrieval it is about.
  public var query: QueryID
  /// When it happened, as the client says; order follows the ledger, not this.
  public var occurredAt: Date?
  /// Who or what it comes from.
  public var source: FeedbackSource
  /// What it says.
  public var name: FeedbackName
  /// What it is about.
  public var target: FeedbackTarget
  /// The chunks that the answer used, as the client says.
  public var cited: [ChunkID]
  /// −1…1.
  ///
  /// `nil` retracts the actor's earlier event of this name on this target.
  public var score: Double?
  /// What is said to be wrong.
  public var label: FeedbackLabel?
  /// Free words.
  public var comment: String?
  /// What would have been right.
  public var correction: String?
  /// The chunk that should have been found.
  public var expected: ChunkID?
  /// Who sent it.
  public var actor: ActorHash?
  /// The client's session.
  public var session: SessionID?
  /// The sending application.
  public var application: String?
  /// The caller's payload.
  public var metadata: JSONObject
  /// What the service found out when it took the event; clients do not send it.
  public var forensics: EventForensics?

  /// Makes an event.
  public init(
    id: EventID, query: QueryID, occurredAt: Date? = nil, source: FeedbackSource = .user,
    name: FeedbackName, target: FeedbackTarget, cited: [ChunkID] = [], score: Double?,
    label: FeedbackLabel? = nil, comment: String? = nil, correction: String? = nil,
    expected: ChunkID? = nil, actor: ActorHash? = nil, session: SessionID? = nil,
    application: String? = nil, metadata: JSONObject = [:], forensics: EventForensics? = nil
  ) {
    self.id = id
    self.query = query
    self.occurredAt = occurredAt
    self.source = source
    self.name = name
    self.target = target
    self.cited = cited
    self.score = score
    self.label = label
    self.comment = comment
    self.correction = correction
    self.expected = expected
    self.actor = actor
    self.session = session
    self.application = application
    self.metadata = metadata
    self.forensics = forensics
  }
}
