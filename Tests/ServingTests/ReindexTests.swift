import VectorIndexes
import Feedback
import Corpora
import Maintenance
import Storage
import Testing

@testable import Serving

@Suite struct ReindexTests {
  @Test func `a plan changes nothing`() async throws {
    try await withInstance { instance in
      try await instance.fill()
      let before = try await instance.state(of: shelf)
      let plan = try await instance.planReindex(ReindexOptions(), in: shelf)
      #expect(plan.strategy == .rebuild)
      #expect(plan.vectors == 4)
      #expect(plan.generation == 0)
      #expect(try await instance.state(of: shelf) == before)
    }
  }

  @Test func `a reindex builds, proves and publishes the next generation`() async throws {
    try await withInstance { instance in
      try await instance.fill()
      _ = try await instance.search(SearchInput(embedding: axis(1)), in: shelf)
      let started = try await instance.startReindex(ReindexOptions(), in: shelf)
      let job = try await instance.finished(started)
      #expect(job.state == .succeeded, "\(job)")
      let result = try #require(job.result)
      #expect(result["generation"] == 1)
      #expect(result["vectors"] == 4)
      #expect(result["queries"] == 1)
      #expect(result["recall_at_10"]?.doubleValue == 1)
      let view = try await instance.collection(shelf)
      #expect(view.generation == 1)
      let answer = try await instance.search(SearchInput(embedding: axis(3)), in: shelf)
      #expect(answer.generation == 1)
      #expect(answer.hits.first?.chunk == "k3")
      let statistics = try instance.open(shelf).runtime.current.index.statistics()
      #expect(statistics.deltaCount == 0 && statistics.generationCount == 4)
    }
  }

  @Test func `a reindex of an empty collection succeeds`() async throws {
    try await withInstance { instance in
      _ = try await instance.createCollection(CollectionDefinition(name: shelf, dimension: 4))
      let job = try await instance.finished(
        try await instance.startReindex(ReindexOptions(), in: shelf))
      #expect(job.state == .succeeded, "\(job)")
      #expect(try await instance.chunks(near: axis(0)).isEmpty)
    }
  }

  @Test func `a rollback serves the generation before, with the content of now`() async throws {
    try await withDataDirectory { directory in
      try await withInstance(on: directory) { instance in
        try await instance.fill()
        for number in 1...2 {
          _ = try await instance.finished(
            try await instance.startReindex(ReindexOptions(), in: shelf))
          #expect(try await instance.collection(shelf).generation == number)
          _ = try await instance.putDocuments(
            [.vector("after\(number)", [0, 0, 1, Float(number)])], in: shelf)
          try await instance.deleteDocument("d\(number)", in: shelf)
        }
        let before = try await instance.chunks(near: [0, 0, 1, 1])
        guard case .served(let view) = try await instance.rollbackReindex(in: shelf) else {
          Issue.record("a generation of the same embedder is at hand; no job is needed")
          return
        }
        #expect(view.generation == 1)
        #expect(try await instance.chunks(near: [0, 0, 1, 1]) == before)
        #expect(Set(before) == ["k0", "k3", "kafter1", "kafter2"])
      }
      try await withInstance(on: directory) { instance in
        let found = try await instance.chunks(near: axis(0))
        #expect(Set(found) == ["k0", "k3", "kafter1", "kafter2"])
        #expect(try await instance.collection(shelf).generation == 1)
        await expect(.conflict) { _ = try await instance.rollbackReindex(in: shelf) }
      }
    }
  }

  @Test func `a generation that is not proven does not serve`() async throws {
    try await withInstance { instance in
      try await instance.fill()
      _ = try await instance.finished(
        try await instance.startReindex(ReindexOptions(), in: shelf))
      let job = try await instance.finished(
        try await instance.startReindex(ReindexOptions(minimumRecall: 1.5), in: shelf))
      #expect(job.state == .failed)
      #expect(job.error?.contains("goes on serving") == true)
      #expect(try await instance.collection(shelf).generation == 1)
      #expect(try await instance.chunks(near: axis(2)).first == "k2")
    }
  }

  @Test func `searches and writes go on during reindexes, and nothing is lost`() async throws {
    try await withInstance { instance in
      _ = try await instance.createCollection(CollectionDefinition(name: shelf, dimension: 16))
      let vectors = RandomVectors(count: 140, dimension: 16, seed: 42)
      func put(_ number: Int) async throws {
        _ = try await instance.putDocuments([.vector("\(number)", vectors[number])], in: shelf)
      }
      for number in 0..<60 { try await put(number) }
      try await withThrowingTaskGroup(of: Void.self) { group in
        group.addTask {
          for number in 60..<140 {
            _ = try await instance.putDocuments(
              [.vector("\(number)", vectors[number])], in: shelf)
            let found = try await instance.chunks(near: vectors[number], limit: 1)
            #expect(found == ["k\(number)"])
            if number.isMultiple(of: 3) {
              try await instance.deleteDocument("d\(number)", in: shelf)
              let left = try await instance.chunks(near: vectors[number], limit: 5)
              #expect(!left.contains("k\(number)"))
            }
          }
        }
        group.addTask {
          for round in 0..<120 {
            let number = round % 60
            let answer = try await instance.search(
              SearchInput(embedding: vectors[number], limit: 3), in: shelf)
            #expect(answer.hits.first?.chunk == "k\(number)")
          }
        }
        group.addTask {
          for _ in 0..<4 {
            let job = try await instance.finished(
              try await instance.startReindex(ReindexOptions(), in: shelf))
            #expect(job.state == .succeeded, "\(job)")
          }
        }
        try await group.waitForAll()
      }
      #expect(try await instance.collection(shelf).generation == 4)
      let kept = (0..<140).filter { $0 < 60 || !$0.isMultiple(of: 3) }
      for number in kept {
        #expect(try await instance.chunks(near: vectors[number], limit: 1) == ["k\(number)"])
      }
      #expect(try instance.open(shelf).runtime.current.index.statistics().count == kept.count)
      try instance.open(shelf).runtime.current.index.checkInvariants()
    }
  }

  @Test func `another embedder embeds everything anew and takes over`() async throws {
    try await withDataDirectory { directory in
      let (small, large) = (TestEmbedder(), TestEmbedder(dimension: 48, seed: 7))
      let embedders = [String: EmbedderFactory].of(["small": small, "large": large])
      try await withInstance(on: directory, embedders: embedders) { instance in
        _ = try await instance.createCollection(
          CollectionDefinition(name: shelf, dimension: 32, embedder: "small"))
        _ = try await instance.putDocuments(
          sentences.map { DocumentInput(id: $0.key, text: $0.value) }, in: shelf)
        let asked = try await instance.search(SearchInput(query: "herring gull"), in: shelf)
        let chunk = try #require(asked.hits.first?.chunk)
        _ = await instance.recordFeedback([
          FeedbackInput(
            queryID: try #require(asked.queryID), name: "thumb", target: .chunk(chunk, rank: 1),
            score: 1)
        ])
        let plan = try await instance.planReindex(ReindexOptions(embedder: "large"), in: shelf)
        #expect(plan.strategy == .reembed && plan.embeddings == 4)
        let job = try await instance.finished(
          try await instance.startReindex(ReindexOptions(embedder: "large"), in: shelf))
        #expect(job.state == .succeeded, "\(job)")
        #expect(job.result?["embedded"] == 4)
        let record = try await instance.collection(shelf).record
        #expect(record.definition.embedder == "large" && record.definition.dimension == 48)
        #expect(record.space == 2)
        #expect(large.documents.count == 4 && small.documents.count == 4)
        let answer = try await instance.search(SearchInput(query: "oil of the engine"), in: shelf)
        #expect(answer.hits.first?.document == "engine")
        #expect(try await instance.chunk(chunk, in: shelf).votes.positive == 1)
        _ = try await instance.putDocuments(
          [DocumentInput(id: "late", text: "A late addition about lighthouses")], in: shelf)
      }
      try await withInstance(on: directory, embedders: embedders) { instance in
        let answer = try await instance.search(SearchInput(query: "late lighthouses"), in: shelf)
        #expect(answer.hits.first?.document == "late")
        #expect(answer.generation == 1)
        #expect(try await instance.collection(shelf).health == "ok")
      }
    }
  }

  @Test func `what is written during a change of the embedder is not lost`() async throws {
    let (small, large) = (TestEmbedder(), TestEmbedder(dimension: 48))
    try await withInstance(embedders: .of(["small": small, "large": large])) { instance in
      _ = try await instance.createCollection(
        CollectionDefinition(name: shelf, dimension: 32, embedder: "small"))
      _ = try await instance.putDocuments(
        sentences.map { DocumentInput(id: $0.key, text: $0.value) }, in: shelf)
      large.hold()
      let started = try await instance.startReindex(ReindexOptions(embedder: "large"), in: shelf)
      await large.waitForArrival()
      _ = try await instance.putDocuments(
        [DocumentInput(id: "late", text: "A late addition about lighthouses")], in: shelf)
      try await instance.deleteDocument("choir", in: shelf)
      let settings = CollectionSettings(learning: .cautious)
      _ = try await instance.updateSettings(settings, of: shelf)
      let meanwhile = try await instance.search(SearchInput(query: "lighthouses"), in: shelf)
      #expect(meanwhile.hits.first?.document == "late")
      large.release()
      let job = try await instance.finished(started)
      #expect(job.state == .succeeded, "\(job)")
      let answer = try await instance.search(SearchInput(query: "lighthouses"), in: shelf)
      #expect(answer.hits.first?.document == "late")
      #expect(Set(answer.hits.map(\.document)) == ["late", "herring", "engine", "bread"])
      #expect(try await instance.collection(shelf).record.definition.settings == settings)
    }
  }

  @Test func `vectors of an unfinished change are not taken for another embedder's`() async throws {
    let (second, third) = (TestEmbedder(seed: 2), TestEmbedder(seed: 3))
    let embedders = ["first": TestEmbedder(seed: 1), "second": second, "third": third]
    try await withInstance(embedders: .of(embedders)) { instance in
      _ = try await instance.createCollection(
        CollectionDefinition(name: shelf, dimension: 32, embedder: "first"))
      _ = try await instance.putDocuments(
        sentences.map { DocumentInput(id: $0.key, text: $0.value) }, in: shelf)
      // Everything is embedded, but the generation is not proven, so that the change ends there.
      let failed = try await instance.finished(
        try await instance.startReindex(
          ReindexOptions(embedder: "second", minimumRecall: 1.5), in: shelf))
      #expect(failed.state == .failed)
      #expect(second.documents.count == 4)
      let again = try await instance.planReindex(ReindexOptions(embedder: "second"), in: shelf)
      #expect(again.embeddings == 0)
      let plan = try await instance.planReindex(ReindexOptions(embedder: "third"), in: shelf)
      #expect(plan.embeddings == 4)
      let job = try await instance.finished(
        try await instance.startReindex(ReindexOptions(embedder: "third"), in: shelf))
      #expect(job.state == .succeeded, "\(job)")
      #expect(third.documents.count == 4)
      let words = try #require(sentences["choir"])
      let answer = try await instance.search(SearchInput(query: words), in: shelf)
      #expect(answer.hits.first?.document == "choir")
      #expect((answer.hits.first?.similarity ?? 0) > 0.999)
    }
  }

  @Test func `a change to no embedder, or without texts, is refused before it begins`()
    async throws
  {
    try await withInstance(embedders: .of(["hash": TestEmbedder(dimension: 4)])) { instance in
      try await instance.fill()
      _ = try await instance.putDocuments(
        [DocumentInput(id: "mute", chunks: [ChunkInput(id: "mute", embedding: axis(0))])], in: shelf
      )
      await expect(.unprocessable) {
        _ = try await instance.startReindex(ReindexOptions(embedder: "hash"), in: shelf)
      }
      await expect(.invalid, at: "/embedder") {
        _ = try await instance.startReindex(ReindexOptions(embedder: "unknown"), in: shelf)
      }
      let other = collectionName("other")
      _ = try await instance.createCollection(
        CollectionDefinition(name: other, dimension: 4, embedder: "hash"))
      await expect(.invalid, at: "/embedder") {
        _ = try await instance.startReindex(ReindexOptions(embedder: "none"), in: other)
      }
    }
  }
}
