import Crypto
import Synchronization

/// Remembers the vectors of recent queries; documents pass through.
///
/// Keys are SHA-256 digests, so that the cache holds no text and its memory is bounded:
/// `capacity` × (dimension × 4 + about 150) bytes. A text that is being embedded for one caller is
/// not embedded again for another: the other waits. One cache serves one identity, that of the
/// embedder it wraps. A failure is not remembered.
public final class CachingEmbedder: Embedder {
  /// Counts since the cache was made.
  public struct Statistics: Sendable, Equatable {
    /// Texts answered from the cache.
    public internal(set) var hits = 0
    /// Texts that were embedded.
    public internal(set) var misses = 0
    /// Texts that waited for the same text of another caller, or of the same call.
    public internal(set) var coalesced = 0
    /// Entries held now.
    public internal(set) var entries = 0
  }

  typealias Key = SHA256Digest

  /// The identity of the embedder within.
  public var identity: EmbedderIdentity { base.identity }
  private let base: any Embedder
  private let state: Mutex<QueryCacheState>

  /// Wraps `base`.
  ///
  /// - Parameters:
  ///   - base: The embedder that does the work.
  ///   - capacity: The greatest number of vectors kept; 0 only coalesces.
  public init(_ base: any Embedder, capacity: Int = 10_000) {
    self.base = base
    state = Mutex(QueryCacheState(capacity: capacity))
  }

  /// Counters, for metrics.
  public var statistics: Statistics { state.withLock { $0.statistics } }

  /// Embeds texts; queries come from the cache where they can.
  public func embed(_ texts: [String], purpose: EmbeddingPurpose) async throws -> [[Float]] {
    guard purpose == .query else { return try await base.embed(texts, purpose: purpose) }
    var found: [Key: [Float]] = [:]
    let keys = texts.map { SHA256.hash(data: [UInt8]($0.utf8)) }
    while true {
      let missing = zip(keys, texts).filter { found[$0.0] == nil }
      if missing.isEmpty { break }
      try await resolve(missing, into: &found)
    }
    return keys.compactMap { found[$0] }
  }

  /// Embeds texts; documents report as they go, queries once.
  public func embed(
    _ texts: [String], purpose: EmbeddingPurpose, progress: @escaping EmbeddingProgressHandler
  ) async throws -> [[Float]] {
    guard purpose == .query else {
      return try await base.embed(texts, purpose: purpose, progress: progress)
    }
    let vectors = try await embed(texts, purpose: purpose)
    progress(EmbeddingProgress(done: texts.count, total: texts.count))
    return vectors
  }

  /// One round: takes what is cached, leads for what nobody embeds, then waits for the others.
  private func resolve(_ missing: [(Key, String)], into found: inout [Key: [Float]]) async throws {
    let plan = state.withLock { $0.plan(missing.map(\.0)) }
    found.merge(plan.cached) { old, _ in old }
    if !plan.led.isEmpty {
      let led = Dictionary(missing) { first, _ in first }
      let vectors = try await lead(plan.led, texts: plan.led.compactMap { led[$0] })
      for (key, vector) in zip(plan.led, vectors) { found[key] = vector }
    }
    for key in plan.awaited where found[key] == nil {
      if let vector = try await wait(for: key) { found[key] = vector }
    }
  }

  private func lead(_ keys: [Key], texts: [String]) async throws -> [[Float]] {
    do {
      let vectors = try await base.embed(texts, purpose: .query)
      guard vectors.count == keys.count else {
        throw EmbeddingError(
          .invalidReply, "\(identity.name) gave \(vectors.count) vectors for \(keys.count) texts")
      }
      finish(keys, with: .success(vectors))
      return vectors
    } catch {
      finish(keys, with: .failure(error))
      throw error
    }
  }

  private func finish(_ keys: [Key], with result: Result<[[Float]], any Error>) {
    let waiters = state.withLock { $0.finish(keys, with: result) }
    for (continuation, outcome) in waiters { continuation.resume(with: outcome) }
  }

  /// Waits for the caller that embeds `key`; nil if it gave up, so that we try ourselves.
  private func wait(for key: Key) async throws -> [Float]? {
    let ticket = state.withLock { $0.nextTicket() }
    defer { state.withLock { $0.forget(ticket: ticket) } }
    return try await withTaskCancellationHandler {
      try await withCheckedThrowingContinuation { continuation in
        let outcome = state.withLock { $0.enlist(continuation, ticket: ticket, key: key) }
        if let outcome { continuation.resume(with: outcome) }
      }
    } onCancel: {
      let continuation = state.withLock { $0.withdraw(ticket: ticket, key: key) }
      continuation?.resume(throwing: CancellationError())
    }
  }
}
