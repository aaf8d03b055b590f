import Corpora
import Foundation
import Retrieval
import Storage
import VectorIndexes

/// A collection of three-component vectors in the in-memory store and a real index, with the
/// candidates that both give.
struct Shelf {
  let store: InMemoryStore
  let collection: CollectionKey
  let index: VectorIndex
  let directory: ChunkDirectory
  let source: IndexedCandidates
  /// The handle of each chunk.
  let keys: [String: ChunkKey]

  /// One chunk of the shelf.
  struct Item {
    var id: String
    var text: String
    var vector: [Float]
  }

  /// Chunks that are near to the first axis in the order of their ids, and the words of two.
  static let items = [
    Item(id: "a", text: "how to prune apple trees", vector: [1, 0, 0]),
    Item(id: "b", text: "watering young pear trees", vector: [0.9, 0.3, 0]),
    Item(id: "c", text: "sharpen the pruning saw", vector: [0.7, 0.7, 0]),
    Item(id: "d", text: "apple cake with cinnamon", vector: [0, 1, 0]),
    Item(id: "e", text: "invoices and taxes", vector: [0, 0, 1]),
  ]

  /// Fills a shelf, hands it to `body` and removes its files.
  static func with(
    _ items: [Item] = items, generation: Bool = true, _ body: (Shelf) async throws -> Void
  ) async throws {
    let directory = NSTemporaryDirectory() + "scrubjay-retrieval-\(UUID().uuidString)"
    defer { try? FileManager.default.removeItem(atPath: directory) }
    try await body(try await Shelf(items, in: directory, generation: generation))
  }

  private init(_ items: [Item], in path: String, generation: Bool) async throws {
    store = InMemoryStore()
    guard let name = CollectionName("shelf") else { preconditionFailure("a bad name") }
    let now = Date(timeIntervalSinceReferenceDate: 0)
    collection = try await store.createCollection(
      CollectionDefinition(name: name, dimension: 3), at: now
    ).record.key
    let receipt = try await store.put(
      items.map { item in
        let content = ContentFingerprint(text: item.text)
        return DocumentDraft(
          document: DocumentRecord(
            id: DocumentID(trusted: "doc-\(item.id)"), fingerprint: content, createdAt: now,
            updatedAt: now),
          chunks: [
            ChunkDraft(
              id: ChunkID(trusted: item.id), text: item.text, fingerprint: content,
              embedding: item.vector)
          ])
      }, in: collection, at: now)
    index = try VectorIndex.open(
      directory: path, configuration: IndexConfiguration(dimension: 3))
    let vectors = receipt.changes.upserts.map { ($0.key.vectorID, $0.vector) }
    if generation {
      let candidate = try index.buildGeneration(
        from: ArrayVectorSource(vectors), watermark: receipt.changes.sequence)
      try index.publish(candidate)
    } else {
      try index.apply(IndexChanges(sequence: receipt.changes.sequence, upserts: vectors))
    }
    directory = ChunkDirectory()
    let stored = try await store.chunks(receipt.changes.upserts.map(\.key), in: collection)
    directory.insert(stored.map { ($0.chunk.key, $0.chunk.fingerprint) })
    keys = Dictionary(
      stored.map { ($0.chunk.id.rawValue, $0.chunk.key) }, uniquingKeysWith: { first, _ in first })
    source = IndexedCandidates(
      index: index, directory: directory, lexical: store, collection: collection)
  }

  /// The ids of candidates, in order.
  func ids(_ set: CandidateSet) -> [String] {
    let names = Dictionary(keys.map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
    return set.candidates.compactMap { names[$0.key] }
  }

  /// The handles of chunks.
  func keys(_ ids: [String]) -> [ChunkKey] { ids.compactMap { keys[$0] } }
}
