import ArgumentParser
import Corpora
import Evaluation
import Foundation
import HTTPTypes

struct EvalCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "eval",
    abstract: "Measure ranking: on judged questions, on what users stated, or on files.",
    discussion: """
      --corpus FOLDER: a BEIR folder with the splits train, test and, if there is one, unrelated. It \
      is ingested into a collection of its own, which is deleted at the end. The held-out questions \
      are asked without being logged, before and after readers answered the questions of the train \
      split with votes on what they were shown. --corrections follows single corrections.

      -c NAME --replay: the order that was shown, against the plain order of the same hits, judged by \
      what users stated afterwards: a test on judgements that learning had not seen.

      -c NAME --harvested: plain and learned ranking as they are now, on all that users stated; what \
      was learned has seen these judgements.

      --qrels FILE --run FILE [--run FILE]: rankings of any system, in the formats of TREC and BEIR.

      nDCG, MRR, recall and success are those of trec_eval at depth 10, with bootstrap intervals of \
      95 %. --fail-under NAME=MARK ends with 2 if a figure is worse than its mark: ndcg, mrr, recall, \
      success, ndcg_change, ndcg_change_low, success_change, success_change_low, worst_slice, \
      unrelated_change; for shares of harm, if it is more: lowered, harmed, unrelated_lowered.
      """)

  @Option(help: ArgumentHelp("The judged corpus.", valueName: "folder"))
  var corpus: String?

  @Option(
    name: [.customShort("c"), .customLong("collection")],
    help: ArgumentHelp("A collection with feedback.", valueName: "name"))
  var collection: String?

  @Flag(help: "Compare what was shown with plain order, on what users stated afterwards.")
  var replay = false

  @Flag(help: "Compare plain and learned ranking on all that users stated.")
  var harvested = false

  @Option(help: ArgumentHelp("Judgements for --run.", valueName: "file"))
  var qrels: String?

  @Option(
    name: .customLong("run"), help: ArgumentHelp("A run; twice to compare two.", valueName: "file"))
  var runs: [String] = []

  @Option(help: "Judged retrievals to look at, latest first.")
  var limit = 1_000

  @Option(help: "The embedder of the collection that --corpus makes.")
  var embedder = "builtin"

  @Option(help: "How often the train questions are answered with votes.")
  var rounds = 1

  @Option(help: ArgumentHelp("Corrections to follow until they act.", valueName: "count"))
  var corrections = 0

  @Option(help: "Orders the train questions.")
  var seed: UInt64 = 1

  @Option(
    help: ArgumentHelp("Write runs and judgements here, for TREC's tools.", valueName: "folder"))
  var trec: String?

  @Option(
    help: ArgumentHelp("Write questions and judgements here, as BEIR does.", valueName: "folder"))
  var beir: String?

  @Option(
    help: ArgumentHelp("End with 2 if a figure is worse than its mark.", valueName: "name=mark"))
  var failUnder: [String] = []

  @Flag(help: "Keep the collection that --corpus makes.")
  var keep = false

  @OptionGroup var connection: ConnectionOptions
  @OptionGroup var output: OutputOptions

  func validate() throws {
    let bases = [corpus != nil, replay, harvested, !runs.isEmpty].count { $0 }
    guard bases == 1 else {
      throw ValidationError("Give one of --corpus, --replay, --harvested and --run.")
    }
    guard (collection != nil) == (replay || harvested) else {
      throw ValidationError("--replay and --harvested, and they alone, go with a collection (-c).")
    }
    guard (qrels != nil) == !runs.isEmpty, runs.count <= 2 else {
      throw ValidationError("--qrels goes with one or two --run.")
    }
    guard (1...1_000).contains(limit) else {
      throw ValidationError("--limit takes 1 to 1000.")
    }
    for text in failUnder {
      do {
        _ = try GateCondition(text)
      } catch {
        throw ValidationError("--fail-under: \(error)")
      }
    }
  }

  func run() async throws {
    let context = CommandContext.current
    let outcome = try await measure(context)
    let files = EvaluationFiles(outcome: outcome, directory: context.directory)
    if let trec { try files.writeTREC(to: trec) }
    if let beir { try files.writeBEIR(to: beir) }
    output.show(outcome.json) { outcome.lines(style: $0) }
    try check(outcome)
  }

  private func measure(_ context: CommandContext) async throws -> EvaluationOutcome {
    if let qrels {
      return try RunEvaluation(judgments: qrels, runs: runs, directory: context.directory).run()
    }
    if let collection {
      return try await connection.withClient { client in
        try await JudgedEvaluation(
          client: client, collection: collection, basis: replay ? .replay : .harvested,
          limit: limit
        ).run()
      }
    }
    return try await measureCorpus(corpus ?? "", context)
  }

  private func measureCorpus(
    _ corpus: String, _ context: CommandContext
  ) async throws -> EvaluationOutcome {
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
    return try await connection.withClient { client in
      let evaluation = CorpusEvaluation(
        client: client, set: set,
        collection: "eval-\(seed)-\(ProcessInfo.processInfo.processIdentifier)",
        rounds: rounds, seed: seed, context: context, corrections: corrections)
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
  }

  /// Ends with 2 if a figure misses its mark.
  private func check(_ outcome: EvaluationOutcome) throws {
    guard let first = outcome.slices.first?.comparison else { return }
    guard first.queries > 0 || failUnder.isEmpty else {
      throw CommandFailure(.gateFailed, "nothing was judged, so that no mark is reached")
    }
    let unrelated = outcome.slices.first { $0.name == "unrelated" }?.comparison
    let failures = try failUnder.compactMap { text in
      try GateCondition(text).failure(of: first, unrelated: unrelated)
    }
    guard failures.isEmpty else {
      throw CommandFailure(.gateFailed, failures.joined(separator: "; "))
    }
  }
}
