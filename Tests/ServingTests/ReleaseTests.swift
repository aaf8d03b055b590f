import Corpora
import Storage
import Testing

@testable import Serving

@Suite struct ReleaseTests {
  /// A question that plain retrieval answers with `k0`, and readers with `k1`.
  private let question: [Float] = [0.8, 0.75, 0.1, 0]

  /// Readers who praise `k1` wherever it stands, each once.
  @discardableResult
  private func praise(_ instance: Instance, _ readers: Range<Int>) async throws -> [RetrievalRecord]
  {
    var records: [RetrievalRecord] = []
    for reader in readers {
      let id = "q\(reader)"
      let answer = try await instance.search(
        SearchInput(embedding: question, queryID: id, session: "session \(reader)"), in: shelf)
      #expect(answer.hits.contains { $0.chunk == "k1" })
      let results = await instance.recordFeedback([
        FeedbackInput(
          queryID: id, name: "thumb", target: .chunk("k1", rank: nil), score: 1,
          actor: "reader \(reader)")
      ])
      _ = try #require(results.first).get()
      records.append(try #require(try await instance.store.retrieval(QueryID(trusted: id))))
    }
    return records
  }

  private func settings(_ instance: Instance) async throws -> CollectionSettings {
    try await instance.collection(shelf).record.definition.settings
  }

  /// Proposes a change and gives the job's result.
  private func propose(
    _ instance: Instance, _ change: LearningChange, isDryRun: Bool = false
  ) async throws -> JSONValue {
    let job = try await instance.finished(
      try await instance.propose(change, in: shelf, isDryRun: isDryRun))
    #expect(job.state == .succeeded, "\(job.error ?? "")")
    return try #require(job.result)
  }

  private func id(_ result: JSONValue) throws -> String {
    try #require(result["proposal"]?.stringValue)
  }

  private let off = LearningChange(learning: .off)
  private let forced = ReleaseStep(isForced: true, note: "a test", decidedBy: "maintainer")

  @Test func `a change that would undo what readers praise is refused`() async throws {
    try await withInstance { instance in
      try await instance.fill()
      try await praise(instance, 0..<220)
      let result = try await propose(instance, off)
      #expect(result["decision"] == "refuse", "\(result.canonicalJSON)")
      #expect(result["evidence"]?["retrievals"] == 220)
      let id = try id(result)
      await expect(.unprocessable) {
        try await instance.promote(id, in: shelf, step: ReleaseStep())
      }
      await expect(.unprocessable) {
        try await instance.beginTrial(
          id, mode: .split, share: 0.5, in: shelf, step: ReleaseStep())
      }
      #expect(try await settings(instance) == CollectionSettings())
      let difference = try await instance.difference(of: off, in: shelf)
      #expect(difference.firstChanged == difference.retrievals)
      #expect(difference.examples.first?.serving.first == "k1")
      #expect(difference.examples.first?.candidate.first == "k0")
    }
  }

  @Test func `a dry run notes nothing`() async throws {
    try await withInstance { instance in
      try await instance.fill()
      try await praise(instance, 0..<3)
      let before = try await instance.state(of: shelf)
      let result = try await propose(instance, off, isDryRun: true)
      #expect(result["proposal"] == .null)
      #expect(result["decision"] == "undecided")
      #expect(try await instance.state(of: shelf) == before)
    }
  }

  @Test func `a promotion serves, is watched, and can be taken back`() async throws {
    try await withInstance { instance in
      try await instance.fill()
      try await praise(instance, 0..<5)
      let change = LearningChange(
        learning: .cautious, explorationRate: 0.1, tuning: ["hold": 3])
      let first = try id(await propose(instance, change))
      let second = try id(await propose(instance, off))
      let before = try await settings(instance).choice
      try await instance.promote(first, in: shelf, step: forced)
      let served = try await settings(instance)
      #expect(
        served.choice
          == LearningChoice(learning: .cautious, explorationRate: 0.1, tuning: ["hold": 3]))
      #expect(served.trial?.mode == .watch)
      #expect(served.trial?.other == before)
      #expect(try await instance.rebuildLearning(of: shelf).isIdentical)
      // The second was compared with what served then.
      await expect(.conflict) { try await instance.promote(second, in: shelf, step: forced) }
      try await instance.rollbackLearning(in: shelf, step: forced)
      #expect(try await settings(instance) == CollectionSettings())
      await expect(.conflict) { try await instance.rollbackLearning(in: shelf, step: forced) }
      let actions = try await instance.releases(in: shelf, limit: 9).map(\.release.action)
      #expect(actions == [.rollback, .promote, .propose, .propose])
    }
  }

  @Test func `when live evidence turns, what served before serves again`() async throws {
    try await withInstance { instance in
      try await instance.fill()
      try await praise(instance, 0..<20)
      try await instance.promote(id(await propose(instance, off)), in: shelf, step: forced)
      #expect(try await settings(instance).learning == .off)
      try await praise(instance, 20..<20 + TrialState.leastEvents + 1)
      #expect(try await settings(instance) == CollectionSettings())
      let last = try #require(try await instance.releases(in: shelf, limit: 1).first?.release)
      #expect(last.action == .rollback && last.isAutomatic)
      #expect(last.reasons.first?.hasPrefix("worse by") == true)
      #expect(try await instance.chunks(near: question).first == "k1")
    }
  }

  @Test func `a promotion that proves itself is no longer watched, and can still be taken back`()
    async throws
  {
    try await withInstance { instance in
      try await instance.fill(CollectionSettings(learning: .off))
      try await praise(instance, 0..<20)
      let change = LearningChange(learning: .balanced)
      try await instance.promote(id(await propose(instance, change)), in: shelf, step: forced)
      try await praise(instance, 20..<20 + TrialState.leastEvents + 1)
      let served = try await settings(instance)
      #expect(served.learning == .balanced && served.trial == nil)
      let last = try #require(try await instance.releases(in: shelf, limit: 1).first?.release)
      #expect(last.action == .end && last.isAutomatic)
      #expect(last.reasons.first?.hasPrefix("better by") == true)
      try await instance.rollbackLearning(in: shelf, step: forced)
      #expect(try await settings(instance).learning == .off)
    }
  }

  @Test func `a watch goes on over a restart`() async throws {
    try await withDataDirectory { directory in
      try await withInstance(on: directory) { instance in
        try await instance.fill()
        try await praise(instance, 0..<20)
        try await instance.promote(id(await propose(instance, off)), in: shelf, step: forced)
        try await praise(instance, 20..<80)
        #expect(try await instance.learning(of: shelf).trial?.events == 60)
      }
      try await withInstance(on: directory) { instance in
        #expect(try await instance.learning(of: shelf).trial?.events == 60)
        try await praise(instance, 80..<121)
        #expect(try await settings(instance).learning == .balanced)
      }
    }
  }

  @Test func `sessions are split, the log says how, and a worse candidate loses its traffic`()
    async throws
  {
    try await withInstance { instance in
      try await instance.fill()
      try await praise(instance, 0..<20)
      try await instance.beginTrial(
        id(await propose(instance, off)), mode: .split, share: 0.5, in: shelf, step: forced)
      let trial = try #require(try await settings(instance).trial)
      let records = try await praise(instance, 20..<60)
      var arms: [TrialArm: Int] = [:]
      for record in records {
        guard case .split(trial.id, let arm) = record.assignment else {
          Issue.record("\(String(describing: record.assignment))")
          continue
        }
        arms[arm, default: 0] += 1
        #expect(record.hits.first?.chunk.rawValue == (arm == .candidate ? "k0" : "k1"))
      }
      #expect(arms.count == 2, "\(arms)")
      let unlogged = try await instance.chunks(near: question)
      #expect(unlogged.first == "k1")
      try await praise(instance, 60..<140)
      #expect(try await settings(instance).trial == nil)
      let last = try #require(try await instance.releases(in: shelf, limit: 1).first?.release)
      #expect(last.action == .end && last.isAutomatic)
    }
  }

  @Test func `interleaved lists name their teams, and can be ended by hand`() async throws {
    try await withInstance { instance in
      try await instance.fill()
      try await praise(instance, 0..<20)
      try await instance.beginTrial(
        id(await propose(instance, off)), mode: .interleave, share: 0.5, in: shelf, step: forced)
      let trial = try #require(try await settings(instance).trial)
      var firsts: Set<String> = []
      for record in try await praise(instance, 20..<50) {
        guard case .interleaved(trial.id, let teams) = record.assignment else {
          Issue.record("\(String(describing: record.assignment))")
          continue
        }
        #expect(teams.count == record.hits.count)
        let expected = teams.first == .candidate ? "k0" : "k1"
        #expect(record.hits.first?.chunk.rawValue == expected)
        firsts.insert(expected)
      }
      #expect(firsts == ["k0", "k1"])
      #expect(try await instance.learning(of: shelf).trial?.events == 30)
      try await instance.endTrial(in: shelf, step: ReleaseStep())
      #expect(try await settings(instance).trial == nil)
      await expect(.notFound) { try await instance.endTrial(in: shelf, step: ReleaseStep()) }
    }
  }

  @Test func `what cannot be a candidate is refused`() async throws {
    try await withInstance { instance in
      try await instance.fill()
      await expect(.unprocessable) {
        _ = try await instance.propose(LearningChange(), in: shelf)
      }
      await expect(.invalid, at: "/tuning/holds") {
        _ = try await instance.propose(LearningChange(tuning: ["holds": 1]), in: shelf)
      }
      await expect(.invalid, at: "/tuning/hold") {
        _ = try await instance.propose(LearningChange(tuning: ["hold": 51]), in: shelf)
      }
      await expect(.notFound, at: "/proposal") {
        try await instance.promote("unknown", in: shelf, step: forced)
      }
    }
  }
}
