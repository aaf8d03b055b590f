import Feedback
import Foundation
import Storage
import Testing

@testable import Serving

/// What is taken out of the ledger leaves the state of a world without it, to the byte.
@Suite struct LedgerWorldTests {
  /// Asks what is spoken about later.
  private func ask(_ instance: Instance) async throws {
    try await instance.fill()
    for number in 0..<24 {
      let answer = try await instance.search(
        SearchInput(
          embedding: [1, Float(number % 5) / 10, 0.2, 0], queryID: "q\(number)",
          actor: "asker \(number % 2)"), in: shelf)
      #expect(answer.queryID == "q\(number)")
    }
  }

  /// Who says what about the hits of query `number`, second by second.
  ///
  /// In a world without an event something without a meaning stands in its place, so that places in
  /// the ledger are the same.
  private func live(
    _ instance: Instance, clock: Clock, isHeard: (_ number: Int, _ actor: String) -> Bool
  ) async throws {
    for number in 0..<24 {
      let actor = ["ann", "bob", "cid"][number % 3]
      let results = await instance.recordFeedback([
        FeedbackInput(
          id: "e\(number)", queryID: "q\(number)",
          name: isHeard(number, actor) ? "thumb" : "nothing known",
          target: .chunk("k\(number % 4)", rank: nil), score: number % 7 == 0 ? -1 : 1,
          actor: actor)
      ])
      _ = try #require(results.first).get()
      clock.advance(by: 1)
    }
  }

  private func states(of instance: Instance) throws -> [[UInt8]] {
    try instance.open(shelf).runtime.current.learned.projections.map { $0.snapshotBytes() }
  }

  /// The states of two worlds with one past: one in which everybody was heard before `change`, and one
  /// in which only some ever were.
  private func worlds(
    _ change: (Instance, Clock) async throws -> Void,
    isHeard: (_ number: Int, _ actor: String) -> Bool
  ) async throws -> (changed: [[UInt8]], unheard: [[UInt8]], whole: [[UInt8]]) {
    var worlds: (changed: [[UInt8]], unheard: [[UInt8]], whole: [[UInt8]]) = ([], [], [])
    try await withDataDirectory { directory in
      try await withInstance(on: directory + "/one") { try await ask($0) }
      try FileManager.default.copyItem(atPath: directory + "/one", toPath: directory + "/other")
      let clock = Clock()
      let one = try await openInstance(directory + "/one", now: { clock.now })
      try await live(one, clock: clock) { _, _ in true }
      worlds.whole = try states(of: one)
      try await change(one, clock)
      worlds.changed = try states(of: one)
      try await one.close()
      let later = Clock()
      let other = try await openInstance(directory + "/other", now: { later.now })
      try await live(other, clock: later, isHeard: isHeard)
      worlds.unheard = try states(of: other)
      try await other.close()
    }
    return worlds
  }

  @Test func `an event that was retracted was never sent`() async throws {
    let worlds = try await worlds { instance, _ in
      let receipt = try await instance.retract(
        RetractionInput(subject: .event("e5")), in: shelf)
      #expect(receipt.events == 1)
    } isHeard: { number, _ in
      number != 5
    }
    #expect(worlds.changed == worlds.unheard)
    #expect(worlds.changed != worlds.whole)
  }

  @Test func `an actor who was retracted never spoke`() async throws {
    let worlds = try await worlds { instance, _ in
      let receipt = try await instance.retract(
        RetractionInput(subject: .actor("bob"), note: "a bot", decidedBy: "maintainer"), in: shelf)
      #expect(receipt.events == 8)
    } isHeard: { _, actor in
      actor != "bob"
    }
    #expect(worlds.changed == worlds.unheard)
  }

  @Test func `a period that was retracted never was`() async throws {
    let worlds = try await worlds { instance, clock in
      let start = clock.now - 24
      let subject = RetractionInput.Subject.period(from: start + 6, until: start + 12)
      let planned = try await instance.retract(
        RetractionInput(subject: subject), in: shelf, isDryRun: true)
      #expect(planned == RetractionReceipt(id: nil, events: 6))
      let receipt = try await instance.retract(RetractionInput(subject: subject), in: shelf)
      #expect(receipt.events == 6)
    } isHeard: { number, _ in
      !(6..<12).contains(number)
    }
    #expect(worlds.changed == worlds.unheard)
  }

  @Test func `who was erased is nowhere, and was never there`() async throws {
    let worlds = try await worlds { instance, _ in
      let erasure = try await instance.eraseActor("bob", in: shelf)
      #expect(erasure == Erasure(retrievals: 0, entries: 8))
      #expect(try await instance.eraseActor("bob", in: shelf) == Erasure(retrievals: 0, entries: 0))
    } isHeard: { _, actor in
      actor != "bob"
    }
    #expect(worlds.changed == worlds.unheard)
  }

  @Test func `questions of who was erased are in no file`() async throws {
    try await withDataDirectory { directory in
      let clock = Clock()
      let instance = try await openInstance(directory, now: { clock.now })
      try await ask(instance)
      try await live(instance, clock: clock) { _, _ in true }
      let digits = instance.actors.hash("asker 1").rawValue
      let erasure = try await instance.eraseActor("asker 1", in: shelf)
      #expect(erasure.retrievals == 12)
      try await instance.close()
      for file in try FileManager.default.contentsOfDirectory(atPath: directory)
      where file.hasPrefix("scrubjay.sqlite") {
        let bytes = try Data(contentsOf: URL(fileURLWithPath: directory + "/" + file))
        #expect(bytes.range(of: Data(digits.utf8)) == nil, "\(file)")
      }
    }
  }

  @Test func `a rebuild and a start give the same bytes`() async throws {
    try await withDataDirectory { directory in
      let clock = Clock()
      let first = try await openInstance(directory, now: { clock.now })
      try await ask(first)
      try await live(first, clock: clock) { _, _ in true }
      _ = try await first.retract(RetractionInput(subject: .actor("cid")), in: shelf)
      let before = try states(of: first)
      let planned = try await first.rebuildLearning(of: shelf, isDryRun: true)
      #expect(planned.isIdentical && planned.parts.count == 7)
      #expect(try await first.rebuildLearning(of: shelf).isIdentical)
      #expect(try states(of: first) == before)
      let digest = try await first.learning(of: shelf).digest
      try await first.close()
      let second = try await openInstance(directory, now: { clock.now })
      #expect(try states(of: second) == before)
      #expect(try await second.learning(of: shelf).digest == digest)
      // What no longer counts is known after a start from snapshots too.
      _ = try await second.retract(RetractionInput(subject: .event("e0")), in: shelf)
      #expect(try await second.rebuildLearning(of: shelf).isIdentical)
      try await second.close()
    }
  }

  @Test func `periods that are not over, or no periods, are refused`() async throws {
    try await withInstance { instance in
      try await instance.fill()
      let now = Date(timeIntervalSinceReferenceDate: 800_000_000)
      for (from, until) in [(now - 5, now + 5), (now - 5, now - 6), (now - 5, now - 5)] {
        await expect(.invalid, at: "/until") {
          _ = try await instance.retract(
            RetractionInput(subject: .period(from: from, until: until)), in: shelf)
        }
      }
      await expect(.notFound, at: "/event_id") {
        _ = try await instance.retract(RetractionInput(subject: .event("unknown")), in: shelf)
      }
    }
  }
}
