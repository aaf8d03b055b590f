import EmbedderConformance
import Embeddings
import Synchronization
import Testing

/// Counts what reaches it, and answers when told to.
final class GatedEmbedder: Embedder {
  struct State {
    var calls: [[String]] = []
    var failures = 0
  }

  let identity = HashingEmbedder().identity
  private let base = HashingEmbedder()
  private let state = Mutex(State())
  private let gate: AsyncStream<Void>?
  private let arrivals: AsyncStream<Void>.Continuation?

  /// Waits at `gate` before each answer, if there is one, after it has announced its arrival.
  init(
    gate: AsyncStream<Void>? = nil, arrivals: AsyncStream<Void>.Continuation? = nil,
    failures: Int = 0
  ) {
    self.gate = gate
    self.arrivals = arrivals
    state.withLock { $0.failures = failures }
  }

  var calls: [[String]] { state.withLock { $0.calls } }

  func embed(_ texts: [String], purpose: EmbeddingPurpose) async throws -> [[Float]] {
    let fails = state.withLock { state in
      state.calls.append(texts)
      state.failures -= 1
      return state.failures >= 0
    }
    arrivals?.yield()
    if let gate { for await _ in gate { break } }
    try Task.checkCancellation()
    if fails { throw EmbeddingError(.overloaded, "as told") }
    return try await base.embed(texts, purpose: purpose)
  }
}

@Suite struct CachingEmbedderTests {
  @Test func `a cached embedder conforms`() async {
    #expect(await EmbedderConformance().violations(of: CachingEmbedder(HashingEmbedder())) == [])
  }

  @Test func `a repeated query is answered from the cache, a document is not`() async throws {
    let base = GatedEmbedder()
    let cache = CachingEmbedder(base)
    let first = try await cache.embed(["a", "b", "a"], purpose: .query)
    let second = try await cache.embed(["b", "c"], purpose: .query)
    #expect(base.calls == [["a", "b"], ["c"]])
    #expect(first[0] == first[2])
    #expect(first[1] == second[0])
    _ = try await cache.embed(["a"], purpose: .document)
    #expect(base.calls.last == ["a"])
    let statistics = cache.statistics
    #expect(statistics.hits == 1)
    #expect(statistics.misses == 3)
    #expect(statistics.coalesced == 1)
    #expect(statistics.entries == 3)
  }

  @Test func `the least recently used query gives way`() async throws {
    let base = GatedEmbedder()
    let cache = CachingEmbedder(base, capacity: 2)
    for text in ["a", "b", "a", "c", "a", "b"] { _ = try await cache.embed(text, purpose: .query) }
    #expect(base.calls == [["a"], ["b"], ["c"], ["b"]])
    #expect(cache.statistics.entries == 2)
  }

  @Test func `without capacity every query is embedded`() async throws {
    let base = GatedEmbedder()
    let cache = CachingEmbedder(base, capacity: 0)
    for _ in 0..<3 { _ = try await cache.embed(["a", "a"], purpose: .query) }
    #expect(base.calls.count == 3)
    #expect(cache.statistics.entries == 0)
  }

  @Test func `a failure reaches the caller and is not remembered`() async throws {
    let cache = CachingEmbedder(GatedEmbedder(failures: 1))
    await #expect(throws: EmbeddingError.self) { try await cache.embed("a", purpose: .query) }
    #expect(try await cache.embed("a", purpose: .query).count == 64)
  }

  @Test(arguments: [0, 1])
  func `twenty callers of one text make one request and share its outcome`(
    failures: Int
  ) async throws {
    let (gate, opener) = AsyncStream.makeStream(of: Void.self)
    let base = GatedEmbedder(gate: gate, failures: failures)
    let cache = CachingEmbedder(base)
    let outcomes = await withTaskGroup(of: Bool.self) { group in
      for _ in 0..<20 {
        group.addTask { (try? await cache.embed("a", purpose: .query)) != nil }
      }
      while cache.statistics.coalesced < 19 { await Task.yield() }
      opener.yield()
      return await group.reduce(into: []) { $0.append($1) }
    }
    #expect(outcomes == Array(repeating: failures == 0, count: 20))
    #expect(base.calls.count == 1)
  }

  @Test func `a waiter takes over when the caller it waits for is cancelled`() async throws {
    let (gate, opener) = AsyncStream.makeStream(of: Void.self)
    let (arrivals, announce) = AsyncStream.makeStream(of: Void.self)
    let base = GatedEmbedder(gate: gate, arrivals: announce)
    let cache = CachingEmbedder(base)
    var arrival = arrivals.makeAsyncIterator()
    let leader = Task { try await cache.embed("a", purpose: .query) }
    await arrival.next()
    let waiter = Task { try await cache.embed("a", purpose: .query) }
    while cache.statistics.coalesced < 1 { await Task.yield() }
    leader.cancel()
    await #expect(throws: CancellationError.self) { try await leader.value }
    opener.finish()
    #expect(try await waiter.value == HashingEmbedder().vector(for: "a"))
    #expect(base.calls.count == 2)
  }

  @Test func `a cancelled waiter leaves while the other goes on`() async throws {
    let (gate, opener) = AsyncStream.makeStream(of: Void.self)
    let (arrivals, announce) = AsyncStream.makeStream(of: Void.self)
    let cache = CachingEmbedder(GatedEmbedder(gate: gate, arrivals: announce))
    var arrival = arrivals.makeAsyncIterator()
    let leader = Task { try await cache.embed("a", purpose: .query) }
    await arrival.next()
    let waiter = Task { try await cache.embed("a", purpose: .query) }
    while cache.statistics.coalesced < 1 { await Task.yield() }
    waiter.cancel()
    await #expect(throws: CancellationError.self) { try await waiter.value }
    opener.yield()
    #expect(try await leader.value.count == 64)
  }
}
