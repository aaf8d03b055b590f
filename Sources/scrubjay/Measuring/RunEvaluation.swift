import Corpora
import Evaluation
import Foundation

/// Measures rankings that stand in files.
struct RunEvaluation {
  /// Judgements, as TREC or BEIR writes them.
  let judgments: String
  /// One run, or two that are compared.
  let runs: [String]
  let directory: String

  /// The comparison; a single run is compared with itself.
  func run() throws -> EvaluationOutcome {
    let grades: [String: [String: Int]]
    var rankings: [[String: [String]]] = []
    do throws(EvaluationError) {
      grades = try TRECFormat.judgments(of: try text(judgments))
      for path in runs { rankings.append(try TRECFormat.rankings(of: try text(path))) }
    } catch {
      throw CommandFailure(.failure, error.message)
    }
    let queries = grades.keys.sorted()
    func ranked(_ run: [String: [String]]) -> [(query: String, documents: [String])] {
      queries.map { ($0, run[$0] ?? []) }
    }
    func scores(_ run: [(query: String, documents: [String])]) -> [RankingScores] {
      run.map { RankingScores(of: $0.documents, judgments: grades[$0.query] ?? [:]) }
    }
    guard let first = rankings.first, let last = rankings.last else {
      throw CommandFailure(.usage, "give one run, or two to compare")
    }
    let (before, after) = (ranked(first), ranked(last))
    let slice = EvaluationOutcome.Slice(
      name: "runs", before: before, after: after,
      comparison: Comparison(before: scores(before), after: scores(after), groups: queries),
      judgments: grades, questions: [])
    return EvaluationOutcome(
      collection: "", events: 0, slices: [slice],
      labels: ("first", runs.count > 1 ? "second" : "same"))
  }

  private func text(_ path: String) throws(EvaluationError) -> String {
    let file = URL(
      fileURLWithPath: path, relativeTo: URL(fileURLWithPath: directory, isDirectory: true))
    guard let text = try? String(contentsOf: file, encoding: .utf8) else {
      throw EvaluationError("cannot read \(path)")
    }
    return text
  }
}
