import Corpora
import Feedback
import Foundation
import Retrieval
import Storage
import Testing

@testable import Serving

@Suite struct SignalTests {
  private func ask(
    _ instance: Instance, _ vector: [Float], session: String? = "s"
  ) async throws -> String {
    try #require(
      try await instance.search(
        SearchInput(embedding: vector, session: session, actor: "ann"), in: shelf
      ).queryID)
  }

  /// A vector near the first axis, at a cosine of about 0.92.
  private let reworded: [Float] = [0.92, 0.39, 0, 0]

  /// The events about a retrieval.
  private func events(_ instance: Instance, about query: String) async throws -> [FeedbackEvent] {
    try await instance.store.entries(about: QueryID(trusted: query)).compactMap { entry in
      if case .feedback(let event) = entry.body { event } else { nil }
    }
  }

  @Test func `a question asked again in other words is noticed and written down`() async throws {
    try await withInstance { instance in
      try await instance.fill()
      let first = try await ask(instance, axis(0))
      let second = try await ask(instance, reworded)
      try await instance.keepUp()
      let event = try #require(try await events(instance, about: first).first)
      #expect(event.name == .rephrase && event.source == .implicit && event.score == -1)
      #expect(event.metadata["asked_again"] == .string(second))
      #expect(event.actor == instance.actors.hash("ann"))
      try await instance.keepUp()
      #expect(try await events(instance, about: first).count == 1)
      #expect(try await events(instance, about: second).isEmpty)
    }
  }

  @Test func `other questions, other sessions, the same question and praise are none`()
    async throws
  {
    try await withInstance { instance in
      try await instance.fill()
      let far = try await ask(instance, axis(0), session: "far")
      _ = try await ask(instance, axis(1), session: "far")
      let same = try await ask(instance, axis(0), session: "same")
      _ = try await ask(instance, axis(0), session: "same")
      let alone = try await ask(instance, axis(0), session: "one")
      _ = try await ask(instance, reworded, session: "two")
      let nobody = try await ask(instance, axis(0), session: nil)
      _ = try await ask(instance, reworded, session: nil)
      let praised = try await ask(instance, axis(0), session: "praise")
      for result in await instance.recordFeedback([
        FeedbackInput(queryID: praised, name: "thumb", score: 1, actor: "ann")
      ]) {
        _ = try result.get()
      }
      _ = try await ask(instance, reworded, session: "praise")
      try await instance.keepUp()
      for query in [far, same, alone, nobody] {
        #expect(try await events(instance, about: query).isEmpty, "\(query)")
      }
      #expect(try await events(instance, about: praised).map(\.name) == [.thumb])
    }
  }

  @Test func `a question asked again after minutes is another one`() async throws {
    try await withDataDirectory { directory in
      let clock = Clock()
      let instance = try await openInstance(directory, now: { clock.now })
      try await instance.fill()
      let first = try await ask(instance, axis(0))
      clock.advance(by: RephraseWatch.patience + 1)
      _ = try await ask(instance, reworded)
      try await instance.keepUp()
      #expect(try await events(instance, about: first).isEmpty)
      try await instance.close()
    }
  }

  @Test func `what was noticed is written before the instance closes`() async throws {
    try await withDataDirectory { directory in
      var first = ""
      try await withInstance(on: directory) { instance in
        try await instance.fill()
        first = try await ask(instance, axis(0))
        _ = try await ask(instance, reworded)
      }
      try await withInstance(on: directory) { instance async throws in
        #expect(try await events(instance, about: first).map(\.name) == [.rephrase])
      }
    }
  }

  @Test func `behaviour alone moves nothing at once, a statement does`() async throws {
    try await withInstance { instance in
      try await instance.fill()
      let query = try await ask(instance, axis(0), session: nil)
      for name in ["copy", "cited", "dwell", "abandon", "rephrase", "task"] {
        for result in await instance.recordFeedback([
          FeedbackInput(
            queryID: query, name: name, target: .chunk("k0", rank: nil), score: -1,
            actor: "ann")
        ]) {
          _ = try result.get()
        }
      }
      func moved() async throws -> Bool {
        let answer = try await instance.search(
          SearchInput(embedding: axis(0), logs: false), in: shelf)
        return answer.hits.contains { $0.adjustment.value != 0 }
      }
      #expect(try await !moved())
      for result in await instance.recordFeedback([
        FeedbackInput(
          queryID: query, name: "thumb", target: .chunk("k0", rank: nil), score: -1, actor: "ann")
      ]) {
        _ = try result.get()
      }
      #expect(try await moved())
    }
  }

  @Test func `the weights of a new collection are the documented ones`() async throws {
    try await withInstance { instance in
      try await instance.fill()
      for reading in try await instance.signals(in: shelf) {
        #expect(reading.weight == reading.signal.startingWeight)
      }
    }
  }
}
