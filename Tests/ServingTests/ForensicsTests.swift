import Corpora
import Foundation
import Retrieval
import Storage
import Testing

@testable import Serving

@Suite struct ForensicsTests {
  /// Twelve chunks that turn away from the first axis step by step: `k0` is nearest, `k11` farthest.
  private func fill(_ instance: Instance) async throws {
    _ = try await instance.createCollection(CollectionDefinition(name: shelf, dimension: 4))
    _ = try await instance.putDocuments(
      (0..<12).map { step in
        let angle = Float(step) * 0.1
        return .vector("\(step)", [cos(angle), sin(angle), 0, 0], text: "step number \(step)")
      }, in: shelf)
  }

  private func ask(_ instance: Instance, _ input: SearchInput) async throws -> String {
    try #require(try await instance.search(input, in: shelf).queryID)
  }

  private func miss(
    _ instance: Instance, _ chunk: String, in query: String, id: String? = nil
  ) async throws -> FeedbackReceipt {
    let results = await instance.recordFeedback([
      FeedbackInput(
        id: id, queryID: query, name: "label", score: -1, label: .missing, expectedChunk: chunk,
        actor: "ann")
    ])
    return try #require(results.first).get()
  }

  @Test func `a chunk too far from the question is an embedding miss with its exact rank`()
    async throws
  {
    try await withInstance { instance in
      try await fill(instance)
      let query = try await ask(instance, SearchInput(embedding: axis(0), limit: 3))
      let receipt = try await miss(instance, "k7", in: query)
      let expected = try #require(receipt.expected)
      #expect(expected.outcome == .embeddingMiss)
      #expect(expected.rank == 8)
      #expect(abs((expected.similarity ?? 0) - cos(0.7)) < 1e-5)
      #expect(receipt.fault == "retrieval" && receipt.chunks == ["k7"])
    }
  }

  @Test func `a chunk that was shown, is not held, or was filtered out is told apart`() async throws
  {
    try await withInstance { instance in
      try await fill(instance)
      let filter = try PayloadFilter(
        json: ["must": [["key": "id", "match": ["any": ["0", "1", "5"]]]]])
      let query = try await ask(
        instance, SearchInput(embedding: axis(0), limit: 2, filter: filter))
      #expect(try await miss(instance, "k1", in: query).expected?.outcome == .shown)
      #expect(try await miss(instance, "k1", in: query).expected?.rank == 2)
      let absent = try await miss(instance, "nowhere", in: query)
      #expect(absent.expected?.outcome == .absent && absent.fault == "out_of_scope")
      let filtered = try await miss(instance, "k2", in: query)
      #expect(filtered.expected?.outcome == .filteredOut && filtered.fault == "out_of_scope")
      // Among those that passed the filter it is the third.
      let far = try await miss(instance, "k5", in: query)
      #expect(far.expected?.outcome == .embeddingMiss && far.expected?.rank == 3)
    }
  }

  @Test func `a chunk that came in after the question was absent`() async throws {
    try await withDataDirectory { directory in
      let clock = Clock()
      let instance = try await openInstance(directory, now: { clock.now })
      try await fill(instance)
      let query = try await ask(instance, SearchInput(embedding: axis(0), limit: 2))
      clock.advance(by: 60)
      _ = try await instance.putDocuments([.vector("late", axis(0))], in: shelf)
      #expect(try await miss(instance, "klate", in: query).expected?.outcome == .absent)
      try await instance.close()
    }
  }

  @Test func `a chunk that plain retrieval had and bans moved out was moved out`() async throws {
    try await withInstance { instance in
      try await fill(instance)
      for voter in 0..<8 {
        let query = try await ask(instance, SearchInput(embedding: axis(0), limit: 12))
        for result in await instance.recordFeedback([
          FeedbackInput(
            queryID: query, name: "thumb", target: .chunk("k0", rank: nil), score: -1,
            actor: "voter \(voter)"),
          FeedbackInput(
            queryID: query, name: "thumb", target: .chunk("k1", rank: nil), score: 1,
            actor: "voter \(voter)"),
        ]) {
          _ = try result.get()
        }
      }
      let query = try await ask(instance, SearchInput(embedding: axis(0), limit: 1))
      let expected = try #require(try await miss(instance, "k0", in: query).expected)
      #expect(expected.outcome == .movedOut)
      #expect(expected.rank == 1)
    }
  }

  @Test func `a score below the least asked for is named`() async throws {
    try await withInstance { instance in
      try await fill(instance)
      let query = try await ask(
        instance, SearchInput(embedding: axis(0), limit: 10, minimumScore: 0.99))
      #expect(
        try await miss(instance, "k5", in: query).expected?.outcome == .belowMinimumScore)
    }
  }

  @Test func `a retry keeps what was found out the first time`() async throws {
    try await withInstance { instance in
      try await fill(instance)
      let query = try await ask(instance, SearchInput(embedding: axis(0), limit: 3))
      let first = try await miss(instance, "k7", in: query, id: "e")
      _ = try await instance.putDocuments([.vector("closer", [1, 0.01, 0, 0])], in: shelf)
      let again = try await miss(instance, "k7", in: query, id: "e")
      #expect(again.isDuplicate && again.expected == first.expected)
    }
  }

  @Test func `the failure says why its chunk was not found`() async throws {
    try await withInstance { instance in
      try await fill(instance)
      let query = try await ask(instance, SearchInput(embedding: axis(0), limit: 3))
      for actor in ["a", "b"] {
        let results = await instance.recordFeedback([
          FeedbackInput(
            queryID: query, name: "label", target: .chunk("k0", rank: nil), score: -1,
            label: .irrelevant, expectedChunk: "k7", actor: actor)
        ])
        for result in results { _ = try result.get() }
      }
      let failure = try #require(
        try await instance.failures(in: shelf, cursor: nil, limit: 10).rows.first)
      let told = try #require(failure.expected.first)
      #expect(told.events == 2)
      #expect(told.expected.outcome == .embeddingMiss && told.expected.rank == 8)
    }
  }

  @Test func `an answer is traced to the chunks it was made from and not kept`() async throws {
    try await withInstance { instance in
      try await fill(instance)
      let query = try await ask(instance, SearchInput(embedding: axis(0), limit: 12))
      let results = await instance.recordFeedback([
        FeedbackInput(
          id: "e", queryID: query, name: "thumb", score: -1, answer: "It is step number 5 alone.",
          actor: "ann")
      ])
      let receipt = try #require(results.first).get()
      #expect(receipt.chunks.contains("k5"))
      let key = try instance.open(shelf).runtime.key
      let entry = try #require(try await instance.store.entry(EventID(trusted: "e"), in: key))
      let kept = String(decoding: try entry.body.encodedJSON(), as: UTF8.self)
      #expect(!kept.contains("alone"))
    }
  }
}
