import Feedback
import Retrieval
import Staleness
public import Storage

extension Instance {
  /// All that is known about a chunk: text, votes, findings, failures, decisions, and what ranking
  /// learned, explained on the questions that taught most or on the one that is given.
  public func chunk(
    _ id: String, query: String? = nil, in name: CollectionName
  ) async throws(ServiceError) -> ChunkView {
    try await ServiceError.mapping {
      let collection = try open(name)
      guard let chunkID = ChunkID(id),
        let entry = try await store.chunk(chunkID, in: collection.runtime.key)
      else { throw ServiceError(.notFound, "there is no chunk '\(id)' in '\(name)'") }
      let learned = collection.runtime.current.learned
      return ChunkView(
        entry: entry,
        freshness: learned.staleness.freshness(of: [entry.chunk.key])[entry.chunk.key]
          ?? .current,
        votes: learned.votes.summary(of: entry.chunk.fingerprint) ?? VoteHistory.Summary(),
        findings: learned.staleness.findings(about: entry.chunk.key, at: now)
          .map { view(of: $0, in: collection) },
        failures: try await failures(blaming: entry.chunk.key, in: collection),
        account: try await account(of: entry.chunk, query: query, in: collection),
        decisions: learned.decisions.all.filter { decision in
          decision.state == .active && decision.content == entry.chunk.fingerprint
        })
    }
  }
}
