/// Judgments as the BEIR collections write them.
public enum BEIRFormat {
  /// Tab-separated `query-id corpus-id score` under that header, in order of query and document.
  public static func judgments(_ judgments: [String: [String: Int]]) -> String {
    let lines = judgments.sorted { $0.key < $1.key }.flatMap { query, grades in
      grades.sorted { $0.key < $1.key }.map { "\(query)\t\($0.key)\t\($0.value)\n" }
    }
    return "query-id\tcorpus-id\tscore\n" + lines.joined()
  }
}
