import Corpora
import Evaluation
import Foundation
import HTTPTypes

/// Asks the judged questions of a corpus before and after feedback.
struct CorpusEvaluation {
  /// How many places count, and how many chunks are fetched so that as many documents remain.
  private static let depth = 10
  private static let fetched = 30

  let client: APIClient
  let set: EvaluationSet
  let collection: String
  let rounds: Int
  let seed: UInt64
  let context: CommandContext
  /// How many corrections are followed.
  let corrections: Int

  private var path: [String] { ["collections", collection] }

  /// Reads the corpus into the collection of this evaluation.
  func ingest(_ reader: any CorpusReader, embedder: String) async throws {
    _ = try await Ingest(
      reader: reader, options: .init(collection: collection, embedder: embedder),
      encoding: DocumentEncoding(chunker: try WordPieceCounter.chunker(tokens: 180, context)),
      context: context, client: client, journal: nil
    ).run()
  }

  /// Removes the collection of this evaluation.
  func deleteCollection() async throws { try await client.call(.delete, path) }

  /// Measures, sends the feedback of the train split, and measures again.
  func run() async throws -> EvaluationOutcome {
    let names = ["test", "unrelated"].filter { !set.queries(in: $0).isEmpty }
    var before: [String: [(query: String, documents: [String])]] = [:]
    for name in names { before[name] = try await rankings(of: name, label: "before") }
    let events = try await sendFeedback()
    var slices: [EvaluationOutcome.Slice] = []
    for name in names {
      let after = try await rankings(of: name, label: "after")
      slices.append(slice(name, before: before[name] ?? [], after: after))
    }
    var outcome = EvaluationOutcome(collection: collection, events: events, slices: slices)
    if corrections > 0 {
      var order = set.queries(in: "train")
      SeededShuffle.shuffle(&order, seed: seed &+ 1)
      outcome.lag = try await LagMeasurement(
        client: client, path: path, set: set, depth: Self.fetched, context: context
      ).run(on: order, count: corrections)
    }
    return outcome
  }

  private func slice(
    _ name: String, before: [(query: String, documents: [String])],
    after: [(query: String, documents: [String])]
  ) -> EvaluationOutcome.Slice {
    let queries = set.queries(in: name)
    let judgements = set.splits[name] ?? [:]
    let scores = { (run: [(query: String, documents: [String])]) in
      run.map { RankingScores(of: $0.documents, judgments: judgements[$0.query] ?? [:]) }
    }
    return EvaluationOutcome.Slice(
      name: name, before: before, after: after,
      comparison: Comparison(
        before: scores(before), after: scores(after), groups: queries.map(\.group)),
      judgments: judgements,
      questions: queries.map { EvaluationOutcome.Question(id: $0.id, text: $0.text) })
  }

  /// Ranks documents for the questions of a split, without logging.
  private func rankings(
    of split: String, label: String
  ) async throws -> [(query: String, documents: [String])] {
    let queries = set.queries(in: split)
    var meter = ProgressMeter("\(split), \(label)", unit: "questions", total: queries.count)
    var rankings: [(query: String, documents: [String])] = []
    for query in queries {
      let answer = try await search(query.text, logs: false)
      rankings.append((query.id, Self.documents(in: answer)))
      meter.update(done: rankings.count)
    }
    meter.finish()
    return rankings
  }

  private func search(_ text: String, logs: Bool, actor: String? = nil) async throws -> JSONValue {
    var body: JSONObject = [
      "query": .string(text), "limit": .integer(Int64(Self.fetched)), "log": .bool(logs),
    ]
    if let actor { body["actor"] = .string(actor) }
    return try await client.call(.post, path + ["search"], body: .object(body))
  }

  /// Documents in order of their best chunks.
  private static func documents(in answer: JSONValue) -> [String] {
    var seen: Set<String> = []
    return (answer["hits"]?.arrayValue ?? []).compactMap { hit in
      guard let id = hit["document_id"]?.stringValue, seen.insert(id).inserted else { return nil }
      return id
    }.prefix(depth).map { $0 }
  }

  /// Asks the train questions and votes on what is shown.
  ///
  /// - Returns: The number of events.
  private func sendFeedback() async throws -> Int {
    let judgements = set.splits["train"] ?? [:]
    var order = set.queries(in: "train")
    SeededShuffle.shuffle(&order, seed: seed)
    var meter = ProgressMeter("train feedback", unit: "questions", total: order.count * rounds)
    var events = 0
    for round in 0..<rounds {
      for (position, query) in order.enumerated() {
        let actor = "reader-\(round)-\(position)"
        let answer = try await search(query.text, logs: true, actor: actor)
        events += try await vote(
          on: answer, judgements: judgements[query.id] ?? [:], actor: actor)
        meter.update(done: round * order.count + position + 1)
      }
    }
    meter.finish()
    return events
  }

  private func vote(
    on answer: JSONValue, judgements: [String: Int], actor: String
  ) async throws -> Int {
    guard let queryID = answer["query_id"] else { return 0 }
    let hits = answer["hits"]?.arrayValue ?? []
    let documents = hits.map { $0["document_id"]?.stringValue ?? "" }
    let votes = FeedbackReplay().votes(on: documents, judgments: judgements)
    guard !votes.isEmpty else { return 0 }
    let events = votes.map { vote -> JSONValue in
      [
        "query_id": queryID, "source": "user", "name": "thumb", "score": .number(vote.score),
        "actor": .string(actor),
        "target": ["kind": "chunk", "id": hits[vote.rank - 1]["chunk_id"] ?? .null],
      ]
    }
    try await client.call(.post, ["feedback", "batch"], body: ["events": .array(events)])
    return votes.count
  }
}
