import Maintenance
import Foundation
import Storage
import Testing

@testable import Serving

@Suite struct CollectionTests {
  @Test func `a collection is made once, and the same definition again is no change`() async throws
  {
    try await withInstance { instance in
      let definition = CollectionDefinition(name: shelf, dimension: 4)
      let first = try await instance.createCollection(definition)
      let again = try await instance.createCollection(definition)
      #expect(first.isNew)
      #expect(!again.isNew)
      #expect(again.view.record == first.view.record)
      #expect(first.view.health == "ok" && first.view.notices.isEmpty)
      #expect(first.view.generation == 0)
    }
  }

  @Test func `a name that is taken by another definition is a conflict`() async throws {
    try await withInstance { instance in
      try await instance.fill()
      let before = try await instance.state(of: shelf)
      await expect(.conflict) {
        _ = try await instance.createCollection(CollectionDefinition(name: shelf, dimension: 5))
      }
      #expect(try await instance.state(of: shelf) == before)
    }
  }

  @Test(arguments: [0, -1, 8_193])
  func `a dimension out of range is named`(dimension: Int) async throws {
    try await withInstance { instance in
      await expect(.invalid, at: "/dimension") {
        _ = try await instance.createCollection(
          CollectionDefinition(name: shelf, dimension: dimension))
      }
      let left = try await instance.collections()
      #expect(left.isEmpty)
    }
  }

  @Test func `an embedder that is unknown or of another dimension is named`() async throws {
    try await withInstance(embedders: .of(["hash": TestEmbedder()])) { instance in
      await expect(.invalid, at: "/embedder") {
        _ = try await instance.createCollection(
          CollectionDefinition(name: shelf, dimension: 32, embedder: "nobody"))
      }
      await expect(.invalid, at: "/dimension") {
        _ = try await instance.createCollection(
          CollectionDefinition(name: shelf, dimension: 31, embedder: "hash"))
      }
      let left = try await instance.collections()
      #expect(left.isEmpty)
    }
  }

  @Test func `collections are listed in order of name with their counts`() async throws {
    try await withInstance { instance in
      try await instance.fill()
      for name in ["zebra", "ant"] {
        _ = try await instance.createCollection(
          CollectionDefinition(name: collectionName(name), dimension: 2))
      }
      let views = try await instance.collections()
      #expect(views.map(\.record.name.rawValue) == ["ant", "shelf", "zebra"])
      #expect(views.map(\.counts.documents) == [0, 4, 0])
      #expect(views.map(\.counts.chunks) == [0, 4, 0])
    }
  }

  @Test func `a deleted collection is gone with its files, and its name is free`() async throws {
    try await withDataDirectory { directory in
      try await withInstance(on: directory) { instance in
        try await instance.fill()
        _ = try await instance.finished(
          try await instance.startReindex(.init(), in: shelf))
        let key = try instance.open(shelf).runtime.key
        let path = instance.files.indexDirectory(of: key, space: 1)
        #expect(FileManager.default.fileExists(atPath: path))
        try await instance.deleteCollection(shelf)
        #expect(!FileManager.default.fileExists(atPath: directory + "/indexes/\(key.rawValue)"))
        await expect(.notFound) { _ = try await instance.collection(shelf) }
        await expect(.notFound) { try await instance.deleteCollection(shelf) }
        _ = try await instance.createCollection(CollectionDefinition(name: shelf, dimension: 3))
        #expect(try await instance.chunks(near: [1, 0, 0]).isEmpty)
      }
      try await withInstance(on: directory) { instance in
        let view = try await instance.collection(shelf)
        #expect(view.record.definition.dimension == 3)
      }
    }
  }

  @Test func `a collection cannot be deleted under a job without ending it`() async throws {
    let large = TestEmbedder(dimension: 16)
    try await withInstance(embedders: .of(["small": TestEmbedder(), "large": large])) { instance in
      _ = try await instance.createCollection(
        CollectionDefinition(name: shelf, dimension: 32, embedder: "small"))
      _ = try await instance.putDocuments([DocumentInput(id: "a", text: "words")], in: shelf)
      large.hold()
      let job = try await instance.startReindex(.init(embedder: "large"), in: shelf)
      await large.waitForArrival()
      async let deletion: Void = instance.deleteCollection(shelf)
      while !instance.jobs.isStopping(job.id) { await Task.yield() }
      large.release()
      try await deletion
      #expect(try await instance.collections().isEmpty)
      #expect(!instance.jobs.isBusy(job.collection))
    }
  }

  @Test func `settings are replaced, kept and hold at once`() async throws {
    try await withDataDirectory { directory in
      let settings = CollectionSettings(
        learning: .off, demotesStale: false, logsQueryText: false)
      try await withInstance(on: directory) { instance in
        try await instance.fill()
        let view = try await instance.updateSettings(settings, of: shelf)
        #expect(view.record.definition.settings == settings)
        let answer = try await instance.search(
          SearchInput(query: "secret words", embedding: axis(0)), in: shelf)
        #expect(answer.policy == "plain")
        let id = try #require(answer.queryID)
        let logged = try await instance.store.retrieval(QueryID(trusted: id))
        #expect(logged?.text == nil)
        #expect(logged?.hits.count == 4)
      }
      try await withInstance(on: directory) { instance in
        let view = try await instance.collection(shelf)
        #expect(view.record.definition.settings == settings)
      }
    }
  }
}
