import Dispatch
import Maintenance
import Storage
import Testing
import VectorIndexes

@Suite struct StoredVectorSourceTests {
  /// Reads a whole source on a thread of its own, as a build does.
  private func read(
    _ source: StoredVectorSource, failingAt limit: Int = .max
  ) async throws -> [(VectorID, [Float])] {
    try await withCheckedThrowingContinuation { continuation in
      DispatchQueue(label: "reader").async {
        continuation.resume(
          with: Result {
            var read: [(VectorID, [Float])] = []
            try source.forEachVector { id, vector in
              guard read.count < limit else { throw VectorIndexError(.cancelled, "enough") }
              read.append((id, vector))
            }
            return read
          })
      }
    }
  }

  private func source(_ catalogue: Catalogue, space: Int = 1) -> StoredVectorSource {
    StoredVectorSource(
      store: catalogue.store, collection: catalogue.collection, space: space, estimatedCount: 7)
  }

  @Test(arguments: [0, 1, 4_095, 4_096, 4_097, 9_000])
  func `every stored vector comes once, in order of key, across pages`(count: Int) async throws {
    let catalogue = try await Catalogue(chunks: count)
    let read = try await read(source(catalogue))
    let stored = try await catalogue.store.embeddings(
      space: 1, in: catalogue.collection, after: nil, limit: 100_000)
    #expect(read.count == count)
    #expect(read.map(\.0) == stored.map(\.key.vectorID))
    #expect(read.map(\.1) == stored.map(\.vector))
    #expect(source(catalogue).estimatedCount == 7)
  }

  @Test func `a space without vectors is empty`() async throws {
    let catalogue = try await Catalogue(chunks: 3)
    let read = try await read(source(catalogue, space: 2))
    #expect(read.isEmpty)
  }

  @Test func `what the reader throws ends the reading`() async throws {
    let catalogue = try await Catalogue(chunks: 10)
    await #expect(throws: VectorIndexError.self) {
      _ = try await read(source(catalogue), failingAt: 4)
    }
  }

  @Test func `a page that cannot be read is an error`() async throws {
    let catalogue = try await Catalogue(chunks: 1)
    try await catalogue.store.close()
    await #expect(throws: StorageError.self) { _ = try await read(source(catalogue)) }
  }
}
