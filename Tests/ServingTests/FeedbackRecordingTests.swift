import Feedback
import Retrieval
import SQLiteStorage
import Storage
import Testing

@testable import Serving

@Suite struct FeedbackRecordingTests {
  /// Asks along the first axis and gives the query's id; the hits are `k0`, `k1`, `k2`, `k3`.
  private func ask(_ instance: Instance) async throws -> String {
    let answer = try await instance.search(SearchInput(embedding: axis(0)), in: shelf)
    return try #require(answer.queryID)
  }

  private func record(
    _ instance: Instance, _ input: FeedbackInput
  ) async throws -> FeedbackReceipt {
    let results = await instance.recordFeedback([input])
    #expect(results.count == 1)
    return try #require(results.first).get()
  }

  @Test func `a vote counts at once for the chunk it is about`() async throws {
    try await withInstance { instance in
      try await instance.fill()
      let query = try await ask(instance)
      let receipt = try await record(
        instance,
        FeedbackInput(
          id: "e1", queryID: query, name: "thumb", target: .chunk("k0", rank: 1), score: -1,
          label: .outdated, actor: "ann"))
      #expect(
        receipt
          == FeedbackReceipt(
            id: "e1", isDuplicate: false, isLinked: true, fault: "document", chunks: ["k0"]))
      let view = try await instance.chunk("k0", in: shelf)
      #expect(view.votes.negative == 1 && view.votes.positive == 0)
      #expect(view.votes.recent.map(\.query.rawValue) == [query])
      #expect(view.votes.recent.map(\.label) == [.outdated])
      #expect(try await instance.chunk("k1", in: shelf).votes.negative == 0)
      #expect(try await instance.collection(shelf).counts.events == 1)
    }
  }

  @Test func `thousands of votes at once are all recorded, and learned from in the end`()
    async throws
  {
    try await withInstance { instance in
      try await instance.fill()
      let query = try await ask(instance)
      let collection = try instance.open(shelf)
      try await withThrowingTaskGroup(of: Int.self) { group in
        for batch in 0..<4 {
          group.addTask {
            let inputs = (0..<500).map { number in
              FeedbackInput(
                id: "e\(batch)-\(number)", queryID: query, name: "thumb",
                target: .chunk("k0", rank: 1), score: 1, actor: "actor \(batch) \(number)")
            }
            return await instance.recordFeedback(inputs).count { (try? $0.get()) != nil }
          }
        }
        for try await recorded in group { #expect(recorded == 500) }
      }
      #expect(try await instance.collection(shelf).counts.events == 2_000)
      try await collection.follower.catchUp()
      #expect(collection.follower.waiting == 0)
      #expect(try await instance.chunk("k0", in: shelf).votes.positive == 2_000)
    }
  }

  @Test func `votes move the next search for the same question, and not another's`() async throws {
    try await withInstance { instance in
      try await instance.fill()
      _ = try await instance.putDocuments([.vector("near", [0.98, 0.05, 0, 0.1])], in: shelf)
      let plain = try await instance.search(SearchInput(embedding: axis(2), logs: false), in: shelf)
      for number in 0..<5 {
        let query = try await ask(instance)
        _ = try await record(
          instance,
          FeedbackInput(
            queryID: query, name: "thumb", target: .chunk("k0", rank: nil), score: -1,
            label: .irrelevant, actor: "actor \(number)"))
      }
      let answer = try await instance.search(
        SearchInput(embedding: axis(0), logs: false), in: shelf)
      let hit = try #require(answer.hits.first { $0.chunk == "k0" })
      #expect(hit.adjustment.value < 0)
      #expect(hit.adjustment.evidence > 0)
      let other = try await instance.search(SearchInput(embedding: axis(2), logs: false), in: shelf)
      #expect(other.hits.map(\.chunk) == plain.hits.map(\.chunk))
    }
  }

  @Test func `a repeated id is answered like the first time and counts once`() async throws {
    try await withInstance { instance in
      try await instance.fill()
      let query = try await ask(instance)
      let input = FeedbackInput(
        id: "e1", queryID: query, name: "thumb", target: .chunk("k0", rank: nil), score: 1)
      let first = try await record(instance, input)
      let again = try await record(instance, input)
      #expect(!first.isDuplicate && again.isDuplicate)
      #expect(first.chunks == again.chunks && first.fault == again.fault)
      #expect(try await instance.chunk("k0", in: shelf).votes.positive == 1)
      #expect(try await instance.collection(shelf).counts.events == 1)
    }
  }

  @Test func `an id that was used with other content is a conflict`() async throws {
    try await withInstance { instance in
      try await instance.fill()
      let query = try await ask(instance)
      var input = FeedbackInput(id: "e1", queryID: query, name: "thumb", score: 1)
      _ = try await record(instance, input)
      let before = try await instance.state(of: shelf)
      input.score = -1
      await expect(.conflict, at: "/id") { _ = try await record(instance, input) }
      #expect(try await instance.state(of: shelf) == before)
    }
  }

  @Test func `events of a batch stand and fall by themselves`() async throws {
    try await withInstance { instance in
      try await instance.fill()
      let query = try await ask(instance)
      func thumb(_ chunk: String, query: String, score: Double = 1) -> FeedbackInput {
        FeedbackInput(
          queryID: query, name: "thumb", target: .chunk(chunk, rank: nil), score: score)
      }
      let results = await instance.recordFeedback([
        thumb("k0", query: query), thumb("k0", query: "unknown"), thumb("kx", query: query),
        thumb("k1", query: query, score: 3), thumb("k1", query: query),
      ])
      let codes = results.map { result -> ServiceError.Code? in
        if case .failure(let error) = result { error.code } else { nil }
      }
      #expect(codes == [nil, .notFound, .unprocessable, .invalid, nil])
      let pointers = results.map { result -> String? in
        if case .failure(let error) = result { error.pointer } else { nil }
      }
      #expect(pointers == [nil, "/query_id", "/target/id", "/score", nil])
      #expect(try await instance.collection(shelf).counts.events == 2)
    }
  }

  @Test func `a batch of other sizes is refused as a whole`() async throws {
    try await withInstance { instance in
      try await instance.fill()
      let before = try await instance.state(of: shelf)
      let event = FeedbackInput(queryID: "q", name: "thumb", score: 1)
      for count in [0, 1_001] {
        let results = await instance.recordFeedback(Array(repeating: event, count: count))
        #expect(results.count == max(1, count))
        await expect(count == 0 ? .invalid : .tooLarge, at: "/events") {
          _ = try results[0].get()
        }
      }
      #expect(try await instance.state(of: shelf) == before)
    }
  }

  @Test func `events about collections that are gone are refused`() async throws {
    try await withInstance { instance in
      try await instance.fill()
      let query = try await ask(instance)
      try await instance.deleteCollection(shelf)
      await expect(.notFound, at: "/query_id") {
        _ = try await record(
          instance, FeedbackInput(queryID: query, name: "thumb", score: 1))
      }
    }
  }

  @Test func `one batch reaches several collections, and answers in its own order`() async throws {
    try await withInstance { instance in
      try await instance.fill()
      let second = collectionName("second")
      _ = try await instance.createCollection(CollectionDefinition(name: second, dimension: 4))
      _ = try await instance.putDocuments([.vector("s", axis(0))], in: second)
      let first = try await ask(instance)
      let other = try #require(
        try await instance.search(SearchInput(embedding: axis(0)), in: second).queryID)
      let results = await instance.recordFeedback([
        FeedbackInput(
          queryID: other, name: "thumb", target: .chunk("ks", rank: nil), score: 1),
        FeedbackInput(
          queryID: first, name: "thumb", target: .chunk("k2", rank: nil), score: 1),
        FeedbackInput(
          queryID: other, name: "thumb", target: .chunk("ks", rank: nil), score: -1),
      ])
      #expect(try results.map { try $0.get().chunks } == [["ks"], ["k2"], ["ks"]])
      let votes = try await instance.chunk("ks", in: second).votes
      #expect(votes.positive == 1 && votes.negative == 1)
    }
  }

  @Test func `a retraction folds the ledger anew without the event`() async throws {
    try await withInstance { instance in
      try await instance.fill()
      let query = try await ask(instance)
      let target = FeedbackInput.Target.chunk("k0", rank: nil)
      for actor in ["ann", "bob"] {
        _ = try await record(
          instance,
          FeedbackInput(queryID: query, name: "thumb", target: target, score: -1, actor: actor))
      }
      let collection = try instance.open(shelf)
      let both = collection.runtime.current.learned.votes.snapshotBytes()
      let receipt = try await record(
        instance,
        FeedbackInput(queryID: query, name: "thumb", target: target, score: nil, actor: "ann"))
      #expect(receipt.fault == nil && receipt.chunks.isEmpty)
      let votes = try await instance.chunk("k0", in: shelf).votes
      #expect(votes.negative == 1 && votes.actors == 1)
      #expect(collection.runtime.current.learned.votes.snapshotBytes() != both)
    }
  }

  @Test func `an actor's events are retracted by one decision`() async throws {
    try await withInstance { instance in
      try await instance.fill()
      let query = try await ask(instance)
      for (actor, chunk) in [("ann", "k0"), ("ann", "k1"), ("bob", "k1")] {
        _ = try await record(
          instance,
          FeedbackInput(
            queryID: query, name: "thumb", target: .chunk(chunk, rank: nil), score: 1,
            actor: actor))
      }
      try await instance.append(
        [
          .decision(
            Decision(
              id: EventID(trusted: "d"), subject: .actor(instance.actors.hash("ann")),
              action: .retract))
        ], in: instance.open(shelf).runtime.key)
      #expect(try await instance.chunk("k0", in: shelf).votes.positive == 0)
      #expect(try await instance.chunk("k1", in: shelf).votes.positive == 1)
    }
  }

  @Test func `what was learned is the same bytes after reopening and after a new fold`()
    async throws
  {
    try await withDataDirectory { directory in
      var bytes: [[UInt8]] = []
      func state(_ instance: Instance) throws -> [[UInt8]] {
        try instance.open(shelf).runtime.current.learned.projections.map { $0.snapshotBytes() }
      }
      try await withInstance(on: directory) { instance in
        try await instance.fill()
        for number in 0..<12 {
          let answer = try await instance.search(
            SearchInput(embedding: [1, Float(number) / 12, 0, 0]), in: shelf)
          _ = try await record(
            instance,
            FeedbackInput(
              queryID: try #require(answer.queryID), name: "thumb",
              target: .chunk("k\(number % 4)", rank: nil), score: number.isMultiple(of: 3) ? 1 : -1,
              label: number % 3 != 0 && number.isMultiple(of: 4) ? .outdated : nil,
              actor: "actor \(number % 5)"))
        }
        bytes = try state(instance)
      }
      try await withInstance(on: directory) { instance in
        #expect(try state(instance) == bytes)
        try await instance.open(shelf).follower.rebuild {}
        #expect(try state(instance) == bytes)
      }
    }
  }

  @Test func `a damaged snapshot is made good from the ledger`() async throws {
    try await withDataDirectory { directory in
      let instance = try await openInstance(directory)
      try await instance.fill()
      let query = try await ask(instance)
      _ = try await record(
        instance,
        FeedbackInput(queryID: query, name: "thumb", target: .chunk("k3", rank: nil), score: 1))
      let collection = try instance.open(shelf)
      let bytes = collection.runtime.current.learned.votes.snapshotBytes()
      let (key, sequence) = (collection.runtime.key, collection.follower.sequence)
      try await instance.close()
      let store = try SQLiteStore(path: directory + "/scrubjay.sqlite")
      #expect(try await store.snapshot(of: "votes/space-1", in: key)?.bytes == bytes)
      try await store.saveSnapshot([1, 2, 3], of: "votes/space-1", at: sequence, in: key)
      try await store.close()
      try await withInstance(on: directory) { instance in
        let votes = try instance.open(shelf).runtime.current.learned.votes
        #expect(votes.snapshotBytes() == bytes)
        #expect(try await instance.chunk("k3", in: shelf).votes.positive == 1)
      }
    }
  }

  @Test func `a chunk of equal content keeps what was said under another id`() async throws {
    try await withInstance { instance in
      try await instance.fill()
      let query = try await ask(instance)
      _ = try await record(
        instance,
        FeedbackInput(queryID: query, name: "thumb", target: .chunk("k0", rank: nil), score: 1))
      try await instance.deleteDocument("d0", in: shelf)
      _ = try await instance.putDocuments(
        [.vector("renamed", axis(0), text: "text 0")], in: shelf)
      #expect(try await instance.chunk("krenamed", in: shelf).votes.positive == 1)
    }
  }
}
