import EmbedderConformance
import Embeddings
import Synchronization

@testable import Serving

/// An embedder by hashing that counts, fails on demand and can be made to wait.
final class TestEmbedder: Embedder {
  /// What to do with the next texts.
  enum Mood: Sendable {
    case willing
    case failing
    case answering([Float])
  }

  private struct State {
    var documents: [String] = []
    var mood = Mood.willing
    var isHeld = false
    var waiting: [CheckedContinuation<Void, Never>] = []
    var arrivals: [CheckedContinuation<Void, Never>] = []
  }

  private let base: HashingEmbedder
  private let state = Mutex(State())

  init(dimension: Int = 32, seed: UInt64 = 0) {
    base = HashingEmbedder(dimension: dimension, seed: seed)
  }

  var identity: EmbedderIdentity { base.identity }

  /// The texts of documents that were embedded so far.
  var documents: [String] { state.withLock { $0.documents } }

  /// What to do with the next texts.
  func turn(_ mood: Mood) { state.withLock { $0.mood = mood } }

  /// Makes the next texts of documents wait.
  func hold() { state.withLock { $0.isHeld = true } }

  /// Waits until some text waits.
  func waitForArrival() async {
    await withCheckedContinuation { continuation in
      let isThere = state.withLock { state in
        if state.waiting.isEmpty { state.arrivals.append(continuation) }
        return !state.waiting.isEmpty
      }
      if isThere { continuation.resume() }
    }
  }

  /// Lets all texts go on.
  func release() {
    let waiting = state.withLock { state in
      defer { state.waiting = [] }
      state.isHeld = false
      return state.waiting
    }
    for continuation in waiting { continuation.resume() }
  }

  func vector(for text: String) -> [Float] { base.vector(for: text) }

  func embed(_ texts: [String], purpose: EmbeddingPurpose) async throws -> [[Float]] {
    if purpose == .document { await pause() }
    let mood = state.withLock { state in
      if purpose == .document { state.documents += texts }
      return state.mood
    }
    switch mood {
    case .willing: return try await base.embed(texts, purpose: purpose)
    case .failing: throw EmbeddingError(.invalidReply, "the model went away")
    case .answering(let vector): return texts.map { _ in vector }
    }
  }

  private func pause() async {
    await withCheckedContinuation { continuation in
      let (isHeld, arrivals) = state.withLock { state in
        guard state.isHeld else { return (false, [CheckedContinuation<Void, Never>]()) }
        defer { state.arrivals = [] }
        state.waiting.append(continuation)
        return (true, state.arrivals)
      }
      for arrival in arrivals { arrival.resume() }
      if !isHeld { continuation.resume() }
    }
  }
}

extension [String: EmbedderFactory] {
  /// The factories of embedders that exist already.
  static func of(_ embedders: [String: TestEmbedder]) -> [String: EmbedderFactory] {
    embedders.mapValues { embedder in { embedder } }
  }
}
