import Foundation
import Storage
import Testing

extension StoreCheck {
  static let collections = [
    StoreCheck("a collection is created once and found by name") { store in
      let definition = Samples.definition()
      let first = try await store.createCollection(definition, at: Samples.now)
      #expect(first.isNew)
      #expect(first.record.definition == definition)
      #expect(first.record.space == 1)
      #expect(first.record.createdAt == Samples.now)
      var other = definition
      other.dimension = 8
      let second = try await store.createCollection(other, at: Samples.now + 1)
      #expect(!second.isNew)
      #expect(second.record == first.record)
      #expect(try await store.collection(named: definition.name) == first.record)
      #expect(try await store.collection(named: Samples.definition("none").name) == nil)
    },
    StoreCheck("collections are listed in order of name") { store in
      for name in ["b", "a-1", "_", "a"] { _ = try await store.sampleCollection(name) }
      #expect(try await store.collections().map(\.name.rawValue) == ["_", "a", "a-1", "b"])
    },
    StoreCheck("a dimension out of range is refused") { store in
      for dimension in [0, -1, 8_193] {
        var definition = Samples.definition()
        definition.dimension = dimension
        await expect(.invalid) {
          _ = try await store.createCollection(definition, at: Samples.now)
        }
      }
      let left = try await store.collections()
      #expect(left.isEmpty)
    },
    StoreCheck("settings are replaced") { store in
      let key = try await store.sampleCollection()
      let settings = CollectionSettings(learning: .off, demotesStale: false, logsQueryText: false)
      try await store.updateSettings(settings, of: key)
      #expect(try await store.collections().first?.definition.settings == settings)
      await expect(.notFound) {
        try await store.updateSettings(settings, of: CollectionKey(rawValue: 99))
      }
    },
    StoreCheck("deleting a collection takes everything of it and nothing else") { store in
      let gone = try await store.sampleCollection("gone")
      let kept = try await store.sampleCollection("kept")
      for key in [gone, kept] {
        let draft = Samples.document("d", [Samples.chunk("c", "pump seal")])
        _ = try await store.put([draft], in: key, at: Samples.now)
        try store.log(Samples.retrieval("q-\(key.rawValue)", in: key))
        _ = try await store.append([Samples.thumb("e", about: "q-\(key.rawValue)", in: key)])
        try await store.saveSnapshot([1], of: "p", at: 1, in: key)
        let job = JobRecord(
          id: Samples.id("j-\(key.rawValue)"), collection: key, kind: "k", createdAt: Samples.now,
          updatedAt: Samples.now)
        try await store.saveJob(job)
      }
      #expect(try await store.deleteCollection(gone))
      #expect(try await store.deleteCollection(gone) == false)
      #expect(try await store.retrieval(Samples.id("q-\(gone.rawValue)")) == nil)
      #expect(try await store.entries(about: Samples.id("q-\(gone.rawValue)")).isEmpty)
      #expect(try await store.document(Samples.id("d"), in: gone) == nil)
      #expect(try await store.unfinishedJobs().map(\.collection) == [kept])
      await expect(.notFound) { _ = try await store.counts(of: gone) }
      await expect(.notFound) {
        _ = try await store.searchText("pump", in: gone, allowed: nil, limit: 1)
      }
      let counts = CollectionCounts(documents: 1, chunks: 1, retrievals: 1, events: 1)
      #expect(try await store.counts(of: kept) == counts)
      #expect(try await store.searchText("pump", in: kept, allowed: nil, limit: 1).count == 1)
      #expect(try await store.snapshot(of: "p", in: kept)?.bytes == [1])
    },
    StoreCheck("the handle of a deleted collection is not given out again") { store in
      let first = try await store.sampleCollection()
      _ = try await store.deleteCollection(first)
      #expect(try await store.sampleCollection() != first)
    },
    StoreCheck("a closed store refuses every call") { store in
      let key = try await store.sampleCollection()
      try await store.close()
      await expect(.unavailable) { _ = try await store.collections() }
      await expect(.unavailable) {
        _ = try await store.put([Samples.document("d", [])], in: key, at: Samples.now)
      }
      await expect(.unavailable) { try store.log(Samples.retrieval("q", in: key)) }
      await expect(.unavailable) { _ = try await store.retrieval(Samples.id("q")) }
      await expect(.unavailable) { try await store.flush() }
    },
    StoreCheck("verification of a healthy store finds nothing") { store in
      let key = try await store.sampleCollection()
      let draft = Samples.document("d", [Samples.chunk("c")])
      _ = try await store.put([draft], in: key, at: Samples.now)
      try store.log(Samples.retrieval("q", in: key))
      _ = try await store.append([Samples.thumb("e", about: "q", in: key)])
      try await store.saveSnapshot([1, 2, 3], of: "p", at: 1, in: key)
      #expect(try await store.verify() == [])
    },
  ]
}
