import Corpora
import Serving
import Storage

extension SearchInput {
  private static let fields = [
    "query", "embedding", "limit", "mode", "filter", "min_score", "recall_target", "rerank",
    "explain", "log", "query_id", "session_id", "actor",
  ]

  /// Reads one search.
  init(_ node: JSONNode, at pointer: String = "", limits: ServiceLimits) throws(HTTPProblem) {
    let fields = try BodyFields(node, at: pointer, known: Self.fields)
    self.init(
      query: try fields.string("query", maximumBytes: limits.queryBytes),
      embedding: try fields.vector("embedding", maximumDimension: limits.dimension),
      limit: try fields.integer("limit", in: 1...limits.hits) ?? 10,
      mode: try fields.word("mode", as: RetrievalMode.self) ?? .dense,
      filter: try fields.filter("filter"),
      minimumScore: try fields.number("min_score", in: -1e30...1e30).map { Float($0) },
      recallTarget: try fields.number("recall_target", in: 0.01...1).map { Float($0) } ?? 0.95,
      reranks: try fields.bool("rerank") ?? true, explains: try fields.bool("explain") ?? false,
      logs: try fields.bool("log") ?? true,
      queryID: try fields.identifier("query_id", maximumBytes: 100),
      session: try fields.identifier("session_id"), actor: try fields.identifier("actor"))
    guard query != nil || embedding != nil else {
      throw .invalid(
        "a search needs a “query” or an “embedding”", at: pointer + "/query")
    }
  }

  /// Reads a batch of searches.
  static func list(_ node: JSONNode, limits: ServiceLimits) throws(HTTPProblem) -> [SearchInput] {
    let fields = try BodyFields(node, known: ["searches"])
    guard let list = try fields.list("searches") else { throw fields.missing("searches") }
    guard (1...limits.searchesPerBatch).contains(list.count) else {
      throw fields.problem(
        "searches", "a batch has 1 to \(limits.searchesPerBatch) searches, this one \(list.count)")
    }
    var inputs: [SearchInput] = []
    for (node, place) in list {
      inputs.append(try SearchInput(node, at: place, limits: limits))
    }
    return inputs
  }
}

extension BodyFields {
  /// A filter of payloads.
  func filter(_ key: String) throws(HTTPProblem) -> PayloadFilter? {
    guard let node = node(key) else { return nil }
    do {
      return try PayloadFilter(json: node.value, at: place(key))
    } catch let error as StorageError {
      throw .invalid(error.message, at: error.pointer ?? place(key))
    } catch {
      throw HTTPProblem(error)
    }
  }
}
