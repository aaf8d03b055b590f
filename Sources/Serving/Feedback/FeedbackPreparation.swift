import Corpora
import Feedback
import Foundation
import Storage

/// Checks what a caller sends as feedback and puts it into the ledger's terms.
struct FeedbackPreparation {
  let limits: ServiceLimits
  let actors: ActorHashing
  let newID: () -> String
  /// The present moment.
  let now: Date

  /// How far a caller's clock may be ahead.
  static let clockTolerance: TimeInterval = 3_600

  /// Prepares an event.
  ///
  /// - Throws: ``ServiceError`` with a pointer into the event.
  func prepare(_ input: FeedbackInput) throws(ServiceError) -> FeedbackEvent {
    if let score = input.score, !(score.isFinite && (-1...1).contains(score)) {
      throw ServiceError(
        .invalid, "the score is \(score); send a number from -1 to 1, or null to retract",
        pointer: "/score")
    }
    guard input.score != nil || input.actor != nil else {
      throw ServiceError(
        .invalid, "null takes back what an actor said before; name the actor", pointer: "/actor")
    }
    if let label = input.label, let score = input.score, score > 0 {
      throw ServiceError(
        .invalid,
        "the label '\(label.rawValue)' says what is wrong, and the score is above 0; send "
          + "one or the other", pointer: "/score")
    }
    guard (1...64).contains(input.name.utf8.count) else {
      throw ServiceError(.invalid, "a name has 1 to 64 bytes", pointer: "/name")
    }
    if let moment = input.timestamp, moment.timeIntervalSince(now) > Self.clockTolerance {
      throw ServiceError(
        .invalid, "the event lies in the future by the server's clock; leave the timestamp out",
        pointer: "/timestamp")
    }
    try check(input.answer, at: "/answer")
    try check(input.comment, at: "/comment")
    try check(input.correction, at: "/correction")
    guard input.cited.count <= limits.hits else {
      throw ServiceError(
        .tooLarge, "at most \(limits.hits) chunks can be cited", pointer: "/cited")
    }
    guard JSONValue.object(input.metadata).depth <= 16 else {
      throw ServiceError(.invalid, "metadata nest deeper than 16", pointer: "/metadata")
    }
    return FeedbackEvent(
      id: try identifier(input.id ?? newID(), at: "/id"),
      query: try identifier(input.queryID, at: "/query_id"), occurredAt: input.timestamp,
      source: input.source, name: FeedbackName(rawValue: input.name),
      target: try target(input.target), cited: try cited(input.cited), score: input.score,
      label: input.label, comment: input.comment, correction: input.correction,
      expected: try input.expectedChunk.map { id throws(ServiceError) in
        try identifier(id, at: "/expected/chunk_id")
      },
      actor: input.actor.map(actors.hash),
      session: try input.session.map { id throws(ServiceError) in
        try identifier(id, at: "/session_id")
      },
      application: input.application, metadata: input.metadata)
  }

  private func target(
    _ target: FeedbackInput.Target
  ) throws(ServiceError) -> FeedbackTarget {
    switch target {
    case .response: .response
    case .chunk(let id, let rank): .chunk(try identifier(id, at: "/target/id"), rank: rank)
    case .document(let id): .document(try identifier(id, at: "/target/id"))
    }
  }

  private func cited(_ ids: [String]) throws(ServiceError) -> [ChunkID] {
    var chunks: [ChunkID] = []
    for (position, id) in ids.enumerated() {
      chunks.append(try identifier(id, at: "/cited/\(position)"))
    }
    return chunks
  }

  private func identifier<Kind>(
    _ text: String, at pointer: String
  ) throws(ServiceError) -> Identifier<Kind> {
    guard let identifier = Identifier<Kind>(text) else {
      throw ServiceError(.invalid, "an id has 1 to 512 bytes of UTF-8", pointer: pointer)
    }
    return identifier
  }

  private func check(_ text: String?, at pointer: String) throws(ServiceError) {
    guard let text, text.utf8.count > limits.commentBytes else { return }
    throw ServiceError(
      .tooLarge, "a text of feedback has at most \(limits.commentBytes) bytes", pointer: pointer)
  }
}
