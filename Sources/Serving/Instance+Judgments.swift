import Corpora
import Feedback
import Foundation
import Retrieval
public import Storage

extension Instance {
  /// Statements about one chunk of a retrieval, by actor.
  private typealias Stated = [String: Double]

  /// Logged retrievals that people stated something about, newest first.
  ///
  /// Behaviour is no judgement, and what was retracted does not count. Nothing is logged and nothing
  /// learned by this call.
  ///
  /// - Parameters:
  ///   - name: The collection.
  ///   - limit: The most retrievals.
  ///   - depth: How many hits are asked for now.
  /// - Returns: The retrievals with their judgements and orders.
  /// - Throws: ``ServiceError``.
  /// - Complexity: One pass over the ledger, and two searches a retrieval.
  public func judgedRetrievals(
    in name: CollectionName, limit: Int, depth: Int
  ) async throws(ServiceError) -> [JudgedRetrieval] {
    try await ServiceError.mapping {
      let collection = try open(name)
      let stated = try await statements(in: collection)
      let latest = stated.sorted { $0.value.sequence > $1.value.sequence }.prefix(limit)
      let records = try await store.retrievals(latest.map(\.key))
      var judged: [JudgedRetrieval] = []
      for (query, entry) in latest {
        guard let record = records[query] else { continue }
        judged.append(
          try await judge(record, entry.chunks, depth: depth, collection: collection))
      }
      return judged
    }
  }

  /// All statements on retrieval that count, by retrieval and chunk.
  private func statements(
    in collection: OpenCollection
  ) async throws -> [QueryID: (sequence: LedgerSequence, chunks: [ChunkID: Stated])] {
    var entries: [LedgerEntry] = []
    var retractions = Retractions()
    var sequence: LedgerSequence = 0
    while true {
      let page = try await store.entries(
        in: collection.runtime.key, after: sequence, limit: 1_000)
      guard let last = page.last else { break }
      sequence = last.sequence
      for entry in page {
        _ = retractions.apply(entry)
        if case .feedback(let event) = entry.body, !event.isBehavior { entries.append(entry) }
      }
    }
    entries.removeAll { retractions.excluded.contains($0.sequence) }
    var found: [QueryID: (sequence: LedgerSequence, chunks: [ChunkID: Stated])] = [:]
    for start in stride(from: 0, to: entries.count, by: 500) {
      let part = Array(entries[start..<min(start + 500, entries.count)])
      for case .evidence(let evidence) in try await collection.linker.inputs(for: part)
      where evidence.fault == .retrieval {
        for credit in evidence.credits where credit.value != 0 {
          found[evidence.retrieval.id, default: (0, [:])].sequence = evidence.sequence
          found[evidence.retrieval.id]?.chunks[credit.chunk, default: [:]][
            evidence.event.actor?.rawValue ?? ""] = credit.value
        }
      }
    }
    return found
  }

  private func judge(
    _ record: RetrievalRecord, _ stated: [ChunkID: Stated], depth: Int, collection: OpenCollection
  ) async throws -> JudgedRetrieval {
    let judgments = stated.map { chunk, votes in
      // Sums of equal sets must be equal, whatever the order of a dictionary.
      let balance = votes.values.sorted().reduce(0, +)
      return JudgedRetrieval.Judgment(
        chunk: chunk.rawValue, grade: balance > 0 ? 1 : 0, balance: balance, actors: votes.count)
    }
    var judged = JudgedRetrieval(
      query: record.id.rawValue, text: record.text,
      judgments: judgments.sorted { $0.chunk < $1.chunk },
      shown: record.hits.map(\.chunk.rawValue),
      shownPlain: record.hits.sorted { $0.rankBefore < $1.rankBefore }.map(\.chunk.rawValue))
    let comparable = try await collection.linker.comparable(record)
    if let comparable, !comparable.vector.isEmpty || comparable.text != nil {
      judged.plain = try await ask(comparable, depth, reranks: false, collection)
      judged.learned = try await ask(comparable, depth, reranks: true, collection)
    }
    return judged
  }

  private func ask(
    _ record: RetrievalRecord, _ depth: Int, reranks: Bool, _ collection: OpenCollection
  ) async throws -> [String] {
    var allowed: [ChunkKey]?
    if let filter = record.conditions?.filter {
      allowed = try await store.chunkKeys(
        matching: PayloadFilter(json: filter), in: record.collection)
    }
    let mode: RetrievalMode = record.text == nil ? .dense : record.mode
    guard mode == .lexical || !record.vector.isEmpty else { return [] }
    let found = try await collection.runtime.current.retriever.retrieve(
      RetrievalRequest(
        vector: record.vector, text: record.text, mode: mode, limit: depth, allowed: allowed,
        reranks: reranks))
    let shown = try await store.chunks(found.hits.map(\.key), in: record.collection)
    let names = Dictionary(
      shown.map { ($0.chunk.key, $0.chunk.id.rawValue) }, uniquingKeysWith: { first, _ in first })
    return found.hits.compactMap { names[$0.key] }
  }
}
