import Corpora
import Storage
import Testing

extension StoreCheck {
  static let texts = [
    StoreCheck("chunks are found by words, best first") { store in
      let key = try await store.sampleCollection()
      let texts = [
        "The pump seal leaks when the pump is hot.", "A seal for the door.", "Nothing to see here.",
        "Fourth text.", "Fifth text.",
      ]
      let draft = Samples.document(
        "d", texts.enumerated().map { Samples.chunk("c\($0.offset)", $0.element) })
      let keys = try await store.put([draft], in: key, at: Samples.now).changes.upserts.map(\.key)
      let found = try await store.searchText("PUMP seal!", in: key, allowed: nil, limit: 10)
      #expect(found.map(\.key) == [keys[0], keys[1]])
      #expect(found[0].score > found[1].score)
      #expect(found[1].score > 0)
      let limited = try await store.searchText("seal", in: key, allowed: nil, limit: 1)
      #expect(limited.count == 1)
      let allowed = try await store.searchText(
        "seal", in: key, allowed: [keys[0], keys[2]], limit: 9)
      #expect(allowed.map(\.key) == [keys[0]])
      #expect(try await store.searchText("seal", in: key, allowed: [], limit: 9).isEmpty)
    },
    StoreCheck("headings are searched too") { store in
      let key = try await store.sampleCollection()
      let chunk = Samples.chunk("c", "plain words", headings: ["Maintenance", "Gaskets"])
      _ = try await store.put([Samples.document("d", [chunk])], in: key, at: Samples.now)
      #expect(try await store.searchText("gaskets", in: key, allowed: nil, limit: 9).count == 1)
    },
    StoreCheck("nothing a user types is an operator") { store in
      let key = try await store.sampleCollection()
      _ = try await store.put(
        [Samples.document("d", [Samples.chunk("c", "pump NOT seal")])], in: key, at: Samples.now)
      let queries = [
        "\"", "'", "pump\"", "pump AND nothing", "NOT pump", "NEAR(pump seal)", "pump*", "^pump",
        "headings:pump", "{a b}: pump", "(pump", "pump -seal", "pump + seal", "pump\\", "a:b:pump",
      ]
      for query in queries {
        let found = try await store.searchText(query, in: key, allowed: nil, limit: 9)
        #expect(found.count == (query.contains("pump") ? 1 : 0), "\(query)")
      }
      for query in ["", " ", "!?", "\u{0}", "***"] {
        #expect(try await store.searchText(query, in: key, allowed: nil, limit: 9).isEmpty)
      }
    },
    StoreCheck("replaced texts are no longer found") { store in
      let key = try await store.sampleCollection()
      for text in ["cafe\u{301} pump", "caf\u{e9} pump", "seal"] {
        _ = try await store.put(
          [Samples.document("d", [Samples.chunk("c", text)])], in: key, at: Samples.now)
      }
      #expect(try await store.searchText("pump", in: key, allowed: nil, limit: 9).isEmpty)
      #expect(try await store.searchText("seal", in: key, allowed: nil, limit: 9).count == 1)
      #expect(try await store.verify() == [])
    },
  ]

  static let filters = [
    StoreCheck("a filter sees the chunk's payload over the document's") { store in
      let key = try await store.sampleCollection()
      let draft = Samples.document(
        "d", [Samples.chunk("c1"), Samples.chunk("c2", metadata: ["lang": "de", "n": 3])],
        metadata: ["lang": "en", "tags": ["a", "b"]])
      let keys = try await store.put([draft], in: key, at: Samples.now).changes.upserts.map(\.key)
      func matching(_ json: JSONValue) async throws -> [ChunkKey] {
        try await store.chunkKeys(matching: try PayloadFilter(json: json), in: key)
      }
      #expect(
        try await matching(["must": [["key": "lang", "match": ["value": "en"]]]]) == [keys[0]])
      #expect(try await matching(["must": [["key": "tags", "match": ["value": "b"]]]]) == keys)
      #expect(try await matching(["must_not": [["key": "n", "range": ["gte": 3]]]]) == [keys[0]])
      #expect(try await matching(["must": [["has_id": ["c2"]]]]) == [keys[1]])
      #expect(
        try await matching(["must": [["key": "document_id", "match": ["value": "d"]]]]) == keys)
      #expect(try await matching([:]) == keys)
    },
    StoreCheck("a filter follows every change") { store in
      let key = try await store.sampleCollection()
      let filter = try PayloadFilter(json: ["must": [["key": "on", "match": ["value": true]]]])
      func passing() async throws -> Int {
        let keys = try await store.chunkKeys(matching: filter, in: key)
        return keys.count
      }
      #expect(try await passing() == 0)
      let chunks = [Samples.chunk("c1"), Samples.chunk("c2")]
      _ = try await store.put(
        [Samples.document("d", chunks, metadata: ["on": true])], in: key, at: Samples.now)
      #expect(try await passing() == 2)
      _ = try await store.put(
        [Samples.document("d", [chunks[0]], metadata: ["on": true])], in: key, at: Samples.now)
      #expect(try await passing() == 1)
      _ = try await store.put([Samples.document("d", chunks)], in: key, at: Samples.now)
      #expect(try await passing() == 0)
      _ = try await store.put(
        [Samples.document("d", chunks, metadata: ["on": true])], in: key, at: Samples.now)
      _ = try await store.deleteDocument(Samples.id("d"), in: key, at: Samples.now)
      #expect(try await passing() == 0)
      await expect(.notFound) {
        _ = try await store.chunkKeys(matching: filter, in: CollectionKey(rawValue: 77))
      }
    },
  ]
}
