import Corpora
import Feedback
import Foundation
import Retrieval
import Storage
import VectorIndexes

extension Instance {
  /// How far down an exact search looks for a chunk.
  private static let exactDepth = 10_000

  /// Adds to an event what can be found out about it now.
  ///
  /// An event that stands in the ledger keeps what was found out then, so that a retry equals it.
  ///
  /// - Parameters:
  ///   - event: The event, which fits its retrieval.
  ///   - answer: The answer that it is about, if it was sent.
  ///   - retrieval: The retrieval that it speaks of.
  ///   - collection: The collection of both.
  /// - Returns: The event with its forensics, if there are any.
  /// - Throws: `StorageError`, `VectorIndexError` or `EmbeddingError`.
  func examine(
    _ event: FeedbackEvent, answer: String?, of retrieval: RetrievalRecord,
    in collection: OpenCollection
  ) async throws -> FeedbackEvent {
    guard event.expected != nil || answer != nil, event.score != nil else { return event }
    var examined = event
    if case .feedback(let known) = try await store.entry(event.id, in: retrieval.collection)?.body {
      examined.forensics = known.forensics
      return examined
    }
    var forensics = EventForensics()
    if let answer, event.target == .response, event.cited.isEmpty {
      forensics.overlaps = try await overlaps(of: answer, with: retrieval)
    }
    if let chunk = event.expected {
      forensics.expected = try await fate(of: chunk, in: retrieval, collection: collection)
    }
    if forensics != EventForensics() { examined.forensics = forensics }
    return examined
  }

  private func overlaps(
    of answer: String, with retrieval: RetrievalRecord
  ) async throws -> [EventForensics.Overlap] {
    let found = try await store.chunks(retrieval.hits.map(\.key), in: retrieval.collection)
    let texts = Dictionary(
      found.map { ($0.chunk.key, $0.chunk) }, uniquingKeysWith: { first, _ in first })
    return AnswerOverlap.shares(
      of: answer,
      in: retrieval.hits.compactMap { hit in
        guard let chunk = texts[hit.key], chunk.fingerprint == hit.fingerprint else { return nil }
        return chunk.text.map { (hit.chunk, $0) }
      })
  }

  /// Why a chunk was not among the hits of a retrieval, by the index as it is now.
  private func fate(
    of chunk: ChunkID, in retrieval: RetrievalRecord, collection: OpenCollection
  ) async throws -> ExpectedChunk {
    guard let entry = try await store.chunk(chunk, in: retrieval.collection),
      entry.document.createdAt <= retrieval.recordedAt
    else { return ExpectedChunk(chunk: chunk, outcome: .absent) }
    var fate = ExpectedChunk(
      chunk: chunk, outcome: .shown, key: entry.chunk.key, document: entry.document.id,
      fingerprint: entry.chunk.fingerprint)
    if let hit = retrieval.hits.first(where: { $0.chunk == chunk }) {
      fate.rank = hit.rank
      fate.similarity = hit.similarity
      return fate
    }
    var allowed: [ChunkKey]?
    if let json = retrieval.conditions?.filter {
      let keys = try await store.chunkKeys(
        matching: PayloadFilter(json: json), in: retrieval.collection)
      guard keys.contains(entry.chunk.key) else {
        fate.outcome = .filteredOut
        return fate
      }
      allowed = keys
    }
    guard let comparable = try await collection.linker.comparable(retrieval),
      !comparable.vector.isEmpty
    else {
      fate.outcome = retrieval.mode == .lexical ? .wordsMiss : .notComparable
      return fate
    }
    let index = collection.runtime.current.index
    return try await files.work.run { [fate, allowed] in
      try Self.exactFate(
        fate, of: entry.chunk.key, in: comparable, allowed: allowed, snapshot: index.snapshot())
    }
  }

  /// Compares the exact search with the approximate one.
  private static func exactFate(
    _ start: ExpectedChunk, of key: ChunkKey, in retrieval: RetrievalRecord,
    allowed: [ChunkKey]?, snapshot: IndexSnapshot
  ) throws -> ExpectedChunk {
    var fate = start
    let allowed = allowed.map { VectorIDSet($0.map(\.vectorID)) }
    let exact = try snapshot.search(
      retrieval.vector, SearchParameters(limit: exactDepth, exact: true, allowed: allowed))
    let place = exact.neighbors.firstIndex { $0.id == key.vectorID }
    fate.rank = place.map { $0 + 1 }
    fate.similarity = try snapshot.similarity(retrieval.vector, to: key.vectorID)
    if retrieval.mode == .lexical {
      fate.outcome = .wordsMiss
      return fate
    }
    guard let place, place < retrieval.limit else {
      fate.outcome = .embeddingMiss
      return fate
    }
    let plain = try snapshot.search(
      retrieval.vector,
      SearchParameters(
        limit: max(Retriever.depth, retrieval.limit),
        recallTarget: retrieval.conditions?.recallTarget ?? 0.95, allowed: allowed))
    guard plain.neighbors.contains(where: { $0.id == key.vectorID }) else {
      fate.outcome = .annMiss
      return fate
    }
    let least = retrieval.conditions?.minimumScore ?? -.infinity
    fate.outcome = (fate.similarity ?? 0) < least ? .belowMinimumScore : .movedOut
    return fate
  }

  /// What became of the chunks that events on some retrievals named as the right ones, those named
  /// most first.
  func misses(in queries: [QueryID]) async throws -> [FailureView.Miss] {
    var misses: [FailureView.Miss] = []
    for query in queries {
      for entry in try await store.entries(about: query) {
        guard case .feedback(let event) = entry.body, event.score != nil,
          let expected = event.forensics?.expected
        else { continue }
        let known = misses.firstIndex {
          $0.expected.chunk == expected.chunk && $0.expected.outcome == expected.outcome
        }
        if let known {
          misses[known].events += 1
          misses[known].expected = expected
        } else {
          misses.append(FailureView.Miss(expected: expected, events: 1))
        }
      }
    }
    return misses.sorted { left, right in
      left.events != right.events
        ? left.events > right.events : left.expected.chunk < right.expected.chunk
    }
  }
}
