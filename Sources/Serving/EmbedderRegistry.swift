public import Embeddings
import Storage

/// Makes an embedder when it is first needed; a model is large, and many collections need none.
public typealias EmbedderFactory = @Sendable () async throws -> any Embedder

/// The embedders that collections can name.
actor EmbedderRegistry {
  private let factories: [String: EmbedderFactory]
  private var loading: [String: Task<CachingEmbedder, any Error>] = [:]
  private let cachedQueries: Int

  init(factories: [String: EmbedderFactory], cachedQueries: Int) {
    self.factories = factories
    self.cachedQueries = cachedQueries
  }

  /// The names that a collection may ask for, in order; `none` is always one of them.
  nonisolated var names: [String] { (factories.keys + ["none"]).sorted() }

  /// The embedder of a name, or `nil` for `none`.
  ///
  /// - Throws: ``ServiceError``: `invalid` for an unknown name, `unavailable` if it cannot be
  ///   loaded; the next call tries again.
  func embedder(named name: String) async throws -> CachingEmbedder? {
    if name == "none" { return nil }
    guard let factory = factories[name] else {
      throw ServiceError(
        .invalid,
        "there is no embedder '\(name)'; this instance has \(names.joined(separator: ", "))",
        pointer: "/embedder")
    }
    let task =
      loading[name]
      ?? Task { [cachedQueries] in
        CachingEmbedder(try await factory(), capacity: cachedQueries)
      }
    loading[name] = task
    do {
      return try await task.value
    } catch {
      loading[name] = nil
      throw ServiceError(.unavailable, "embedder '\(name)' cannot be used: \(error)", cause: error)
    }
  }
}
