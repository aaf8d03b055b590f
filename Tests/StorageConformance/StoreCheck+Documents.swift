import Corpora
import Foundation
import Storage
import Testing

extension StoreCheck {
  static let documents = [
    StoreCheck("a document comes back as it was written") { store in
      let key = try await store.sampleCollection()
      var draft = Samples.document(
        "d",
        [Samples.chunk("c", "Ein Text", headings: ["A", "B \"c\""], metadata: ["k": [1, nil]])],
        metadata: ["nested": ["a": [0.1, -3, true, "ü\n\u{1F600}"]], "big": 9_007_199_254_740_993])
      draft.document.sourceURI = "file:///a b.md"
      draft.document.version = "v2"
      draft.document.publishedAt = Samples.now - 1_000.000_001
      draft.document.expiresAt = Samples.now + 1e9
      let receipt = try await store.put([draft], in: key, at: Samples.now)
      #expect(receipt.outcomes == [.created])
      let stored = try await store.document(Samples.id("d"), in: key)
      #expect(stored == draft.document)
      let chunk = try #require(try await store.chunk(Samples.id("c"), in: key))
      #expect(chunk.document == draft.document)
      #expect(chunk.chunk.headingPath == ["A", "B \"c\""])
      #expect(chunk.chunk.metadata == ["k": [1, nil]])
      #expect(chunk.chunk.ordinal == 0)
      #expect(receipt.changes.upserts.map(\.key) == [chunk.chunk.key])
      #expect(receipt.changes.upserts.map(\.vector) == [Samples.vector(1)])
    },
    StoreCheck("writing the same again changes nothing") { store in
      let key = try await store.sampleCollection()
      let draft = Samples.document("d", [Samples.chunk("c"), Samples.chunk("c2", number: 2)])
      let first = try await store.put([draft], in: key, at: Samples.now)
      let again = try await store.put([draft], in: key, at: Samples.now + 60)
      #expect(again.outcomes == [.unchanged])
      #expect(
        again.changes == ContentChanges(sequence: first.changes.sequence, upserts: [], deletes: []))
      #expect(try await store.document(Samples.id("d"), in: key)?.updatedAt == Samples.now)
    },
    StoreCheck("each attribute of a document counts as content") { store in
      let key = try await store.sampleCollection()
      let base = Samples.document("d", [Samples.chunk("c")])
      _ = try await store.put([base], in: key, at: Samples.now)
      let edits: [@Sendable (inout DocumentDraft) -> Void] = [
        { $0.document.sourceURI = "s" }, { $0.document.version = "2" },
        { $0.document.publishedAt = Samples.now }, { $0.document.expiresAt = Samples.now },
        { $0.document.metadata = ["a": 1] }, { $0.chunks[0].metadata = ["a": 1] },
        { $0.chunks[0].headingPath = ["h"] }, { $0.chunks[0].embedding[0] += 1 },
        { $0.chunks.append(Samples.chunk("c2")) }, { $0.chunks = [] },
      ]
      for (index, edit) in edits.enumerated() {
        var draft = base
        edit(&draft)
        let there = try await store.put([draft], in: key, at: Samples.now + 1)
        #expect(there.outcomes == [.replaced], "edit \(index)")
        let back = try await store.put([base], in: key, at: Samples.now + 2)
        #expect(back.outcomes == [.replaced], "edit \(index)")
      }
      let stored = try await store.document(Samples.id("d"), in: key)
      #expect(stored?.createdAt == Samples.now)
      #expect(stored?.updatedAt == Samples.now + 2)
    },
    StoreCheck("a write is all or nothing") { store in
      let key = try await store.sampleCollection()
      let first = Samples.document("a", [Samples.chunk("shared")])
      _ = try await store.put([first], in: key, at: Samples.now)
      let before = try await store.changeSequence(of: key)
      await expect(.conflict) {
        let good = Samples.document("b", [Samples.chunk("own")])
        let bad = Samples.document("c", [Samples.chunk("shared", number: 5)])
        _ = try await store.put([good, bad], in: key, at: Samples.now)
      }
      #expect(try await store.document(Samples.id("b"), in: key) == nil)
      #expect(try await store.chunk(Samples.id("own"), in: key) == nil)
      #expect(try await store.changeSequence(of: key) == before)
      #expect(try await store.changes(since: before, in: key).upserts.isEmpty)
      #expect(try await store.searchText("words", in: key, allowed: nil, limit: 9).count == 1)
    },
    StoreCheck("bad documents are refused with a reason") { store in
      let key = try await store.sampleCollection()
      let bad: [DocumentDraft] = [
        Samples.document("", []), Samples.document(String(repeating: "x", count: 513), []),
        Samples.document("a\u{0}b", []), Samples.document("d", [Samples.chunk("c\u{0}")]),
        Samples.document("d", [Samples.chunk("c", "nul \u{0} inside")]),
        Samples.document("d", [Samples.chunk("c"), Samples.chunk("c")]),
      ]
      for draft in bad {
        await expect(.invalid) { _ = try await store.put([draft], in: key, at: Samples.now) }
      }
      for vector: [Float] in [
        [], [1, 2, 3], [1, 2, 3, 4, 5], [1, .nan, 3, 4], [1, .infinity, 3, 4],
      ] {
        var chunk = Samples.chunk("c")
        chunk.embedding = vector
        let draft = Samples.document("d", [chunk])
        await expect(.invalid) { _ = try await store.put([draft], in: key, at: Samples.now) }
      }
      let twice = [Samples.document("d", []), Samples.document("d", [])]
      await expect(.invalid) { _ = try await store.put(twice, in: key, at: Samples.now) }
      await expect(.notFound) {
        let nowhere = CollectionKey(rawValue: 77)
        _ = try await store.put([Samples.document("d", [])], in: nowhere, at: Samples.now)
      }
      #expect(try await store.counts(of: key).documents == 0)
    },
    StoreCheck("odd identifiers stay apart and come back whole") { store in
      let key = try await store.sampleCollection()
      let drafts = Samples.oddIdentifiers.enumerated().map { index, id in
        Samples.document(id, [Samples.chunk(id, "text \(index)", number: index)])
      }
      _ = try await store.put(drafts, in: key, at: Samples.now)
      #expect(try await store.counts(of: key).documents == drafts.count)
      for (index, id) in Samples.oddIdentifiers.enumerated() {
        let chunk = try await store.chunk(Samples.id(id), in: key)
        #expect(chunk?.chunk.text == "text \(index)")
        #expect(chunk?.document.id == Samples.id(id))
      }
      let listed = try await store.documents(in: key, after: nil, limit: 100).map(\.id)
      #expect(listed == Samples.oddIdentifiers.map { Samples.id($0) }.sorted())
    },
    StoreCheck("documents are paged in order of id, each once") { store in
      let key = try await store.sampleCollection()
      let other = try await store.sampleCollection("other")
      let drafts = (0..<25).map { Samples.document("d\($0)", []) }
      _ = try await store.put(drafts, in: key, at: Samples.now)
      _ = try await store.put([Samples.document("x", [])], in: other, at: Samples.now)
      var seen: [DocumentID] = []
      var cursor: DocumentID?
      while true {
        let page = try await store.documents(in: key, after: cursor, limit: 7)
        if page.isEmpty { break }
        seen += page.map(\.id)
        cursor = page.last?.id
      }
      #expect(seen == drafts.map(\.document.id).sorted())
      #expect(try await store.documents(in: key, after: nil, limit: 0).isEmpty)
      #expect(try await store.documents(in: key, after: nil, limit: -1).isEmpty)
    },
    StoreCheck("documents are found by source and by expiry") { store in
      let key = try await store.sampleCollection()
      var drafts = (0..<4).map { Samples.document("d\(3 - $0)", []) }
      for index in 0..<4 {
        drafts[index].document.sourceURI = index < 2 ? "same" : nil
        drafts[index].document.expiresAt = index < 3 ? Samples.now + Double(index) : nil
      }
      _ = try await store.put(drafts, in: key, at: Samples.now)
      let same = try await store.documents(ofSource: "same", in: key).map(\.id.rawValue)
      #expect(same == ["d2", "d3"])
      #expect(try await store.documents(ofSource: "none", in: key).isEmpty)
      let expired = try await store.documents(expiredAt: Samples.now + 1, in: key)
      #expect(expired.map(\.id.rawValue) == ["d2", "d3"])
    },
    StoreCheck("a deleted document is gone with its chunks") { store in
      let key = try await store.sampleCollection()
      let drafts = ["a", "b"].map { Samples.document($0, [Samples.chunk("\($0)-1", "pump \($0)")]) }
      let written = try await store.put(drafts, in: key, at: Samples.now)
      let gone = try await store.deleteDocument(Samples.id("a"), in: key, at: Samples.now)
      #expect(gone?.deletes == [written.changes.upserts[0].key])
      #expect(gone?.sequence == written.changes.sequence + 1)
      #expect(try await store.deleteDocument(Samples.id("a"), in: key, at: Samples.now) == nil)
      #expect(try await store.chunk(Samples.id("a-1"), in: key) == nil)
      let found = try await store.searchText("pump", in: key, allowed: nil, limit: 9)
      #expect(found.map(\.key) == [written.changes.upserts[1].key])
      await expect(.notFound) {
        let nowhere = CollectionKey(rawValue: 77)
        _ = try await store.deleteDocument(Samples.id("a"), in: nowhere, at: Samples.now)
      }
    },
  ]
}
