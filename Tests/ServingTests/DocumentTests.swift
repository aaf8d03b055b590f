import Corpora
import Foundation
import Storage
import Testing

@testable import Serving

@Suite struct DocumentTests {
  private func embedded(_ body: (Instance, TestEmbedder) async throws -> Void) async throws {
    let embedder = TestEmbedder()
    try await withInstance(embedders: .of(["hash": embedder])) { instance in
      _ = try await instance.createCollection(
        CollectionDefinition(name: shelf, dimension: 32, embedder: "hash"))
      try await body(instance, embedder)
    }
  }

  @Test func `what is written is found by the very next search`() async throws {
    try await withInstance { instance in
      try await instance.fill()
      for number in 0..<4 {
        #expect(try await instance.chunks(near: axis(number)).first == "k\(number)")
      }
      _ = try await instance.putDocuments([.vector("new", [1, 1, 0, 0])], in: shelf)
      #expect(try await instance.chunks(near: [1, 1, 0, 0]).first == "knew")
    }
  }

  @Test func `what is written is there after closing and opening`() async throws {
    try await withDataDirectory { directory in
      try await withInstance(on: directory) { try await $0.fill() }
      try await withInstance(on: directory) { instance in
        #expect(try await instance.chunks(near: axis(2)).first == "k2")
        try await instance.deleteDocument("d2", in: shelf)
      }
      try await withInstance(on: directory) { instance in
        let found = try await instance.chunks(near: axis(2))
        #expect(found.count == 3 && !found.contains("k2"))
      }
    }
  }

  @Test func `a written text is cut, embedded and found by its words`() async throws {
    try await embedded { instance, embedder in
      let results = try await instance.putDocuments(
        sentences.sorted { $0.key < $1.key }.map { DocumentInput(id: $0.key, text: $0.value) },
        in: shelf)
      #expect(results.map(\.status) == Array(repeating: "created", count: 4))
      #expect(results.map(\.embedded) == [1, 1, 1, 1])
      #expect(embedder.documents.count == 4)
      let answer = try await instance.search(
        SearchInput(query: "where does the herring gull nest"), in: shelf)
      #expect(answer.hits.first?.document == "herring")
      #expect(answer.hits.first?.text == sentences["herring"])
    }
  }

  @Test func `chunks beside a text are the caller's cutting of it`() async throws {
    try await embedded { instance, embedder in
      let own = ChunkInput(id: "half", text: "the second half")
      _ = try await instance.putDocuments(
        [DocumentInput(id: "both", text: "the first half, the second half", chunks: [own])],
        in: shelf)
      let answer = try await instance.search(SearchInput(query: "the second half"), in: shelf)
      #expect(answer.hits.map(\.chunk) == ["half"])
      #expect(embedder.documents == ["the second half"])
    }
  }

  @Test func `known contents are not embedded again`() async throws {
    try await embedded { instance, embedder in
      let words = try #require(sentences["bread"])
      _ = try await instance.putDocuments([DocumentInput(id: "a", text: words)], in: shelf)
      let again = try await instance.putDocuments([DocumentInput(id: "a", text: words)], in: shelf)
      #expect(again == [DocumentResult(id: "a", status: "unchanged", chunks: 1, embedded: 0)])
      let copy = try await instance.putDocuments([DocumentInput(id: "b", text: words)], in: shelf)
      #expect(copy == [DocumentResult(id: "b", status: "created", chunks: 1, embedded: 0)])
      let other = try await instance.putDocuments(
        [DocumentInput(id: "a", text: "Quite another text")], in: shelf)
      #expect(other == [DocumentResult(id: "a", status: "replaced", chunks: 1, embedded: 1)])
      #expect(embedder.documents.count == 2)
    }
  }

  @Test func `equal texts of one write are embedded once`() async throws {
    try await embedded { instance, embedder in
      let results = try await instance.putDocuments(
        ["a", "b", "c"].map { DocumentInput(id: $0, text: "the same words") }, in: shelf)
      #expect(results.count == 3)
      #expect(embedder.documents.count == 1)
    }
  }

  @Test func `a replaced document loses the chunks that it no longer has`() async throws {
    try await withInstance { instance in
      try await instance.fill()
      _ = try await instance.putDocuments(
        [
          DocumentInput(
            id: "d0", chunks: [ChunkInput(id: "other", embedding: [0.9, 0.1, 0, 0])])
        ], in: shelf)
      #expect(try await instance.chunks(near: axis(0), limit: 1) == ["other"])
      await expect(.notFound) { _ = try await instance.chunk("k0", in: shelf) }
      #expect(try await instance.collection(shelf).counts.chunks == 4)
    }
  }

  @Test func `a deleted document is gone for the next search, and unknown to the next delete`()
    async throws
  {
    try await withInstance { instance in
      try await instance.fill()
      try await instance.deleteDocument("d1", in: shelf)
      #expect(try await instance.chunks(near: axis(1)).contains("k1") == false)
      await expect(.notFound) { _ = try await instance.document("d1", in: shelf) }
      let before = try await instance.state(of: shelf)
      await expect(.notFound) { try await instance.deleteDocument("d1", in: shelf) }
      #expect(try await instance.state(of: shelf) == before)
    }
  }

  @Test func `a deleted document can be written again`() async throws {
    try await withInstance { instance in
      try await instance.fill()
      try await instance.deleteDocument("d1", in: shelf)
      let results = try await instance.putDocuments([.vector("1", axis(1))], in: shelf)
      #expect(results.map(\.status) == ["created"])
      #expect(try await instance.chunks(near: axis(1)).first == "k1")
    }
  }

  @Test func `documents are paged in order of id`() async throws {
    try await withInstance { instance in
      try await instance.fill()
      var ids: [String] = []
      var cursor: String?
      repeat {
        let page = try await instance.documents(in: shelf, cursor: cursor, limit: 3)
        ids += page.rows.map(\.id.rawValue)
        cursor = page.nextCursor
      } while cursor != nil
      #expect(ids == ["d0", "d1", "d2", "d3"])
      let view = try await instance.document("d3", in: shelf)
      #expect(view.chunks.map(\.id.rawValue) == ["k3"])
    }
  }

  @Test func `a change of the payload alone is seen by the next filter`() async throws {
    try await withInstance { instance in
      try await instance.fill()
      let path = try #require(PayloadPath("id"))
      let filter = PayloadFilter(must: [.match(path, .value("1"))])
      func found() async throws -> [String] {
        try await instance.search(
          SearchInput(embedding: axis(0), filter: filter, logs: false), in: shelf
        ).hits.map(\.chunk)
      }
      #expect(try await found() == ["k1"])
      var changed = DocumentInput.vector("3", axis(3))
      changed.metadata = ["id": "1"]
      _ = try await instance.putDocuments([changed], in: shelf)
      #expect(Set(try await found()) == ["k1", "k3"])
      try await instance.deleteDocument("d1", in: shelf)
      #expect(try await found() == ["k3"])
    }
  }

  @Test func `an embedder that fails leaves everything as it was`() async throws {
    try await embedded { instance, embedder in
      _ = try await instance.putDocuments([DocumentInput(id: "a", text: "words")], in: shelf)
      let before = try await instance.state(of: shelf)
      embedder.turn(.failing)
      await expect(.unavailable) {
        _ = try await instance.putDocuments([DocumentInput(id: "b", text: "others")], in: shelf)
      }
      #expect(try await instance.state(of: shelf) == before)
    }
  }

  @Test(
    arguments: [
      [], [1], Array(repeating: 0, count: 32), [Float.nan] + Array(repeating: 0, count: 31),
    ] as [[Float]])
  func `a vector that an embedder should not give never reaches the database`(
    vector: [Float]
  ) async throws {
    try await embedded { instance, embedder in
      let before = try await instance.state(of: shelf)
      embedder.turn(.answering(vector))
      await expect(.unavailable) {
        _ = try await instance.putDocuments([DocumentInput(id: "a", text: "words")], in: shelf)
      }
      #expect(try await instance.state(of: shelf) == before)
    }
  }

  @Test func `a collection whose embedder is missing still takes vectors`() async throws {
    try await withDataDirectory { directory in
      let embedder = TestEmbedder(dimension: 4)
      try await withInstance(on: directory, embedders: .of(["hash": embedder])) { instance in
        _ = try await instance.createCollection(
          CollectionDefinition(name: shelf, dimension: 4, embedder: "hash"))
      }
      try await withInstance(on: directory) { instance in
        _ = try await instance.putDocuments([.vector("0", axis(0))], in: shelf)
        #expect(try await instance.chunks(near: axis(0)) == ["k0"])
        await expect(.unavailable) {
          _ = try await instance.putDocuments([DocumentInput(id: "t", text: "words")], in: shelf)
        }
        await expect(.unavailable) {
          _ = try await instance.search(SearchInput(query: "words"), in: shelf)
        }
      }
    }
  }
}
