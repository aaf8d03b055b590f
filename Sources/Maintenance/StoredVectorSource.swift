import Dispatch
public import Storage
import Synchronization
public import VectorIndexes

/// The vectors of a collection as a build reads them: page by page from the database.
///
/// A build runs on its own thread and pulls; pages are fetched asynchronously, and the thread
/// waits for each. It must not be used on a thread that runs tasks.
public struct StoredVectorSource: VectorSource, Sendable {
  private static let pageSize = 4_096

  /// Carries one page from the task that fetches it to the thread that waits.
  private final class Delivery: Sendable {
    private let arrived = DispatchSemaphore(value: 0)
    private let page = Mutex<Result<[StoredEmbedding], any Error>>(.success([]))

    func put(_ result: Result<[StoredEmbedding], any Error>) {
      page.withLock { $0 = result }
      arrived.signal()
    }

    func take() throws -> [StoredEmbedding] {
      arrived.wait()
      return try page.withLock { $0 }.get()
    }
  }

  /// How many vectors to expect.
  public let estimatedCount: Int
  private let store: any CatalogueStore
  private let collection: CollectionKey
  private let space: Int

  /// Reads one embedding space of a collection.
  public init(
    store: any CatalogueStore, collection: CollectionKey, space: Int, estimatedCount: Int
  ) {
    self.store = store
    self.collection = collection
    self.space = space
    self.estimatedCount = estimatedCount
  }

  /// Hands every stored vector to `body`, in order of key.
  ///
  /// - Throws: `StorageError` of a page that cannot be read, or what `body` throws.
  public func forEachVector(_ body: (VectorID, [Float]) throws -> Void) throws {
    var cursor: ChunkKey?
    while true {
      let page = try fetch(after: cursor).take()
      guard let last = page.last else { return }
      for embedding in page { try body(embedding.key.vectorID, embedding.vector) }
      cursor = last.key
    }
  }

  /// Starts to fetch a page.
  ///
  /// The task ends with the page, and the caller always waits for it.
  private func fetch(after cursor: ChunkKey?) -> Delivery {
    let delivery = Delivery()
    let (store, collection, space) = (store, collection, space)
    Task {
      do {
        delivery.put(
          .success(
            try await store.embeddings(
              space: space, in: collection, after: cursor, limit: Self.pageSize)))
      } catch {
        delivery.put(.failure(error))
      }
    }
    return delivery
  }
}
