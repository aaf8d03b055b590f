public import Corpora
public import Foundation
public import Storage

/// A feedback event as a caller sends it.
public struct FeedbackInput: Sendable, Equatable {
  /// Makes retries safe; one is made where the caller sends none.
  public var id: String?
  /// The retrieval it is about.
  public var queryID: String
  /// When it happened, as the client says.
  public var timestamp: Date?
  /// Who or what it comes from.
  public var source: FeedbackSource
  /// What it says.
  public var name: String
  /// What it is about; the answer as a whole by default.
  public var target: Target
  /// Ids of the chunks that the answer used.
  public var cited: [String]
  /// −1…1; `nil` retracts the actor's earlier event of this name on this target.
  public var score: Double?
  /// What is wrong.
  public var label: FeedbackLabel?
  /// The answer that it is about; it is compared with the shown chunks and not kept.
  public var answer: String?
  /// Free words.
  public var comment: String?
  /// What would have been right.
  public var correction: String?
  /// The chunk that should have been found.
  public var expectedChunk: String?
  /// Who sends it; stored only as a keyed hash.
  public var actor: String?
  /// The client's session.
  public var session: String?
  /// The sending application.
  public var application: String?
  /// The caller's payload.
  public var metadata: JSONObject

  /// What an event is about.
  public enum Target: Sendable, Equatable {
    /// The answer as a whole.
    case response
    /// A chunk of the result list, with its rank as the client saw it.
    case chunk(String, rank: Int?)
    /// A document of the result list.
    case document(String)
  }

  /// Makes an input.
  public init(
    id: String? = nil, queryID: String, timestamp: Date? = nil, source: FeedbackSource = .user,
    name: String, target: Target = .response, cited: [String] = [], score: Double?,
    label: FeedbackLabel? = nil, answer: String? = nil, comment: String? = nil,
    correction: String? = nil, expectedChunk: String? = nil, actor: String? = nil,
    session: String? = nil,
    application: String? = nil, metadata: JSONObject = [:]
  ) {
    self.id = id
    self.queryID = queryID
    self.timestamp = timestamp
    self.source = source
    self.name = name
    self.target = target
    self.cited = cited
    self.score = score
    self.label = label
    self.answer = answer
    self.comment = comment
    self.correction = correction
    self.expectedChunk = expectedChunk
    self.actor = actor
    self.session = session
    self.application = application
    self.metadata = metadata
  }
}

/// What became of an event.
public struct FeedbackReceipt: Sendable, Equatable {
  /// The event's id.
  public var id: String
  /// Whether the same event stood in the ledger before.
  public var isDuplicate: Bool
  /// Whether the event was linked to its retrieval.
  public var isLinked: Bool
  /// What attribution blames or thanks; `nil` for a retraction.
  public var fault: String?
  /// The chunks it falls on.
  public var chunks: [String]
  /// What became of the chunk that it says should have been found.
  public var expected: ExpectedChunk?

  /// Makes a receipt.
  public init(
    id: String, isDuplicate: Bool, isLinked: Bool, fault: String?, chunks: [String],
    expected: ExpectedChunk? = nil
  ) {
    self.id = id
    self.isDuplicate = isDuplicate
    self.isLinked = isLinked
    self.fault = fault
    self.chunks = chunks
    self.expected = expected
  }
}
