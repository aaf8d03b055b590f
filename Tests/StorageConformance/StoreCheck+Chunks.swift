import Corpora
import Storage
import Testing

extension StoreCheck {
  static let chunks = [
    StoreCheck("a chunk keeps its key while its id lives, and no key is given out twice") { store in
      let key = try await store.sampleCollection()
      func put(_ chunks: [ChunkDraft]) async throws -> [ChunkKey] {
        _ = try await store.put([Samples.document("d", chunks)], in: key, at: Samples.now)
        return try await store.chunks(of: Samples.id("d"), in: key).map(\.key)
      }
      let first = try await put([Samples.chunk("a"), Samples.chunk("b")])
      let swapped = try await put([Samples.chunk("b", "new words", number: 9), Samples.chunk("a")])
      #expect(swapped == first.reversed())
      let fewer = try await put([Samples.chunk("b")])
      #expect(fewer == [first[1]])
      let back = try await put([Samples.chunk("b"), Samples.chunk("a")])
      #expect(back[0] == first[1])
      #expect(!first.contains(back[1]))
      _ = try await store.deleteDocument(Samples.id("d"), in: key, at: Samples.now)
      let fresh = try await put([Samples.chunk("a")])
      #expect(!(first + back).contains(fresh[0]))
    },
    StoreCheck("chunks are fetched in the order asked for") { store in
      let key = try await store.sampleCollection()
      let other = try await store.sampleCollection("other")
      let draft = Samples.document("d", (0..<5).map { Samples.chunk("c\($0)", "text \($0)") })
      let written = try await store.put([draft], in: key, at: Samples.now)
      let keys = written.changes.upserts.map(\.key)
      let wanted = [keys[3], ChunkKey(rawValue: 999_999), keys[0], keys[3]]
      let found = try await store.chunks(wanted, in: key).map(\.chunk.key)
      #expect(found == [keys[3], keys[0], keys[3]])
      #expect(try await store.chunks(keys, in: other).isEmpty)
      #expect(try await store.chunks([], in: key).isEmpty)
    },
    StoreCheck("chunks are swept in order of key, each once") { store in
      let key = try await store.sampleCollection()
      let drafts = (0..<6).map { number in
        Samples.document("d\(5 - number)", (0..<3).map { Samples.chunk("\(number)-\($0)") })
      }
      _ = try await store.put(drafts, in: key, at: Samples.now)
      var seen: [ChunkKey] = []
      var cursor: ChunkKey?
      while true {
        let page = try await store.chunks(in: key, after: cursor, limit: 4).map(\.chunk.key)
        if page.isEmpty { break }
        seen += page
        cursor = page.last
      }
      #expect(seen.count == 18)
      #expect(seen == seen.sorted())
      #expect(Set(seen).count == 18)
    },
    StoreCheck("content is found by fingerprint, with its embedding") { store in
      let key = try await store.sampleCollection()
      let drafts = ["a", "b"].map { Samples.document($0, [Samples.chunk("\($0)-1", "same")]) }
      let written = try await store.put(drafts, in: key, at: Samples.now)
      let same = ContentFingerprint(text: "same")
      let none = ContentFingerprint(text: "none")
      let keys = try await store.chunkKeys(holding: [same, none, same], in: key)
      #expect(keys == [same: written.changes.upserts.map(\.key)])
      let vectors = try await store.embeddings(holding: [same, none], in: key)
      #expect(vectors == [same: Samples.vector(1)])
      #expect(try await store.chunkKeys(holding: [], in: key).isEmpty)
    },
    StoreCheck("a chunk without a text is kept") { store in
      let key = try await store.sampleCollection()
      var chunk = Samples.chunk("c")
      chunk.text = nil
      chunk.fingerprint = ContentFingerprint(embedding: chunk.embedding)
      _ = try await store.put([Samples.document("d", [chunk])], in: key, at: Samples.now)
      #expect(try await store.chunk(Samples.id("c"), in: key)?.chunk.text == nil)
      _ = try await store.put(
        [Samples.document("d", [Samples.chunk("c", "now pump")])], in: key, at: Samples.now)
      #expect(try await store.searchText("pump", in: key, allowed: nil, limit: 1).count == 1)
    },
  ]
}
