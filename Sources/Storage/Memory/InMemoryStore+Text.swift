import Foundation

extension InMemoryStore {
  /// Chunks that share words with a query, best BM25 first (k₁ = 1.2, b = 0.75).
  ///
  /// Words are compared without case; there is no stemming here.
  public func searchText(
    _ query: String, in collection: CollectionKey, allowed: Set<ChunkKey>?, limit: Int
  ) async throws -> [(key: ChunkKey, score: Double)] {
    try withState { state in
      let content = try state.collection(collection)
      let texts = content.chunks.compactMapValues { chunk -> [String]? in
        guard let text = chunk.record.text else { return nil }
        return (chunk.record.headingPath + [text]).flatMap { $0.filterWords }
      }
      let words = Set(query.filterWords)
      let average = Double(texts.values.reduce(0) { $0 + $1.count }) / Double(max(1, texts.count))
      var weights: [String: Double] = [:]
      for word in words {
        let holders = Double(texts.values.count { $0.contains(word) })
        weights[word] = inverseFrequency(of: holders, among: Double(texts.count))
      }
      var found: [(key: ChunkKey, score: Double)] = []
      for (key, text) in texts where allowed?.contains(key) ?? true {
        var score = 0.0
        for word in words {
          let frequency = Double(text.count { $0 == word })
          let length = 1 - 0.75 + 0.75 * Double(text.count) / average
          score += (weights[word] ?? 0) * frequency * 2.2 / (frequency + 1.2 * length)
        }
        if score > 0 { found.append((key, score)) }
      }
      found.sort { ($1.score, $0.key) < ($0.score, $1.key) }
      return Array(found.prefix(max(0, limit)))
    }
  }
}

/// What a word is worth that `holders` of `count` texts have; never quite nothing, as in FTS5.
private func inverseFrequency(of holders: Double, among count: Double) -> Double {
  max(1e-6, log((count - holders + 0.5) / (holders + 0.5)))
}
