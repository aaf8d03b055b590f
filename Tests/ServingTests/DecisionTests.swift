import Corpora
import Feedback
import Foundation
import Maintenance
import Retrieval
import Storage
import Testing

@testable import Serving

@Suite struct DecisionTests {
  private func decide(
    _ instance: Instance, _ action: DecisionInput.Action, _ chunk: String,
    _ question: DecisionInput.Question = .vector(axis(0)), id: String? = nil
  ) async throws -> DecisionBook.Entry {
    try await instance.decide(
      DecisionInput(
        id: id, action: action, chunk: chunk, question: question, note: "by the book",
        actor: "maria"), in: shelf
    ).decision
  }

  @Test func `a pinned chunk is on top there, and nowhere else, until it is released`()
    async throws
  {
    try await withInstance { instance in
      try await instance.fill()
      let before = try await instance.chunks(near: axis(0))
      let elsewhere = try await instance.chunks(near: axis(1))
      let pin = try await decide(instance, .pin, "k3")
      #expect(try await instance.chunks(near: axis(0)).first == "k3")
      #expect(try await instance.chunks(near: axis(1)) == elsewhere)
      let released = try await instance.updateDecision(
        pin.id.rawValue, to: .released, note: "no more", actor: "otto", in: shelf)
      #expect(released.state == .released)
      #expect(try await instance.chunks(near: axis(0)) == before)
      let again = try await instance.updateDecision(
        pin.id.rawValue, to: .active, note: nil, actor: nil, in: shelf)
      #expect(again.steps.map(\.state) == [.active, .released, .active])
      #expect(again.steps.map(\.note) == ["by the book", "no more", nil])
      #expect(try await instance.chunks(near: axis(0)).first == "k3")
    }
  }

  @Test func `a chunk that is not near is pinned as well`() async throws {
    try await withInstance { instance in
      try await instance.fill()
      _ = try await instance.putDocuments(
        (0..<80).map { .vector("n\($0)", [1, 0.001 * Float($0), 0.01, 0]) }, in: shelf)
      _ = try await decide(instance, .pin, "k3")
      #expect(try await instance.chunks(near: axis(0), limit: 3).first == "k3")
      #expect(try await instance.chunks(near: axis(0), limit: 100).first == "k3")
    }
  }

  @Test func `a ban puts a chunk last and forgiveness lifts what votes did`() async throws {
    try await withInstance { instance in
      try await instance.fill()
      _ = try await decide(instance, .ban, "k0")
      #expect(try await instance.chunks(near: axis(0)).last == "k0")
      for voter in 0..<6 {
        let query = try #require(
          try await instance.search(SearchInput(embedding: axis(1)), in: shelf).queryID)
        for result in await instance.recordFeedback([
          FeedbackInput(
            queryID: query, name: "thumb", target: .chunk("k1", rank: nil), score: -1,
            actor: "voter \(voter)")
        ]) {
          _ = try result.get()
        }
      }
      func adjustment() async throws -> Float? {
        let answer = try await instance.search(
          SearchInput(embedding: axis(1), logs: false), in: shelf)
        return answer.hits.first { $0.chunk == "k1" }?.adjustment.value
      }
      let lowered = try #require(try await adjustment())
      #expect(lowered < 0)
      _ = try await decide(instance, .forgive, "k1", .vector(axis(1)))
      #expect(try await adjustment() == 0)
    }
  }

  @Test func `decisions outlive a restart and are listed with who and why`() async throws {
    try await withDataDirectory { directory in
      try await withInstance(on: directory) { instance in
        try await instance.fill()
        _ = try await decide(instance, .pin, "k3", id: "one")
        _ = try await decide(instance, .ban, "k2", id: "two")
      }
      try await withInstance(on: directory) { instance in
        #expect(try await instance.chunks(near: axis(0)).first == "k3")
        let page = try await instance.decisions(in: shelf, cursor: nil, limit: 10)
        #expect(page.rows.map(\.id.rawValue) == ["two", "one"])
        let step = try #require(page.rows.first?.steps.first)
        #expect(step.note == "by the book" && step.actor == instance.actors.hash("maria"))
        let pins = try await instance.decisions(
          in: shelf, cursor: nil, limit: 10, state: .active, chunk: "k3")
        #expect(pins.rows.map(\.id.rawValue) == ["one"])
        #expect(try await instance.chunk("k3", in: shelf).decisions.map(\.id.rawValue) == ["one"])
      }
    }
  }

  @Test func `the question of a logged retrieval can be meant`() async throws {
    try await withInstance { instance in
      try await instance.fill()
      let query = try #require(
        try await instance.search(SearchInput(embedding: axis(0)), in: shelf).queryID)
      let decision = try await decide(instance, .pin, "k2", .retrieval(query))
      #expect(decision.context.query?.rawValue == query)
      #expect(try await instance.chunks(near: axis(0)).first == "k2")
    }
  }

  @Test func `what cannot be decided is refused and changes nothing`() async throws {
    try await withInstance { instance in
      try await instance.fill()
      _ = try await decide(instance, .pin, "k3", id: "taken")
      let state = try await instance.state(of: shelf)
      await expect(.notFound, at: "/chunk_id") {
        _ = try await decide(instance, .pin, "nobody")
      }
      await expect(.notFound, at: "/query_id") {
        _ = try await decide(instance, .pin, "k0", .retrieval("unknown"))
      }
      await expect(.invalid, at: "/embedding") {
        _ = try await decide(instance, .pin, "k0", .vector([1, 2]))
      }
      await expect(.conflict, at: "/id") {
        _ = try await decide(instance, .ban, "k3", id: "taken")
      }
      await expect(.notFound) { _ = try await instance.decision("none", in: shelf) }
      #expect(try await instance.state(of: shelf) == state)
      #expect(try await decide(instance, .pin, "k3", id: "taken").id.rawValue == "taken")
      #expect(try await instance.state(of: shelf) == state)
    }
  }

  @Test func `a pin holds in another embedding space by its question's words`() async throws {
    let embedders = [
      "one": TestEmbedder(dimension: 32, seed: 1), "two": TestEmbedder(dimension: 48, seed: 2),
    ]
    try await withInstance(embedders: .of(embedders)) { instance in
      _ = try await instance.createCollection(
        CollectionDefinition(name: shelf, dimension: 32, embedder: "one"))
      _ = try await instance.putDocuments(
        sentences.map { DocumentInput(id: $0.key, text: $0.value) }, in: shelf)
      let asked = "which bird nests on cliffs"
      let choir = try #require(
        try await instance.document("choir", in: shelf).chunks.first?.id.rawValue)
      _ = try await decide(instance, .pin, choir, .words(asked))
      func first() async throws -> String? {
        try await instance.search(SearchInput(query: asked, logs: false), in: shelf)
          .hits.first?.document
      }
      #expect(try await first() == "choir")
      let job = try await instance.startReindex(
        .init(embedder: "two", minimumRecall: 0), in: shelf)
      #expect(try await instance.finished(job).state == .succeeded)
      #expect(try await first() == "choir")
    }
  }
}
