import Corpora
import Feedback
import Retrieval
import Storage

extension Instance {
  /// A chunk as it was before a write.
  struct EarlierChunk: Sendable {
    var subject: Observation.Subject
    var text: String?
  }

  /// The chunks of documents as they are now.
  func earlierChunks(
    of documents: [DocumentID], in key: CollectionKey
  ) async throws -> [EarlierChunk] {
    var chunks: [EarlierChunk] = []
    for document in documents {
      chunks += try await store.chunks(of: document, in: key).map { chunk in
        EarlierChunk(
          subject: Observation.Subject(
            key: chunk.key, chunk: chunk.id, document: document, fingerprint: chunk.fingerprint),
          text: chunk.text)
      }
    }
    return chunks
  }

  /// Notes which contents became which by a write, so that feedback on them is carried over.
  ///
  /// A content that stands anywhere in the collection keeps its feedback to itself.
  ///
  /// - Parameters:
  ///   - earlier: The chunks of the written documents as they were.
  ///   - sequence: The position of the write, which tells repeated changes apart.
  ///   - collection: The collection written to.
  /// - Throws: `StorageError`.
  func observeLineage(
    of earlier: [EarlierChunk], at sequence: ChangeSequence, in collection: OpenCollection
  ) async throws {
    let directory = collection.runtime.directory
    let gone = earlier.filter { chunk in
      chunk.text != nil && directory.keys(holding: [chunk.subject.fingerprint]).isEmpty
    }
    let key = collection.runtime.key
    var bodies: [LedgerBody] = []
    for (document, chunks) in Dictionary(grouping: gone, by: \.subject.document)
      .sorted(by: { $0.key < $1.key })
    {
      let heirs = try await earlierChunks(of: [document], in: key).filter { $0.text != nil }
      let overlap = SpanOverlap(in: heirs.map { $0.text ?? "" })
      for chunk in chunks {
        let successors = zip(heirs, overlap.shares(of: chunk.text ?? ""))
          .filter { $0.1 >= Lineage.leastShare }
          .map { Observation.Successor(subject: $0.0.subject, share: Float($0.1)) }
          .sorted { left, right in
            left.share != right.share
              ? left.share > right.share : left.subject.key < right.subject.key
          }
        guard !successors.isEmpty else { continue }
        bodies.append(
          .observation(
            Observation(
              id: EventID(trusted: "rechunked/\(sequence)/\(chunk.subject.key.rawValue)"),
              subject: chunk.subject, kind: .rechunked(successors: successors))))
      }
    }
    if !bodies.isEmpty { try await append(bodies, in: key) }
  }
}
