import Corpora
import Evaluation
import HTTPTypes

/// Measures a collection on what its own users stated.
struct JudgedEvaluation {
  /// What is compared.
  enum Basis: String {
    /// Plain and learned ranking as they are now. What was learned has seen these judgements.
    case harvested
    /// The order that was shown, before anybody had judged it, with the plain order of the same hits:
    /// each judgement is met by a memory that had not learned from it.
    case replay
  }

  let client: APIClient
  let collection: String
  let basis: Basis
  let limit: Int

  /// The comparison, with the judgements it rests on.
  func run() async throws -> EvaluationOutcome {
    let answer = try await client.call(
      .get, ["collections", collection, "judgments"], query: [("limit", String(limit))])
    var before: [(query: String, documents: [String])] = []
    var after: [(query: String, documents: [String])] = []
    var judgments: [String: [String: Int]] = [:]
    var queries: [EvaluationOutcome.Question] = []
    for retrieval in answer["retrievals"]?.arrayValue ?? [] {
      guard let id = retrieval["query_id"]?.stringValue,
        let first = Self.chunks(retrieval[basis == .replay ? "shown_plain" : "plain"]),
        let second = Self.chunks(retrieval[basis == .replay ? "shown" : "learned"])
      else { continue }
      var grades: [String: Int] = [:]
      for judgment in retrieval["judgments"]?.arrayValue ?? [] {
        guard let chunk = judgment["chunk_id"]?.stringValue else { continue }
        grades[chunk] = judgment["grade"]?.integerValue.map { Int($0) } ?? 0
      }
      // Blame alone does not say what would have been right.
      guard grades.values.contains(where: { $0 > 0 }) else { continue }
      judgments[id] = grades
      queries.append(
        EvaluationOutcome.Question(id: id, text: retrieval["query"]?.stringValue ?? ""))
      before.append((id, first))
      after.append((id, second))
    }
    func scores(_ run: [(query: String, documents: [String])]) -> [RankingScores] {
      run.map { RankingScores(of: $0.documents, judgments: judgments[$0.query] ?? [:]) }
    }
    let slice = EvaluationOutcome.Slice(
      name: basis.rawValue, before: before, after: after,
      comparison: Comparison(
        before: scores(before), after: scores(after), groups: before.map(\.query)),
      judgments: judgments, questions: queries)
    return EvaluationOutcome(
      collection: collection, events: 0, slices: [slice],
      labels: basis == .replay ? ("plain", "shown") : ("plain", "learned"))
  }

  private static func chunks(_ value: JSONValue?) -> [String]? {
    value?.arrayValue?.compactMap(\.stringValue)
  }
}
