import Corpora
import Evaluation
import HTTPTypes

/// Corrects questions whose first hit is wrong, one event after another, until the right document
/// comes first.
struct LagMeasurement {
  /// Events sent per question at most, each by another reader.
  static let patience = 8

  let client: APIClient
  /// The parts of the collection's address.
  let path: [String]
  let set: EvaluationSet
  let depth: Int
  let context: CommandContext

  /// Measures on questions of the train split, in order, at most one per group.
  func run(on queries: [EvaluationSet.Query], count: Int) async throws -> CorrectionLag {
    let judgments = set.splits["train"] ?? [:]
    var trials: [CorrectionLag.Trial] = []
    var groups: Set<String> = []
    for query in queries where trials.count < count {
      guard groups.insert(query.group).inserted,
        let trial = try await correct(query, judgments[query.id] ?? [:], number: trials.count)
      else { continue }
      trials.append(trial)
    }
    return CorrectionLag(trials)
  }

  /// Corrects a question; `nil` if it is answered rightly or the right document is not shown.
  private func correct(
    _ query: EvaluationSet.Query, _ grades: [String: Int], number: Int
  ) async throws -> CorrectionLag.Trial? {
    var answer = try await search(query.text, actor: "corrector-\(number)-0")
    let right = Self.hits(answer).filter { grades[$0.document, default: 0] > 0 }
    guard let start = right.first?.rank, start > 1, let document = right.first?.document else {
      return nil
    }
    var trial = CorrectionLag.Trial(
      eventsToEffect: nil, eventsToFirst: nil, millisecondsToEffect: nil)
    var begin = context.uptime()
    for event in 1...Self.patience {
      let hits = Self.hits(answer)
      guard let place = hits.first(where: { $0.document == document }) else { return trial }
      if trial.eventsToEffect == nil, event == 1 { begin = context.uptime() }
      try await client.call(
        .post, ["feedback"],
        body: [
          "query_id": answer["query_id"] ?? .null, "name": "thumb", "score": 1,
          "actor": .string("corrector-\(number)-\(event)"),
          "target": ["kind": "chunk", "id": .string(place.chunk)],
        ])
      answer = try await search(query.text, actor: "corrector-\(number)-\(event)")
      let rank = Self.hits(answer).first { $0.document == document }?.rank ?? .max
      if rank < start, trial.eventsToEffect == nil {
        trial.eventsToEffect = event
        trial.millisecondsToEffect = (context.uptime() - begin) * 1_000
      }
      if rank == 1 {
        trial.eventsToFirst = event
        return trial
      }
    }
    return trial
  }

  private func search(_ text: String, actor: String) async throws -> JSONValue {
    try await client.call(
      .post, path + ["search"],
      body: [
        "query": .string(text), "limit": .integer(Int64(depth)), "actor": .string(actor),
      ])
  }

  private static func hits(
    _ answer: JSONValue
  ) -> [(rank: Int, chunk: String, document: String)] {
    (answer["hits"]?.arrayValue ?? []).enumerated().compactMap { place, hit in
      guard let chunk = hit["chunk_id"]?.stringValue, let document = hit["document_id"]?.stringValue
      else { return nil }
      return (place + 1, chunk, document)
    }
  }
}
