import Corpora
import Embeddings
import Foundation
import Retrieval
import Storage
import VectorIndexes

/// A collection at work, together with what keeps it in step with the database.
struct OpenCollection: Sendable {
  let runtime: CollectionRuntime
  let follower: LedgerFollower
  let linker: RetrievalLinker

  /// How many chunks are read at a time while the directories are filled.
  private static let pageSize = 1_000

  /// Opens a collection: its index, its directories, and what was learned.
  ///
  /// - Throws: `VectorIndexError` or `StorageError`. A damaged generation is no error: the index
  ///   falls back and says so in its report.
  static func open(
    _ record: CollectionRecord, embedder: CachingEmbedder?, files: InstanceFiles,
    store: any Store, snapshotInterval: Int
  ) async throws -> OpenCollection {
    let index = try await files.openIndex(of: record, space: record.space)
    let runtime = CollectionRuntime(
      record: record, index: index, embedder: embedder, store: store)
    let linker = RetrievalLinker(
      store: store, space: RetrievalLinker.Space(number: record.space, embedder: embedder))
    let follower = LedgerFollower(
      store: store, collection: record.key, linker: linker, snapshotInterval: snapshotInterval,
      makeState: { LearnedState(for: runtime.current.record.definition) },
      publish: { learned in runtime.update { $0.learned = learned } })
    let opened = OpenCollection(runtime: runtime, follower: follower, linker: linker)
    try await opened.fillDirectories(from: store)
    try await opened.catchUpIndex(from: store)
    try await follower.open()
    return opened
  }

  /// Brings the index up to the database's content.
  func catchUpIndex(from store: any Store) async throws {
    let index = runtime.current.index
    let changes = try await store.changes(since: index.watermark, in: runtime.key)
    guard changes.sequence > index.watermark else { return }
    try index.apply(IndexChanges(changes))
  }

  private func fillDirectories(from store: any Store) async throws {
    var cursor: ChunkKey?
    while true {
      let page = try await store.chunks(
        in: runtime.key, after: cursor, limit: Self.pageSize)
      guard let last = page.last else { return }
      runtime.directory.insert(page.map { ($0.chunk.key, $0.chunk.fingerprint) })
      for entry in page { runtime.sources.insert([entry.chunk.key], of: entry.document) }
      cursor = last.chunk.key
    }
  }
}

extension IndexChanges {
  /// What a write changed, in the index's own terms.
  init(_ changes: ContentChanges) {
    self.init(
      sequence: changes.sequence, upserts: changes.upserts.map { ($0.key.vectorID, $0.vector) },
      deletes: changes.deletes.map(\.vectorID))
  }
}
