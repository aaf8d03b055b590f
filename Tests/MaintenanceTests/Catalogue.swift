import Corpora
import EmbedderConformance
import Embeddings
import Foundation
import Storage
import Synchronization

/// Gives `body` a directory of its own and removes it afterwards.
func withTemporaryDirectory<Value>(_ body: (String) async throws -> Value) async throws -> Value {
  let path = NSTemporaryDirectory() + "scrubjay-maintenance-\(UUID().uuidString)"
  try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  defer { try? FileManager.default.removeItem(atPath: path) }
  return try await body(path)
}

/// A collection of numbered chunks in the in-memory store.
struct Catalogue {
  static let now = Date(timeIntervalSinceReferenceDate: 0)

  let store = InMemoryStore()
  let collection: CollectionKey

  /// Makes a collection of `count` chunks, from `c0` on.
  init(chunks count: Int, dimension: Int = 2) async throws {
    guard let name = CollectionName("c") else { preconditionFailure("a bad name") }
    collection = try await store.createCollection(
      CollectionDefinition(name: name, dimension: dimension), at: Self.now
    ).record.key
    try await put(0..<count, dimension: dimension)
  }

  /// Writes chunks, each in a document of its own.
  func put(_ numbers: Range<Int>, dimension: Int = 2, version: String = "") async throws {
    let drafts = numbers.map { number in
      let content = ContentFingerprint(text: "text \(number)\(version)")
      return DocumentDraft(
        document: DocumentRecord(
          id: DocumentID(trusted: "d\(number)"), fingerprint: content, createdAt: Self.now,
          updatedAt: Self.now),
        chunks: [
          ChunkDraft(
            id: ChunkID(trusted: "c\(number)"), text: "text \(number)\(version)",
            headingPath: ["Heading \(number % 3)"], fingerprint: content,
            embedding: (0..<dimension).map { Float(number + $0 + 1) })
        ])
    }
    if !drafts.isEmpty { _ = try await store.put(drafts, in: collection, at: Self.now) }
  }
}

/// Counts the texts that it embeds, and can fail after some.
final class CountingEmbedder: Embedder {
  let base = HashingEmbedder(dimension: 8)
  private let state: Mutex<(texts: [String], limit: Int)>

  init(limit: Int = .max) { state = Mutex((texts: [], limit: limit)) }

  var identity: EmbedderIdentity { base.identity }

  var texts: [String] { state.withLock { $0.texts } }

  func raiseLimit() { state.withLock { $0.limit = .max } }

  func embed(_ texts: [String], purpose: EmbeddingPurpose) async throws -> [[Float]] {
    let isAllowed = state.withLock { state in
      guard state.texts.count + texts.count <= state.limit else { return false }
      state.texts += texts
      return true
    }
    guard isAllowed else { throw EmbeddingError(.invalidReply, "the model went away") }
    return try await base.embed(texts, purpose: purpose)
  }
}
