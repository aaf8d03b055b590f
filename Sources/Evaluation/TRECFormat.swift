/// Runs and judgments in the line formats of TREC, which every evaluation tool reads.
public enum TRECFormat {
  /// A run: `query Q0 document rank score tag`, one line per hit.
  ///
  /// Tools order a run by its score column and break ties in their own ways, so the column holds
  /// a value that falls strictly with the rank instead of the engine's score.
  public static func run(_ rankings: [(query: String, documents: [String])], tag: String) -> String
  {
    var lines = ""
    for ranking in rankings {
      for (position, document) in ranking.documents.enumerated() {
        lines +=
          "\(ranking.query) Q0 \(document) \(position + 1) "
          + "\(ranking.documents.count - position) \(tag)\n"
      }
    }
    return lines
  }

  /// Judgments: `query 0 document grade`, in order of query and document.
  public static func judgments(_ judgments: [String: [String: Int]]) -> String {
    judgments.sorted { $0.key < $1.key }.flatMap { query, grades in
      grades.sorted { $0.key < $1.key }.map { "\(query) 0 \($0.key) \($0.value)\n" }
    }.joined()
  }

  /// Reads judgments: lines of TREC, `query 0 document grade`, or of BEIR, `query document grade` with
  /// or without their header.
  ///
  /// - Throws: ``EvaluationError`` naming the line.
  public static func judgments(
    of text: String
  ) throws(EvaluationError) -> [String: [String: Int]] {
    var judgments: [String: [String: Int]] = [:]
    for (number, line) in text.split(separator: "\n").enumerated() {
      let fields = line.split(whereSeparator: \.isWhitespace)
      if number == 0, fields.last == "score" { continue }
      guard fields.count == 3 || fields.count == 4, let grade = fields.last.flatMap({ Int($0) })
      else {
        throw EvaluationError(
          "line \(number + 1) of the judgments is neither 'query 0 document grade' nor "
            + "'query document grade'")
      }
      judgments[String(fields[0]), default: [:]][String(fields[fields.count - 2])] = grade
    }
    return judgments
  }

  /// Reads a run back: rankings in order of the rank column.
  ///
  /// - Throws: ``EvaluationError`` naming the line.
  public static func rankings(of run: String) throws(EvaluationError) -> [String: [String]] {
    var hits: [String: [(rank: Int, document: String)]] = [:]
    for (number, line) in run.split(separator: "\n").enumerated() {
      let fields = line.split(whereSeparator: \.isWhitespace)
      guard fields.count == 6, let rank = Int(fields[3]) else {
        throw EvaluationError(
          "line \(number + 1) of the run is not 'query Q0 document rank score tag'")
      }
      hits[String(fields[0]), default: []].append((rank, String(fields[2])))
    }
    return hits.mapValues { entries in
      entries.sorted { $0.rank < $1.rank }.map(\.document)
    }
  }
}
