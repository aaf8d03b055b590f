import Corpora
import Embeddings
import Feedback
import Maintenance
import Storage
import Testing

@testable import Serving

/// The way back from a change of the embedder.
@Suite struct RollbackTests {
  private let small = TestEmbedder()
  private let large = TestEmbedder(dimension: 48, seed: 7)
  private var embedders: [String: EmbedderFactory] { .of(["small": small, "large": large]) }

  private func moveToLarge(_ instance: Instance) async throws {
    let job = try await instance.finished(
      try await instance.startReindex(ReindexOptions(embedder: "large"), in: shelf))
    #expect(job.state == .succeeded, "\(job)")
  }

  private func fill(_ instance: Instance) async throws {
    _ = try await instance.createCollection(
      CollectionDefinition(name: shelf, dimension: 32, embedder: "small"))
    _ = try await instance.putDocuments(
      sentences.map { DocumentInput(id: $0.key, text: $0.value) }, in: shelf)
  }

  private func goBack(_ instance: Instance) async throws -> JobRecord {
    guard case .started(let job) = try await instance.rollbackReindex(in: shelf) else {
      throw ServiceError(.internalFailure, "the way back is a job")
    }
    return try await instance.finished(job)
  }

  @Test func `a change of the embedder is taken back, and only what is new is embedded`()
    async throws
  {
    try await withDataDirectory { directory in
      try await withInstance(on: directory, embedders: embedders) { instance in
        try await fill(instance)
        let asked = try await instance.search(SearchInput(query: "herring gull"), in: shelf)
        let chunk = try #require(asked.hits.first?.chunk)
        try await moveToLarge(instance)
        _ = await instance.recordFeedback([
          FeedbackInput(
            queryID: try #require(asked.queryID), name: "thumb", target: .chunk(chunk, rank: 1),
            score: 1)
        ])
        _ = try await instance.putDocuments(
          [DocumentInput(id: "late", text: "A late addition about lighthouses")], in: shelf)
        try await instance.deleteDocument("choir", in: shelf)
        let job = try await goBack(instance)
        #expect(job.state == .succeeded, "\(job)")
        #expect(job.kind == "rollback" && job.result?["embedded"] == 1)
        #expect(small.documents.count == 5)
      }
      try await withInstance(on: directory, embedders: embedders) { instance in
        let record = try await instance.collection(shelf).record
        #expect(record.definition.embedder == "small" && record.definition.dimension == 32)
        #expect(record.space == 1)
        let answer = try await instance.search(SearchInput(query: "late lighthouses"), in: shelf)
        #expect(answer.hits.first?.document == "late")
        #expect(Set(answer.hits.map(\.document)) == ["late", "herring", "engine", "bread"])
        #expect(try await instance.collection(shelf).health == "ok")
        await expect(.conflict) { _ = try await instance.rollbackReindex(in: shelf) }
      }
    }
  }

  @Test func `a vote given under the other embedder counts after the way back`() async throws {
    try await withInstance(embedders: embedders) { instance in
      try await fill(instance)
      try await moveToLarge(instance)
      let asked = try await instance.search(SearchInput(query: "herring gull"), in: shelf)
      let chunk = try #require(asked.hits.first?.chunk)
      _ = await instance.recordFeedback([
        FeedbackInput(
          queryID: try #require(asked.queryID), name: "thumb", target: .chunk(chunk, rank: 1),
          score: -1)
      ])
      _ = try await goBack(instance)
      #expect(try await instance.chunk(chunk, in: shelf).votes.negative == 1)
    }
  }

  @Test func `a generation of the same embedder comes before the embedder of before`()
    async throws
  {
    try await withInstance(embedders: embedders) { instance in
      try await fill(instance)
      try await moveToLarge(instance)
      _ = try await instance.finished(
        try await instance.startReindex(ReindexOptions(), in: shelf))
      guard case .served(let view) = try await instance.rollbackReindex(in: shelf) else {
        Issue.record("the first generation of the present embedder is at hand")
        return
      }
      #expect(view.generation == 1 && view.record.definition.embedder == "large")
      #expect(try await goBack(instance).state == .succeeded)
      #expect(try await instance.collection(shelf).record.definition.embedder == "small")
    }
  }

  @Test func `a move to an embedder of before takes up its kept vectors`() async throws {
    try await withInstance(embedders: embedders) { instance in
      try await fill(instance)
      try await moveToLarge(instance)
      let plan = try await instance.planReindex(ReindexOptions(embedder: "small"), in: shelf)
      #expect(plan.strategy == .reembed && plan.embeddings == 0)
      let job = try await instance.finished(
        try await instance.startReindex(ReindexOptions(embedder: "small"), in: shelf))
      #expect(job.state == .succeeded, "\(job)")
      #expect(small.documents.count == 4)
      let words = try #require(sentences["choir"])
      let answer = try await instance.search(SearchInput(query: words), in: shelf)
      #expect(answer.hits.first?.document == "choir")
      #expect((answer.hits.first?.similarity ?? 0) > 0.999)
    }
  }

  @Test func `a changed text is embedded anew on the way back`() async throws {
    try await withInstance(embedders: embedders) { instance in
      try await fill(instance)
      try await moveToLarge(instance)
      let words = "Sourdough needs twelve hours in the cold before it is baked"
      _ = try await instance.putDocuments([DocumentInput(id: "bread", text: words)], in: shelf)
      let job = try await goBack(instance)
      #expect(job.result?["embedded"] == 1)
      let answer = try await instance.search(SearchInput(query: words), in: shelf)
      #expect(answer.hits.first?.document == "bread")
      #expect((answer.hits.first?.similarity ?? 0) > 0.999)
    }
  }

  @Test func `vectors that the caller brought are returned to where none is missing`()
    async throws
  {
    try await withInstance(embedders: embedders) { instance in
      _ = try await instance.createCollection(CollectionDefinition(name: shelf, dimension: 4))
      func document(_ id: String, _ vector: [Float]) -> DocumentInput {
        DocumentInput(id: id, chunks: [ChunkInput(id: id, text: id, embedding: vector)])
      }
      _ = try await instance.putDocuments(
        [document("a", [1, 0, 0, 0]), document("b", [0, 1, 0, 0])], in: shelf)
      try await moveToLarge(instance)
      _ = try await instance.putDocuments(
        [DocumentInput(id: "c", text: "made without a vector")], in: shelf)
      await expect(.unprocessable) { _ = try await instance.rollbackReindex(in: shelf) }
      #expect(try await instance.collection(shelf).record.definition.embedder == "large")
      try await instance.deleteDocument("c", in: shelf)
      #expect(try await goBack(instance).state == .succeeded)
      #expect(try await instance.chunks(near: [0, 1, 0, 0], limit: 1) == ["b"])
    }
  }

  @Test func `another model under the name of before is refused`() async throws {
    try await withDataDirectory { directory in
      try await withInstance(on: directory, embedders: embedders) { instance in
        try await fill(instance)
        try await moveToLarge(instance)
      }
      let other: [String: EmbedderFactory] = .of([
        "small": TestEmbedder(dimension: 16), "large": large,
      ])
      try await withInstance(on: directory, embedders: other) { instance in
        await expect(.conflict) { _ = try await instance.rollbackReindex(in: shelf) }
      }
    }
  }
}
