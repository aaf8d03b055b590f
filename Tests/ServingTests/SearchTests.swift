import Foundation
import Storage
import Testing

@testable import Serving

@Suite struct SearchTests {
  @Test func `a search is logged with its hits as they were shown`() async throws {
    try await withInstance { instance in
      try await instance.fill()
      let answer = try await instance.search(
        SearchInput(
          query: "how?", embedding: [2, 0, 0, 0], limit: 2, session: "s", actor: "ann@example.org"),
        in: shelf)
      let id = try #require(answer.queryID)
      let found = try await instance.store.retrieval(QueryID(trusted: id))
      let record = try #require(found)
      #expect(record.text == "how?")
      #expect(record.vector == axis(0))
      #expect(record.limit == 2 && record.mode == .dense && record.space == 1)
      #expect(record.policy == answer.policy)
      #expect(record.hits.map(\.chunk.rawValue) == answer.hits.map(\.chunk))
      #expect(record.hits.map(\.rank) == [1, 2])
      #expect(record.hits.map(\.score) == answer.hits.map(\.score))
      #expect(record.session?.rawValue == "s")
      let actor = try #require(record.actor?.rawValue)
      #expect(actor.count == 32 && !actor.contains("ann"))
    }
  }

  @Test func `a search that is not logged has no id and leaves no trace`() async throws {
    try await withInstance { instance in
      try await instance.fill()
      let before = try await instance.state(of: shelf)
      let answer = try await instance.search(
        SearchInput(embedding: axis(0), logs: false), in: shelf)
      #expect(answer.queryID == nil)
      #expect(answer.hits.count == 4)
      try await instance.store.flush()
      #expect(try await instance.state(of: shelf) == before)
    }
  }

  @Test func `a client's id is kept, repeated and refused for another search`() async throws {
    try await withInstance { instance in
      try await instance.fill()
      let input = SearchInput(embedding: axis(0), queryID: "mine")
      #expect(try await instance.search(input, in: shelf).queryID == "mine")
      #expect(try await instance.search(input, in: shelf).queryID == "mine")
      await expect(.conflict) {
        _ = try await instance.search(
          SearchInput(embedding: axis(1), queryID: "mine"), in: shelf)
      }
      try await instance.store.flush()
      await expect(.conflict) {
        _ = try await instance.search(
          SearchInput(embedding: axis(1), queryID: "mine"), in: shelf)
      }
      #expect(try await instance.collection(shelf).counts.retrievals == 1)
    }
  }

  @Test func `ids that are made sort by time and differ`() async throws {
    try await withInstance { instance in
      try await instance.fill()
      var ids: Set<String> = []
      for _ in 0..<50 {
        let answer = try await instance.search(SearchInput(embedding: axis(0)), in: shelf)
        let id = try #require(answer.queryID)
        let uuid = try #require(UUID(uuidString: id))
        #expect(uuid.uuid.6 >> 4 == 7)
        #expect(uuid.uuid.8 >> 6 == 2)
        ids.insert(id)
      }
      #expect(ids.count == 50)
    }
  }

  @Test(arguments: RetrievalMode.allCases)
  func `every mode finds by words or by meaning what it should`(mode: RetrievalMode) async throws {
    try await withInstance(embedders: .of(["hash": TestEmbedder()])) { instance in
      _ = try await instance.createCollection(
        CollectionDefinition(name: shelf, dimension: 32, embedder: "hash"))
      _ = try await instance.putDocuments(
        sentences.map { DocumentInput(id: $0.key, text: $0.value) }, in: shelf)
      let answer = try await instance.search(
        SearchInput(query: "herring gull cliffs", mode: mode), in: shelf)
      #expect(answer.hits.first?.document == "herring")
      #expect(answer.hits.map(\.rank) == Array(1...answer.hits.count))
    }
  }

  @Test func `words alone are found in a collection without an embedder`() async throws {
    try await withInstance { instance in
      _ = try await instance.createCollection(CollectionDefinition(name: shelf, dimension: 4))
      _ = try await instance.putDocuments(
        [
          .vector("0", axis(0), text: "the herring gull"), .vector("1", axis(1), text: "bread"),
          .vector("2", axis(2), text: "the engine"),
        ], in: shelf)
      let answer = try await instance.search(
        SearchInput(query: "herring", mode: .lexical), in: shelf)
      #expect(answer.hits.map(\.chunk) == ["k0"])
    }
  }

  @Test func `the least score and the limit cut the hits`() async throws {
    try await withInstance { instance in
      try await instance.fill()
      let cut = try await instance.search(
        SearchInput(embedding: axis(0), minimumScore: 0.5), in: shelf)
      #expect(cut.hits.map(\.chunk) == ["k0"])
      let one = try await instance.search(SearchInput(embedding: axis(0), limit: 1), in: shelf)
      #expect(one.hits.count == 1)
    }
  }

  @Test func `a batch answers in order, and names the place of what is wrong`() async throws {
    try await withInstance { instance in
      try await instance.fill()
      let answers = try await instance.searchBatch(
        [3, 1].map { SearchInput(embedding: axis($0)) }, in: shelf)
      #expect(answers.map { $0.hits.first?.chunk } == ["k3", "k1"])
      await expect(.invalid, at: "/searches/1/limit") {
        _ = try await instance.searchBatch(
          [SearchInput(embedding: axis(0)), SearchInput(embedding: axis(0), limit: 0)], in: shelf)
      }
      await expect(.invalid, at: "/searches") {
        _ = try await instance.searchBatch([], in: shelf)
      }
      await expect(.tooLarge, at: "/searches") {
        _ = try await instance.searchBatch(
          Array(repeating: SearchInput(embedding: axis(0)), count: 101), in: shelf)
      }
    }
  }
}
