import Storage
import Testing

extension StoreCheck {
  private static let person = ActorHash(rawValue: "00112233445566778899aabbccddeeff")
  private static let other = ActorHash(rawValue: "ffeeddccbbaa99887766554433221100")

  private static func retrieval(
    _ id: String, by actor: ActorHash?, in key: CollectionKey
  ) -> RetrievalRecord {
    var record = Samples.retrieval(id, in: key)
    record.actor = actor
    return record
  }

  private static func event(
    _ id: String, about query: String, by actor: ActorHash?, in key: CollectionKey
  ) -> LedgerDraft {
    var draft = Samples.thumb(id, about: query, in: key)
    if case .feedback(var event) = draft.body {
      event.actor = actor
      draft.body = .feedback(event)
    }
    return draft
  }

  private static func retract(
    _ id: String, _ actor: ActorHash, in key: CollectionKey
  ) -> LedgerDraft {
    LedgerDraft(
      recordedAt: Samples.now, collection: key,
      body: .decision(
        Decision(id: Samples.id(id), subject: .actor(actor), action: .retract, actor: person)))
  }

  static let erasure = [
    StoreCheck("a person's events, questions and what may hold them are gone, the rest stays") {
      store in
      let key = try await store.sampleCollection("here")
      let elsewhere = try await store.sampleCollection("elsewhere")
      try store.log(retrieval("mine", by: person, in: key))
      try store.log(retrieval("theirs", by: other, in: key))
      try store.log(retrieval("mine-elsewhere", by: person, in: elsewhere))
      _ = try await store.append([
        event("e1", about: "mine", by: person, in: key),
        event("e2", about: "theirs", by: person, in: key),
        event("e3", about: "mine", by: nil, in: key),
        event("e4", about: "theirs", by: nil, in: key),
        event("e5", about: "mine", by: other, in: key),
        retract("d1", person, in: key), retract("d2", other, in: key),
        event("e6", about: "mine-elsewhere", by: person, in: elsewhere),
      ])
      for name in ["learning/space-1", "learning/space-2", "other"] {
        try await store.saveSnapshot([1], of: name, at: 1, in: key)
      }
      let erasure = try await store.erase(person, forgetting: ["learning/space-"], in: key)
      #expect(erasure == Erasure(retrievals: 1, entries: 4))
      #expect(try await store.retrieval(Samples.id("mine")) == nil)
      #expect(try await store.retrieval(Samples.id("theirs")) != nil)
      let left = try await store.entries(in: key, after: 0, limit: 100)
      #expect(left.map(\.body.id.rawValue) == ["e4", "e5", "d2"])
      #expect(try await store.snapshot(of: "learning/space-1", in: key) == nil)
      #expect(try await store.snapshot(of: "learning/space-2", in: key) == nil)
      #expect(try await store.snapshot(of: "other", in: key) != nil)
      #expect(try await store.entries(in: elsewhere, after: 0, limit: 9).count == 1)
      #expect(try await store.retrieval(Samples.id("mine-elsewhere")) != nil)
      let again = try await store.erase(person, forgetting: [], in: key)
      #expect(again == Erasure(retrievals: 0, entries: 0))
    },
    StoreCheck("places in the ledger are not given out again after an erasure") { store in
      let key = try await store.sampleCollection()
      _ = try await store.append([event("e1", about: "q", by: person, in: key)])
      _ = try await store.erase(person, forgetting: [], in: key)
      let receipts = try await store.append([event("e2", about: "q", by: other, in: key)])
      #expect(receipts == [.recorded(2)])
    },
    StoreCheck("steps of releases come back whole, newest first") { store in
      let key = try await store.sampleCollection()
      let old = LearningChoice(learning: .balanced, explorationRate: 0.02)
      let new = LearningChoice(learning: .cautious, explorationRate: 0, tuning: ["hold": 2.5])
      let steps = [Release.Action.propose, .promote, .rollback].enumerated().map { number, action in
        Release(
          id: Samples.id("r\(number)"), action: action, proposal: Samples.id("r0"), choice: new,
          previous: old, decision: "accept", reasons: ["a \"reason\""], isAutomatic: number == 2,
          note: "why", actor: person)
      }
      _ = try await store.append(
        [Samples.thumb("e", about: "release", in: key)]
          + steps.map {
            LedgerDraft(recordedAt: Samples.now, collection: key, body: .release($0))
          })
      let found = try await store.releases(in: key, limit: 2)
      #expect(found.map(\.body) == [.release(steps[2]), .release(steps[1])])
      #expect(try await store.releases(in: key, limit: 9).count == 3)
    },
  ]
}
