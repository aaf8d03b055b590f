import Retrieval
import Serving
import Storage

/// What the body of a failure search asks for.
struct FailureSearch {
  var query: String?
  var embedding: [Float]?
  var limit: Int

  /// Reads a body.
  init(_ node: JSONNode, limits: ServiceLimits) throws(HTTPProblem) {
    let fields = try BodyFields(node, known: ["query", "embedding", "limit"])
    query = try fields.string("query", maximumBytes: limits.queryBytes)
    embedding = try fields.vector("embedding", maximumDimension: limits.dimension)
    limit = try fields.integer("limit", in: 1...limits.rowsPerPage) ?? 10
    guard query != nil || embedding != nil else {
      throw .invalid("a search needs a “query” or an “embedding”", at: "/query")
    }
  }
}

extension CurationInput {
  /// Reads a body.
  init(_ node: JSONNode, limits: ServiceLimits) throws(HTTPProblem) {
    let fields = try BodyFields(node, known: ["text", "embedding", "note", "actor"])
    self.init(
      text: try fields.string("text", maximumBytes: limits.commentBytes),
      embedding: try fields.vector("embedding", maximumDimension: limits.dimension),
      note: try fields.string("note", maximumBytes: limits.commentBytes),
      actor: try fields.identifier("actor"))
  }
}

/// What the body of a change of state asks for.
struct StateChange<State: RawRepresentable & CaseIterable> where State.RawValue == String {
  var state: State
  var note: String?
  var actor: String?

  /// Reads the fields of a body; others may stand beside them.
  init(_ fields: BodyFields, limits: ServiceLimits) throws(HTTPProblem) {
    guard let state = try fields.word("state", as: State.self) else {
      throw fields.missing("state")
    }
    self.state = state
    note = try fields.string("note", maximumBytes: limits.commentBytes)
    actor = try fields.identifier("actor")
  }
}

/// The states that a person can give a failure.
enum FailureTarget: String, CaseIterable {
  case open
  case fixed
  case dismissed

  /// The decision that leads there.
  var action: Decision.Action {
    switch self {
    case .open: .reopen
    case .fixed: .close
    case .dismissed: .dismiss
    }
  }
}

extension JSONWriter {
  /// Writes the members of a failure into an open object.
  mutating func members(of failure: FailureView) {
    member("id", failure.id)
    if let similarity = failure.similarity { member("similarity", similarity) }
    member("state", failure.state.rawValue)
    member("label", failure.label?.rawValue)
    member("fault", failure.fault)
    member("query_ids", failure.queryIDs)
    member("queries", failure.queries)
    member("known_bad", failure.knownBad)
    member("known_good", failure.knownGood)
    member("correction", failure.correction)
    member("events", failure.events)
    member("actors", failure.actors)
    member("regressions", failure.regressions)
    member("fix_candidate", failure.isCandidate)
    member("history", failure.history)
    member("answers", objects: failure.answers) { writer, answer in
      writer.member("document_id", answer.document)
      writer.member("chunk_id", answer.chunk)
      writer.member("curated_at", answer.curatedAt)
      writer.member("note", answer.note)
    }
    member("expected", objects: failure.expected) { writer, miss in
      writer.members(of: miss.expected)
      writer.member("events", miss.events)
    }
  }

  /// Writes the members of what became of a chunk into an open object.
  mutating func members(of expected: ExpectedChunk) {
    member("chunk_id", expected.chunk.rawValue)
    member("outcome", expected.outcome.rawValue)
    member("rank", expected.rank)
    member("similarity", expected.similarity)
    member("summary", expected.sentence)
  }

  /// Writes the members of a replay into an open object.
  mutating func members(of replay: FailureReplay) {
    member("outcome", replay.outcome.rawValue)
    member("questions", replay.questions)
    member("failing", replay.failing)
    member("top_chunk_ids", replay.top)
    member("failure") { $0.members(of: replay.failure) }
  }
}
