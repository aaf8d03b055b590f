import Corpora
import Storage
import Testing

extension StoreCheck {
  static let changes = [
    StoreCheck("changes since a position name each vector once, and only what was there") { store in
      let key = try await store.sampleCollection()
      #expect(try await store.changeSequence(of: key) == 0)
      let a = Samples.document(
        "a", [Samples.chunk("a1", "one"), Samples.chunk("a2", "two", number: 2)])
      let first = try await store.put([a], in: key, at: Samples.now)
      #expect(first.changes.sequence == 1)
      let keys = first.changes.upserts.map(\.key)
      let b = Samples.document("a", [Samples.chunk("a1", "one", number: 7)])
      let second = try await store.put([b], in: key, at: Samples.now)
      #expect(second.changes.upserts == [StoredEmbedding(key: keys[0], vector: Samples.vector(7))])
      #expect(second.changes.deletes == [keys[1]])
      let whole = try await store.changes(since: 0, in: key)
      #expect(whole.upserts == second.changes.upserts)
      #expect(whole.deletes.isEmpty, "what came and went since is not there to delete")
      #expect(try await store.changes(since: 1, in: key) == second.changes)
      let none = ContentChanges(sequence: 2, upserts: [], deletes: [])
      #expect(try await store.changes(since: 2, in: key) == none)
    },
    StoreCheck("new metadata moves the sequence but no vector") { store in
      let key = try await store.sampleCollection()
      let draft = Samples.document("a", [Samples.chunk("a1")])
      _ = try await store.put([draft], in: key, at: Samples.now)
      var edited = draft
      edited.document.metadata = ["x": 1]
      let receipt = try await store.put([edited], in: key, at: Samples.now)
      #expect(receipt.changes == ContentChanges(sequence: 2, upserts: [], deletes: []))
    },
    StoreCheck("sequences of collections are apart") { store in
      let one = try await store.sampleCollection("one")
      let two = try await store.sampleCollection("two")
      _ = try await store.put(
        [Samples.document("a", [Samples.chunk("a")])], in: one, at: Samples.now)
      #expect(try await store.changeSequence(of: two) == 0)
      #expect(try await store.changes(since: 0, in: two).upserts.isEmpty)
      await expect(.notFound) {
        _ = try await store.changes(since: 0, in: CollectionKey(rawValue: 77))
      }
    },
  ]

  static let spaces = [
    StoreCheck("a second space is filled beside the first and then activated") { store in
      let key = try await store.sampleCollection()
      let draft = Samples.document("d", (0..<3).map { Samples.chunk("c\($0)", "text \($0)") })
      let keys = try await store.put([draft], in: key, at: Samples.now).changes.upserts.map(\.key)
      var definition = Samples.definition()
      definition.dimension = 2
      definition.embedder = "other"
      func missing() async throws -> [ChunkKey] {
        try await store.chunksMissingEmbedding(space: 2, in: key, after: nil, limit: 10).map(\.key)
      }
      #expect(try await missing() == keys)
      let vectors = keys.map { StoredEmbedding(key: $0, vector: [Float($0.rawValue), 1]) }
      let stray = StoredEmbedding(key: ChunkKey(rawValue: 1 << 40), vector: [0, 1])
      try await store.putEmbeddings(Array(vectors.prefix(2)) + [stray], space: 2, in: key)
      #expect(try await missing() == [keys[2]])
      await expect(.conflict) {
        try await store.activateSpace(2, definition: definition, of: key)
      }
      try await store.putEmbeddings([vectors[2]], space: 2, in: key)
      try await store.activateSpace(2, definition: definition, of: key)
      let record = try #require(try await store.collections().first)
      #expect(record.space == 2)
      #expect(record.definition == definition)
      let page = try await store.embeddings(space: 2, in: key, after: keys[0], limit: 9)
      #expect(page == Array(vectors.dropFirst()))
      let old = try await store.embeddings(space: 1, in: key, after: nil, limit: 1)
      #expect(old.map(\.key) == [keys[0]])
      #expect(try await store.changes(since: 0, in: key).upserts == vectors)
    },
    StoreCheck("new content drops a chunk's vectors of other spaces, new metadata does not") {
      store in
      let key = try await store.sampleCollection()
      let first = try await store.put(
        [Samples.document("d", [Samples.chunk("c", "old")])], in: key, at: Samples.now)
      let chunk = first.changes.upserts[0].key
      let vector = StoredEmbedding(key: chunk, vector: [1, 2])
      try await store.putEmbeddings([vector], space: 2, in: key)
      _ = try await store.put(
        [Samples.document("d", [Samples.chunk("c", "old", metadata: ["a": 1])])], in: key,
        at: Samples.now)
      #expect(try await store.embeddings(space: 2, in: key, after: nil, limit: 9) == [vector])
      _ = try await store.put(
        [Samples.document("d", [Samples.chunk("c", "new")])], in: key, at: Samples.now)
      #expect(try await store.embeddings(space: 2, in: key, after: nil, limit: 9).isEmpty)
    },
    StoreCheck("vectors of the wrong size are not activated") { store in
      let key = try await store.sampleCollection()
      let written = try await store.put(
        [Samples.document("d", [Samples.chunk("c")])], in: key, at: Samples.now)
      let vector = StoredEmbedding(key: written.changes.upserts[0].key, vector: [1, 2, 3])
      try await store.putEmbeddings([vector], space: 2, in: key)
      var definition = Samples.definition()
      definition.dimension = 2
      await expect(.conflict) {
        try await store.activateSpace(2, definition: definition, of: key)
      }
      await expect(.invalid) { try await store.putEmbeddings([vector], space: 1, in: key) }
      await expect(.invalid) { try await store.putEmbeddings([vector], space: 0, in: key) }
    },
  ]
}
