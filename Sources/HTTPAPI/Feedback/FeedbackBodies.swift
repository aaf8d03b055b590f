import Corpora
import Feedback
import Serving
import Storage

extension FeedbackInput {
  private static let fields = [
    "id", "query_id", "timestamp", "source", "name", "target", "cited", "score", "label",
    "answer", "comment", "correction", "expected", "actor", "session_id", "application", "metadata",
  ]

  /// Reads one event.
  init(_ node: JSONNode, at pointer: String = "", limits: ServiceLimits) throws(HTTPProblem) {
    let fields = try BodyFields(node, at: pointer, known: Self.fields)
    let name = try fields.requiredString("name", maximumBytes: 64)
    self.init(
      id: try fields.identifier("id"), queryID: try fields.requiredIdentifier("query_id"),
      timestamp: try fields.date("timestamp"),
      source: try fields.word("source", as: FeedbackSource.self) ?? .user, name: name,
      target: try Self.target(fields),
      cited: try fields.strings("cited", maximumCount: limits.hits),
      score: try fields.score(of: FeedbackName(rawValue: name)),
      label: try fields.word("label", as: FeedbackLabel.self),
      answer: try fields.string("answer", maximumBytes: limits.commentBytes),
      comment: try fields.string("comment", maximumBytes: limits.commentBytes),
      correction: try fields.string("correction", maximumBytes: limits.commentBytes),
      expectedChunk: try Self.expectedChunk(fields), actor: try fields.identifier("actor"),
      session: try fields.identifier("session_id"),
      application: try fields.identifier("application"),
      metadata: try fields.payload("metadata"))
  }

  private static func target(_ fields: BodyFields) throws(HTTPProblem) -> Target {
    guard let node = fields.node("target") else { return .response }
    let target = try BodyFields(node, at: fields.place("target"), known: ["kind", "id", "rank"])
    switch try target.requiredString("kind") {
    case "response": return .response
    case "chunk":
      return .chunk(
        try target.requiredIdentifier("id"), rank: try target.integer("rank", in: 1...1_000_000))
    case "document": return .document(try target.requiredIdentifier("id"))
    default: throw target.problem("kind", "unknown; choose from response, chunk, document")
    }
  }

  private static func expectedChunk(_ fields: BodyFields) throws(HTTPProblem) -> String? {
    guard let node = fields.node("expected") else { return nil }
    return try BodyFields(node, at: fields.place("expected"), known: ["chunk_id"])
      .requiredIdentifier("chunk_id")
  }

  /// The events of a batch, each read by itself.
  static func list(
    _ node: JSONNode, limits: ServiceLimits
  ) throws(HTTPProblem) -> [Result<FeedbackInput, HTTPProblem>] {
    let fields = try BodyFields(node, known: ["events"])
    guard let list = try fields.list("events") else { throw fields.missing("events") }
    guard (1...limits.eventsPerBatch).contains(list.count) else {
      throw fields.problem(
        "events", "a batch has 1 to \(limits.eventsPerBatch) events, this one \(list.count)")
    }
    return list.map { element in
      do throws(HTTPProblem) {
        return .success(try FeedbackInput(element.node, limits: limits))
      } catch {
        return .failure(error)
      }
    }
  }
}

extension BodyFields {
  /// The score of an event.
  ///
  /// `null` retracts the actor's earlier event and so differs from an absent score. That may be
  /// left out where the name says it all.
  fileprivate func score(of name: FeedbackName) throws(HTTPProblem) -> Double? {
    guard let node = members["score"] else {
      switch name {
      case .label, .correction, .rephrase, .abandon: return -1
      case .click, .copy, .cited: return 1
      case .dwell:
        guard let metadata = node("metadata") else { throw missing("score") }
        let seconds = try BodyFields(
          metadata, at: place("metadata"), known: metadata.keys
        ).number("seconds", in: 0...1e7)
        guard let seconds else { throw missing("score") }
        return ImplicitSignal.dwellScore(seconds: seconds)
      default: throw missing("score")
      }
    }
    return node.isNull ? nil : try number("score", in: -1...1)
  }
}

extension JSONNode {
  /// The keys of an object; none of anything else.
  fileprivate var keys: [String] {
    if case .object(let members) = self { members.entries.map(\.key) } else { [] }
  }
}
