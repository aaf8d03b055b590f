import Corpora
import EmbedderConformance
import Embeddings
import Maintenance
import Storage
import Synchronization
import Testing

@Suite struct ReembeddingRunnerTests {
  private func runner(
    _ catalogue: Catalogue, _ embedder: CountingEmbedder, space: Int = 2
  ) -> ReembeddingRunner {
    ReembeddingRunner(
      store: catalogue.store, embedder: embedder, collection: catalogue.collection, space: space)
  }

  private func stored(_ catalogue: Catalogue, space: Int) async throws -> [StoredEmbedding] {
    try await catalogue.store.embeddings(
      space: space, in: catalogue.collection, after: nil, limit: 100_000)
  }

  @Test(arguments: [0, 1, 256, 600])
  func `every chunk gets a vector of its text under its headings`(count: Int) async throws {
    let catalogue = try await Catalogue(chunks: count)
    let embedder = CountingEmbedder()
    let before = try await stored(catalogue, space: 1)
    let done = try await runner(catalogue, embedder).run(progress: { _ in }, isCancelled: { false })
    #expect(done == count)
    #expect(embedder.texts.count == count)
    let vectors = try await stored(catalogue, space: 2)
    let chunks = try await catalogue.store.chunks(
      in: catalogue.collection, after: nil, limit: 100_000)
    #expect(vectors.map(\.key) == chunks.map(\.chunk.key))
    for (vector, entry) in zip(vectors, chunks) {
      let text = Chunk.embeddedText(
        headingPath: entry.chunk.headingPath, text: entry.chunk.text ?? "")
      #expect(vector.vector == embedder.base.vector(for: text))
    }
    #expect(try await stored(catalogue, space: 1) == before)
  }

  @Test func `progress is told after each page`() async throws {
    let catalogue = try await Catalogue(chunks: 600)
    let told = Mutex<[Int]>([])
    try await runner(catalogue, CountingEmbedder()).run(
      progress: { done in told.withLock { $0.append(done) } }, isCancelled: { false })
    #expect(told.withLock { $0 } == [256, 512, 600])
  }

  @Test func `a run that failed goes on where it stopped`() async throws {
    let catalogue = try await Catalogue(chunks: 600)
    let embedder = CountingEmbedder(limit: 300)
    await #expect(throws: EmbeddingError.self) {
      try await runner(catalogue, embedder).run(progress: { _ in }, isCancelled: { false })
    }
    #expect(try await stored(catalogue, space: 2).count == 256)
    embedder.raiseLimit()
    let done = try await runner(catalogue, embedder).run(progress: { _ in }, isCancelled: { false })
    #expect(done == 344)
    #expect(embedder.texts.count == 600)
    #expect(try await stored(catalogue, space: 2).count == 600)
    let rest = try await runner(catalogue, embedder).run(progress: { _ in }, isCancelled: { false })
    #expect(rest == 0)
  }

  @Test func `a cancelled run keeps what it has done and says so`() async throws {
    let catalogue = try await Catalogue(chunks: 600)
    let pages = Mutex(0)
    do {
      try await runner(catalogue, CountingEmbedder()).run(
        progress: { _ in pages.withLock { $0 += 1 } },
        isCancelled: { pages.withLock { $0 == 2 } })
      Issue.record("nothing was thrown")
    } catch let error as MaintenanceError {
      #expect(error.code == .cancelled)
    }
    #expect(try await stored(catalogue, space: 2).count == 512)
  }

  @Test func `a chunk that changes meanwhile is embedded again`() async throws {
    let catalogue = try await Catalogue(chunks: 3)
    let embedder = CountingEmbedder()
    try await runner(catalogue, embedder).run(progress: { _ in }, isCancelled: { false })
    try await catalogue.put(1..<2, version: " changed")
    let done = try await runner(catalogue, embedder).run(progress: { _ in }, isCancelled: { false })
    #expect(done == 1)
    #expect(embedder.texts.last?.hasSuffix("text 1 changed") == true)
  }
}
