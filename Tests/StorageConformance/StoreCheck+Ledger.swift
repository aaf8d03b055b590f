import Corpora
import Foundation
import Storage
import Testing

extension StoreCheck {
  static let ledger = [
    StoreCheck("entries come back whole and in order") { store in
      let key = try await store.sampleCollection()
      let drafts = Self.bodies.map {
        LedgerDraft(recordedAt: Samples.now, collection: key, body: $0)
      }
      let receipts = try await store.append(drafts)
      #expect(receipts == (1...drafts.count).map { .recorded(Int64($0)) })
      let entries = try await store.entries(in: key, after: 0, limit: 100)
      #expect(entries.map(\.body) == Self.bodies)
      #expect(entries.map(\.sequence) == (1...drafts.count).map { Int64($0) })
      #expect(entries.allSatisfy { $0.recordedAt == Samples.now && $0.collection == key })
      let rest = try await store.entries(in: key, after: 2, limit: 2)
      #expect(rest.map(\.sequence) == [3, 4])
      let first = try await store.entry(Self.bodies[0].id, in: key)
      #expect(first == entries[0])
      #expect(try await store.entry(Samples.id("none"), in: key) == nil)
    },
    StoreCheck("a retried event is recorded once; the same id with other content is refused") {
      store in
      let key = try await store.sampleCollection()
      let event = Samples.thumb("e", about: "q", in: key)
      #expect(try await store.append([event]) == [.recorded(1)])
      var later = event
      later.recordedAt += 60
      #expect(try await store.append([later]) == [.duplicate(1)])
      let other = Samples.thumb("e", about: "q", in: key, score: 1)
      #expect(try await store.append([other]) == [.conflict(1)])
      let retracted = Samples.thumb("e2", about: "q", in: key, score: nil)
      #expect(try await store.append([retracted]) == [.recorded(2)])
      #expect(try await store.counts(of: key).events == 2)
    },
    StoreCheck("members of a batch are judged one by one") { store in
      let key = try await store.sampleCollection()
      _ = try await store.append([Samples.thumb("old", about: "q", in: key)])
      let receipts = try await store.append([
        Samples.thumb("a", about: "q", in: key), Samples.thumb("a", about: "q", in: key),
        Samples.thumb("a", about: "q", in: key, score: 1),
        Samples.thumb("old", about: "q", in: key, score: 0.5),
        Samples.thumb("b", about: "q", in: key),
      ])
      #expect(
        receipts == [.recorded(2), .duplicate(2), .conflict(2), .conflict(1), .recorded(3)])
      #expect(try await store.append([]).isEmpty)
    },
    StoreCheck("event ids are scoped by collection") { store in
      let one = try await store.sampleCollection("one")
      let two = try await store.sampleCollection("two")
      let first = try await store.append([Samples.thumb("e", about: "q1", in: one)])
      let second = try await store.append([Samples.thumb("e", about: "q2", in: two)])
      #expect(first == [.recorded(1)])
      #expect(second == [.recorded(2)])
      #expect(try await store.entries(in: two, after: 0, limit: 9).map(\.sequence) == [2])
    },
    StoreCheck("entries are found by the retrieval they are about") { store in
      let key = try await store.sampleCollection()
      _ = try await store.append(
        (0..<6).map { Samples.thumb("e\($0)", about: "q\($0 % 2)", in: key) })
      let found = try await store.entries(about: Samples.id("q1"))
      #expect(found.map(\.body.id.rawValue) == ["e1", "e3", "e5"])
    },
    StoreCheck("a batch with a bad member appends nothing") { store in
      let key = try await store.sampleCollection()
      let good = Samples.thumb("good", about: "q", in: key)
      await expect(.invalid) {
        _ = try await store.append([good, Samples.thumb("a\u{0}", about: "q", in: key)])
      }
      await expect(.invalid) {
        _ = try await store.append([good, Samples.thumb("n", about: "q", in: key, score: .nan)])
      }
      await expect(.notFound) {
        let nowhere = CollectionKey(rawValue: 77)
        _ = try await store.append([good, Samples.thumb("n", about: "q", in: nowhere)])
      }
      #expect(try await store.counts(of: key).events == 0)
      #expect(try await store.append([good]) == [.recorded(1)])
    },
    StoreCheck("concurrent appends give one gapless order and keep each batch together") { store in
      let key = try await store.sampleCollection()
      let receipts = try await withThrowingTaskGroup(of: [LedgerReceipt].self) { group in
        for writer in 0..<32 {
          group.addTask {
            try store.log(Samples.retrieval("q\(writer)", in: key))
            return try await store.append(
              (0..<5).map { Samples.thumb("\(writer)-\($0)", about: "q\(writer)", in: key) })
          }
        }
        return try await group.reduce(into: []) { $0.append($1) }
      }
      let sequences = receipts.map { batch in
        batch.compactMap { if case .recorded(let sequence) = $0 { sequence } else { nil } }
      }
      #expect(sequences.flatMap { $0 }.sorted() == (1...160).map { Int64($0) })
      for batch in sequences {
        #expect(batch == (0..<5).map { (batch.first ?? 0) + Int64($0) })
      }
      #expect(try await store.counts(of: key).retrievals == 32)
    },
  ]

  /// One body of each kind.
  private static let bodies: [LedgerBody] = {
    let subject = Observation.Subject(
      key: ChunkKey(rawValue: 5), chunk: Samples.id("c"), document: Samples.id("d"),
      fingerprint: ContentFingerprint(text: "x"))
    let difference = Observation.Difference(kind: "number", old: "5 \u{0}", new: "7")
    let feedback = Samples.thumb("f", about: "q", in: CollectionKey(rawValue: 1)).body
    return [
      feedback,
      .decision(
        Decision(
          id: Samples.id("d1"), subject: .chunk(subject.fingerprint, vector: [0.1, -2.5e-8]),
          action: .pin, until: Samples.now, note: "why", actor: ActorHash(rawValue: "ff"))),
      .decision(Decision(id: Samples.id("d2"), subject: .event(Samples.id("f")), action: .retract)),
      .observation(
        Observation(
          id: Samples.id("o1"), subject: subject,
          kind: .newerNeighbor(
            newer: subject, similarity: 0.97, overlap: nil, differences: [difference]))),
      .observation(
        Observation(id: Samples.id("o2"), subject: subject, kind: .expired(at: Samples.now))),
    ]
  }()
}
