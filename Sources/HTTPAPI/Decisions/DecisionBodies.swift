import Corpora
import Feedback
import Serving
import Storage

extension DecisionInput {
  /// Reads a decision.
  init(_ node: JSONNode, limits: ServiceLimits) throws(HTTPProblem) {
    let fields = try BodyFields(
      node,
      known: ["id", "action", "chunk_id", "query", "embedding", "query_id", "note", "actor"])
    guard let action = try fields.word("action", as: DecisionInput.Action.self) else {
      throw fields.missing("action")
    }
    self.init(
      id: try fields.identifier("id"), action: action,
      chunk: try fields.requiredIdentifier("chunk_id"),
      question: try Self.question(fields, limits: limits),
      note: try fields.string("note", maximumBytes: limits.commentBytes),
      actor: try fields.identifier("actor"))
  }

  private static func question(
    _ fields: BodyFields, limits: ServiceLimits
  ) throws(HTTPProblem) -> Question {
    let words = try fields.string("query", maximumBytes: limits.queryBytes)
    let vector = try fields.vector("embedding", maximumDimension: limits.dimension)
    let retrieval = try fields.identifier("query_id")
    switch (words, vector, retrieval) {
    case (let words?, nil, nil): return .words(words)
    case (nil, let vector?, nil): return .vector(vector)
    case (nil, nil, let retrieval?): return .retrieval(retrieval)
    default:
      throw fields.problem(
        "query", "name the question by one of “query”, “embedding” and “query_id”")
    }
  }
}

extension JSONWriter {
  /// Writes the members of a decision into an open object.
  mutating func members(of decision: DecisionBook.Entry) {
    member("id", decision.id.rawValue)
    member("action", decision.action.rawValue)
    member("state", decision.state.rawValue)
    member("chunk_id", decision.context.chunk.rawValue)
    member("content", decision.content.hexadecimal)
    member("query", decision.context.text)
    member("query_id", decision.context.query?.rawValue)
    member("history", objects: decision.steps) { writer, step in
      writer.member("state", step.state.rawValue)
      writer.member("decision_id", step.id.rawValue)
      writer.member("recorded_at", step.recordedAt)
      writer.member("actor", step.actor?.rawValue)
      writer.member("key_id", step.accessKey?.rawValue)
      writer.member("note", step.note)
    }
  }
}
