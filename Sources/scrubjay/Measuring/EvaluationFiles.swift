import Corpora
import Evaluation
import Foundation

/// Writes what was measured in the formats of other tools.
struct EvaluationFiles {
  let outcome: EvaluationOutcome
  let directory: String

  /// Writes runs and judgements in the line formats of TREC.
  func writeTREC(to folder: String) throws {
    var files: [String: String] = [:]
    for slice in outcome.slices {
      files["\(slice.name).before.run"] = TRECFormat.run(slice.before, tag: "before")
      files["\(slice.name).after.run"] = TRECFormat.run(slice.after, tag: "after")
      files["\(slice.name).qrels"] = TRECFormat.judgments(slice.judgments)
    }
    try write(files, to: folder)
  }

  /// Writes questions and judgements as BEIR lays them out; the corpus itself is what `export` writes.
  func writeBEIR(to folder: String) throws {
    var files: [String: String] = [:]
    var queries = ""
    for slice in outcome.slices {
      for question in slice.questions {
        let line: JSONObject = ["_id": .string(question.id), "text": .string(question.text)]
        queries += line.canonicalJSON + "\n"
      }
      files["qrels/\(slice.name).tsv"] = BEIRFormat.judgments(slice.judgments)
    }
    files["queries.jsonl"] = queries
    try write(files, to: folder)
  }

  private func write(_ files: [String: String], to folder: String) throws {
    let target = URL(
      fileURLWithPath: folder, relativeTo: URL(fileURLWithPath: directory, isDirectory: true))
    do {
      for (name, text) in files.sorted(by: { $0.key < $1.key }) {
        let file = target.appendingPathComponent(name)
        try FileManager.default.createDirectory(
          at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(text.utf8).write(to: file, options: .atomic)
      }
    } catch {
      throw CommandFailure(.failure, "\(target.path) cannot be written: \(error)")
    }
  }
}
