import ArgumentParser
import Corpora
import Evaluation
import Foundation
import HTTPTypes

struct EvalCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "eval",
    abstract: "Measure retrieval on judged questions, before and after feedback.",
    discussion: """
      The corpus is a BEIR folder with the splits train, test and, if there is one, unrelated. It \
      is ingested into a collection of its own, which is deleted at the end. The held-out \
      questions are asked without being logged, before and after readers answered the questions \
      of the train split with votes on what they were shown.

      nDCG, MRR, recall and success are those of trec_eval at depth 10; --trec writes the runs and \
      judgements for any other tool.
      """)

  @Option(help: ArgumentHelp("The judged corpus.", valueName: "folder"))
  var corpus: String

  @Option(help: "The embedder of the collection.")
  var embedder = "builtin"

  @Option(help: "How often the train questions are answered with votes.")
  var rounds = 1

  @Option(help: "Orders the train questions.")
  var seed: UInt64 = 1

  @Option(help: ArgumentHelp("Write runs and judgements here.", valueName: "folder"))
  var trec: String?

  @Option(
    help: ArgumentHelp(
      "Exit with 2 if nDCG@10 of the held-out questions after feedback is less.",
      valueName: "ndcg"))
  var failUnder: Double?

  @Flag(help: "Keep the collection.")
  var keep = false

  @OptionGroup var connection: ConnectionOptions
  @OptionGroup var output: OutputOptions

  func run() async throws {
    let context = CommandContext.current
    let base = URL(fileURLWithPath: context.directory, isDirectory: true)
    let folder = URL(fileURLWithPath: corpus, relativeTo: base).standardizedFileURL.path
    let set: EvaluationSet
    let reader: any CorpusReader
    do throws(CorpusError) {
      set = try EvaluationSet(beirFolder: folder)
      reader = try CorpusReaders.detect(path: folder, options: ReaderOptions(invalidInput: .stop))
    } catch {
      throw CommandFailure(error.code == .notFound ? .notFound : .failure, error.description)
    }
    guard set.splits["test"] != nil else {
      throw CommandFailure(.failure, "\(folder)/qrels holds no test.tsv")
    }
    let outcome = try await connection.withClient { client in
      let evaluation = CorpusEvaluation(
        client: client, set: set,
        collection: "eval-\(seed)-\(ProcessInfo.processInfo.processIdentifier)",
        rounds: rounds, seed: seed, context: context)
      do {
        try await evaluation.ingest(reader, embedder: embedder)
        let outcome = try await evaluation.run()
        if !keep { try await evaluation.deleteCollection() }
        return outcome
      } catch {
        if !keep { try? await evaluation.deleteCollection() }
        throw error
      }
    }
    if let trec { try write(outcome, set: set, to: trec, base: base) }
    output.show(outcome.json) { outcome.lines(style: $0) }
    if let failUnder, let test = outcome.slices.first, test.comparison.after.nDCG < failUnder {
      throw CommandFailure(
        .gateFailed, "nDCG@10 is \(test.comparison.after.nDCG), less than \(failUnder)")
    }
  }

  private func write(
    _ outcome: EvaluationOutcome, set: EvaluationSet, to folder: String, base: URL
  ) throws {
    let target = URL(fileURLWithPath: folder, relativeTo: base)
    do {
      try FileManager.default.createDirectory(at: target, withIntermediateDirectories: true)
      for slice in outcome.slices {
        let files = [
          "\(slice.name).before.run": TRECFormat.run(slice.before, tag: "before"),
          "\(slice.name).after.run": TRECFormat.run(slice.after, tag: "after"),
          "\(slice.name).qrels": TRECFormat.judgments(set.splits[slice.name] ?? [:]),
        ]
        for (name, text) in files.sorted(by: { $0.key < $1.key }) {
          try Data(text.utf8).write(to: target.appendingPathComponent(name), options: .atomic)
        }
      }
    } catch {
      throw CommandFailure(.failure, "\(target.path) cannot be written: \(error)")
    }
  }
}
