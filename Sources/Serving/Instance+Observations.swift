import Foundation
import Staleness
import Storage
import VectorIndexes

extension Instance {
  /// Looks at what a write means for other versions of the same sources, and notes it in the
  /// ledger.
  ///
  /// Each written chunk is compared with the nearest chunks of its source in other documents.
  ///
  /// - Parameters:
  ///   - receipt: What the write changed.
  ///   - documents: The written documents.
  ///   - earlier: The chunks of the written documents as they were before.
  ///   - later: The chunks of replaced documents as they are now.
  ///   - collection: The collection written to.
  /// - Throws: `StorageError` or `VectorIndexError`.
  func observe(
    _ receipt: WriteReceipt, of documents: [DocumentRecord], earlier: [Observation.Subject],
    later: [Observation.Subject], in collection: OpenCollection
  ) async throws {
    let runtime = collection.runtime
    let written = try await store.chunks(receipt.changes.upserts.map(\.key), in: runtime.key)
    var bodies = removals(among: earlier, after: later, deleted: receipt.changes.deletes)
    bodies += try await recoveries(of: documents, in: collection)
    let snapshot = runtime.current.index.snapshot()
    for entry in written {
      let others = runtime.sources.others(than: entry.document)
      guard !others.isEmpty, let vector = snapshot.vector(for: entry.chunk.key.vectorID) else {
        continue
      }
      let neighbors = try await nearest(
        others.map(\.key), to: vector, in: snapshot, of: collection)
      bodies += StalenessSweep().observations(for: SweptChunk(entry), neighbors: neighbors)
        .map { .observation($0) }
    }
    try await note(bodies, in: runtime.key)
  }

  /// Notes that chunks of a deleted document are gone.
  func observeRemoval(
    of earlier: [Observation.Subject], in collection: OpenCollection
  ) async throws {
    try await note(
      removals(among: earlier, after: [], deleted: earlier.map(\.key)),
      in: collection.runtime.key)
  }

  /// Notes documents that have passed their date.
  ///
  /// A date that was noted before is no new entry.
  func observeExpiry(in collection: OpenCollection) async throws {
    let key = collection.runtime.key
    var bodies: [LedgerBody] = []
    for document in try await store.documents(expiredAt: now, in: key) {
      guard let date = document.expiresAt else { continue }
      bodies += try await subjects(of: [document.id], in: key)
        .map { .observation(StalenessSweep.expired($0, at: date)) }
    }
    try await note(bodies, in: key)
  }

  /// The chunks of documents as observations name them.
  func subjects(
    of documents: [DocumentID], in key: CollectionKey
  ) async throws -> [Observation.Subject] {
    var subjects: [Observation.Subject] = []
    for document in documents {
      subjects += try await store.chunks(of: document, in: key).map { chunk in
        Observation.Subject(
          key: chunk.key, chunk: chunk.id, document: document, fingerprint: chunk.fingerprint)
      }
    }
    return subjects
  }

  /// Contents that no longer stand where they stood.
  private func removals(
    among earlier: [Observation.Subject], after later: [Observation.Subject],
    deleted: [ChunkKey]
  ) -> [LedgerBody] {
    let contents = Dictionary(
      later.map { ($0.key, $0.fingerprint) }, uniquingKeysWith: { first, _ in first })
    let gone = Set(deleted)
    let moment = now
    return earlier.filter { subject in
      gone.contains(subject.key)
        || contents[subject.key].map { $0 != subject.fingerprint } ?? false
    }.map { .observation(StalenessSweep.removed($0, at: moment)) }
  }

  private func note(_ bodies: [LedgerBody], in key: CollectionKey) async throws {
    if !bodies.isEmpty { try await append(bodies, in: key) }
  }

  /// The chunks nearest to a vector among some, with their texts.
  private func nearest(
    _ keys: [ChunkKey], to vector: [Float], in snapshot: IndexSnapshot,
    of collection: OpenCollection
  ) async throws -> [SweptNeighbor] {
    let similarities = try snapshot.similarities(vector, to: keys.map(\.vectorID))
    let best = zip(keys, similarities)
      .compactMap { key, similarity in similarity.map { (key: key, similarity: $0) } }
      .sorted { left, right in
        left.similarity != right.similarity
          ? left.similarity > right.similarity : left.key < right.key
      }
      .prefix(StalenessSweep.neighborLimit)
    let texts = try await store.chunks(best.map(\.key), in: collection.runtime.key)
    let entries = Dictionary(
      texts.map { ($0.chunk.key, $0) }, uniquingKeysWith: { first, _ in first })
    return best.compactMap { key, similarity in
      entries[key].map { SweptNeighbor(chunk: SweptChunk($0), similarity: similarity) }
    }
  }
}
