import Corpora
import Retrieval
import Storage
import Testing
import VectorIndexes

@Suite struct IndexedCandidatesTests {
  private func request(
    _ vector: [Float] = [1, 0, 0], text: String? = nil, mode: RetrievalMode = .dense,
    depth: Int = 10, allowed: [ChunkKey]? = nil, remembered: [ContentFingerprint] = []
  ) -> CandidateRequest {
    CandidateRequest(
      vector: vector, text: text, mode: mode, depth: depth, allowed: allowed,
      remembered: remembered)
  }

  @Test(arguments: [true, false])
  func `dense candidates are the nearest vectors with their similarities`(
    hasGeneration: Bool
  ) async throws {
    try await Shelf.with(generation: hasGeneration) { shelf in
      let set = try await shelf.source.candidates(for: request(depth: 3))
      #expect(shelf.ids(set) == ["a", "b", "c"])
      #expect(set.generation == (hasGeneration ? 1 : 0))
      #expect(set.isExact)
      for candidate in set.candidates {
        let vector = try #require(set.vector(candidate.key))
        let similarity = VectorMath.similarity([1, 0, 0], vector, metric: .cosine)
        #expect(abs(candidate.similarity - similarity) < 1e-6)
        #expect(candidate.baseScore == candidate.similarity)
        #expect(abs(VectorMath.norm(vector) - 1) < 1e-5)
      }
      let text = Shelf.items[0].text
      #expect(set.candidates[0].fingerprint == ContentFingerprint(text: text))
    }
  }

  @Test func `only allowed chunks become dense candidates`() async throws {
    try await Shelf.with { shelf in
      let allowed = shelf.keys(["b", "e"])
      let set = try await shelf.source.candidates(for: request(allowed: allowed))
      #expect(shelf.ids(set) == ["b", "e"])
      let none = try await shelf.source.candidates(for: request(allowed: []))
      #expect(none.candidates.isEmpty)
    }
  }

  @Test func `remembered contents join at the places of their similarities`() async throws {
    try await Shelf.with { shelf in
      let remembered = ["d", "a", "c"].compactMap { id in
        Shelf.items.first { $0.id == id }.map { ContentFingerprint(text: $0.text) }
      }
      let set = try await shelf.source.candidates(
        for: request(depth: 2, remembered: remembered))
      #expect(shelf.ids(set) == ["a", "b", "c", "d"])
      #expect(set.candidates.map(\.similarity) == set.candidates.map(\.similarity).sorted(by: >))
    }
  }

  @Test func `remembered contents that a filter excludes or nobody holds stay out`() async throws {
    try await Shelf.with { shelf in
      let remembered = [
        ContentFingerprint(text: Shelf.items[3].text), ContentFingerprint(text: "nowhere"),
      ]
      let set = try await shelf.source.candidates(
        for: request(depth: 1, allowed: shelf.keys(["a", "b"]), remembered: remembered))
      #expect(shelf.ids(set) == ["a"])
    }
  }

  @Test func `lexical candidates stand in order of words and keep the scale of similarities`()
    async throws
  {
    try await Shelf.with { shelf in
      let set = try await shelf.source.candidates(
        for: request([0, 1, 0], text: "apple trees", mode: .lexical))
      let words = try await shelf.store.searchText(
        "apple trees", in: shelf.collection, allowed: nil, limit: 10)
      #expect(set.candidates.map(\.key) == words.map(\.key))
      #expect(shelf.ids(set).first == "a")
      #expect(Set(shelf.ids(set)) == ["a", "b", "d"])
      #expect(
        set.candidates.map(\.baseScore) == set.candidates.map(\.similarity).sorted(by: >))
    }
  }

  @Test func `lexical candidates without a vector bear the scores of their words`() async throws {
    try await Shelf.with { shelf in
      let set = try await shelf.source.candidates(
        for: request([], text: "cinnamon", mode: .lexical))
      let words = try await shelf.store.searchText(
        "cinnamon", in: shelf.collection, allowed: nil, limit: 10)
      #expect(shelf.ids(set) == ["d"])
      #expect(set.candidates.map(\.baseScore) == words.map { Float($0.score) })
      #expect(set.candidates.first.flatMap { set.vector($0.key) }?.isEmpty == false)
    }
  }

  @Test func `hybrid candidates are the fusion of both orders`() async throws {
    try await Shelf.with { shelf in
      let set = try await shelf.source.candidates(
        for: request(text: "taxes", mode: .hybrid))
      let near = try await shelf.source.candidates(for: request())
      let words = try await shelf.store.searchText(
        "taxes", in: shelf.collection, allowed: nil, limit: 10)
      let fused = RankFusion().fuse([near.candidates.map(\.key), words.map(\.key)])
      #expect(set.candidates.map(\.key) == fused.map(\.key))
      #expect(shelf.ids(set).first == "e")
      #expect(set.candidates[0].baseScore == near.candidates[0].similarity)
      #expect(set.candidates[0].similarity < 0.1)
    }
  }

  @Test func `a filter holds for words as well, and the depth for the fusion`() async throws {
    try await Shelf.with { shelf in
      let set = try await shelf.source.candidates(
        for: request(text: "taxes apple", mode: .hybrid, allowed: shelf.keys(["b", "d"])))
      #expect(Set(shelf.ids(set)) == ["b", "d"])
      let cut = try await shelf.source.candidates(
        for: request(text: "taxes", mode: .hybrid, depth: 2))
      #expect(cut.candidates.count == 2)
    }
  }

  @Test func `a chunk that was deleted meanwhile is no candidate`() async throws {
    try await Shelf.with { shelf in
      let gone = shelf.keys(["a"])
      try shelf.index.apply(
        IndexChanges(sequence: 100, deletes: gone.map(\.vectorID)))
      let dense = try await shelf.source.candidates(for: request(depth: 2))
      #expect(shelf.ids(dense) == ["b", "c"])
      // The word index still knows it: the index has the last word.
      let words = try await shelf.source.candidates(
        for: request(text: "prune apple", mode: .lexical))
      #expect(!shelf.ids(words).contains("a"))
    }
  }

  @Test func `a vector of another dimension is refused`() async throws {
    try await Shelf.with { shelf in
      await #expect(throws: VectorIndexError.self) {
        _ = try await shelf.source.candidates(for: request([1, 0]))
      }
    }
  }
}
