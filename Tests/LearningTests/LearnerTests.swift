import Corpora
import Feedback
import Foundation
import Learning
import Retrieval
import Storage
import Testing

@Suite struct LearnerTests {
  private func plain(_ world: Neighborhoods, _ vector: [Float]) -> [Int] {
    world.candidates(for: vector).map { Int($0.key.rawValue) }
  }

  @Test func `before any feedback every adjustment is exactly zero`() {
    var world = Neighborhoods(seed: 1)
    let session = Session()
    for need in 0..<Neighborhoods.needCount {
      let vector = world.wording(of: need)
      #expect(session.adjustments(world, vector).values.allSatisfy { $0.value == 0 })
      #expect(session.order(world, vector) == plain(world, vector))
    }
  }

  @Test(arguments: [1, 2, 3] as [UInt64])
  func `clicks lift the right chunk for wordings never seen`(seed: UInt64) {
    var world = Neighborhoods(seed: seed)
    let session = Session()
    session.live(&world, sessions: 500)
    var before = 0
    var after = 0
    for trial in 0..<60 {
      let need = trial % Neighborhoods.needCount
      let vector = world.wording(of: need)
      if plain(world, vector).first == need { before += 1 }
      if session.order(world, vector).first == need { after += 1 }
    }
    #expect(after > before + 6, "seed \(seed): \(before) before, \(after) after, of 60")
  }

  @Test func `questions far from every remembered one keep plain order`() {
    var world = Neighborhoods(seed: 4)
    let session = Session()
    session.live(&world, sessions: 200)
    for _ in 0..<20 {
      let vector = world.stranger()
      let adjustments = session.adjustments(world, vector)
      let nearest = adjustments[0]?.explanation?.figures["nearest_past_question"] ?? 1
      guard nearest < 0.4 else { continue }
      #expect(session.order(world, vector) == plain(world, vector))
      #expect(adjustments.values.allSatisfy { $0.value == 0 })
    }
  }

  @Test func `burying a chunk for one kind of question leaves its rank for another`() {
    var world = Neighborhoods(seed: 5)
    let session = Session()
    let buried = world.wording(of: 0, spread: 0.02)
    let victim = plain(world, buried)[0]
    let elsewhere = (1..<Neighborhoods.needCount).map { world.wording(of: $0, spread: 0.02) }
    let ranks = elsewhere.map { session.order(world, $0).firstIndex(of: victim) }
    for voter in 0..<30 {
      let retrieval = session.ask(world, world.wording(of: 0, spread: 0.02))
      session.tell(.thumb, score: -1, of: victim, in: retrieval, by: "u\(voter)")
    }
    #expect((session.order(world, buried).firstIndex(of: victim) ?? 0) > 0)
    #expect(elsewhere.map { session.order(world, $0).firstIndex(of: victim) } == ranks)
  }

  @Test func `one thumb acts at once on the same question and within the bound`() {
    var world = Neighborhoods(seed: 6)
    let session = Session()
    let vector = world.wording(of: 2)
    let retrieval = session.ask(world, vector)
    session.tell(.thumb, score: -1, of: Int(retrieval.hits[0].key.rawValue), in: retrieval, by: "a")
    let moved = session.adjustments(world, vector)[Int(retrieval.hits[0].key.rawValue)]
    #expect((moved?.value ?? 0) < 0)
    #expect(abs(moved?.value ?? 0) <= session.learner.adjustmentBound)
    #expect(moved?.explanation?.pastQueries.first?.query == retrieval.id)
    #expect(moved?.explanation?.pastQueries.first?.failed == 1)
  }

  @Test(arguments: [LearningProfile.balanced, .cautious])
  func `no amount of feedback moves a hit past the bound`(profile: LearningProfile) {
    var world = Neighborhoods(seed: 7)
    let session = Session(profile: profile)
    session.live(&world, sessions: 300)
    for trial in 0..<30 {
      let vector = world.wording(of: trial % Neighborhoods.needCount)
      for adjustment in session.adjustments(world, vector).values {
        #expect(abs(adjustment.value) <= session.learner.adjustmentBound)
      }
    }
  }

  @Test func `ten thousand votes of one actor weigh less than two`() {
    var world = Neighborhoods(seed: 8)
    let session = Session()
    session.live(&world, sessions: 250)
    let vector = world.wording(of: 1)
    let retrieval = session.ask(world, vector)
    let victim = Int(retrieval.hits[0].key.rawValue)
    let before = session.adjustments(world, vector)[victim]?.value ?? 0
    for vote in 0..<10_000 {
      session.tell(
        vote.isMultiple(of: 2) ? .thumb : .rating, score: -1, of: victim, in: retrieval, by: "evil")
    }
    let after = session.adjustments(world, vector)[victim]?.value ?? 0
    #expect(abs(after - before) < session.learner.adjustmentBound)
    #expect(session.order(world, vector).firstIndex(of: victim) == 0)
  }

  @Test func `faults of documents and answers teach nothing about ranking`() {
    var world = Neighborhoods(seed: 9)
    let session = Session()
    let retrieval = session.ask(world, world.wording(of: 3))
    let empty = session.learner.snapshotBytes()
    for label in [FeedbackLabel.outdated, .incorrect, .unsafe, .incomplete] {
      session.tell(
        .label, score: -1, of: Int(retrieval.hits[0].key.rawValue), in: retrieval, by: "a",
        label: label)
    }
    #expect(session.learner.snapshotBytes() == empty)
  }

  @Test(arguments: 0..<6)
  func `clicks at random open no gate`(seed: Int) {
    var world = Neighborhoods(seed: UInt64(100 + seed))
    let session = Session()
    for round in 0..<400 {
      let question =
        seed.isMultiple(of: 2)
        ? world.stranger() : world.wording(of: round % Neighborhoods.needCount)
      let retrieval = session.ask(world, question)
      for hit in retrieval.hits where world.chance() < 0.3 / Double(hit.rank) {
        session.tell(.click, score: 1, of: Int(hit.key.rawValue), in: retrieval, by: "u\(round)")
      }
    }
    let strengths = session.learner.summary.buckets.map(\.strength)
    #expect(strengths.allSatisfy { $0 < 0.2 }, "seed \(seed): \(strengths)")
  }

  @Test(arguments: [12, 13, 14] as [UInt64])
  func `a chunk that people spoke against is not held for want of confirmation`(seed: UInt64) {
    var world = Neighborhoods(seed: seed)
    let session = Session()
    // Everybody but the victim earns trust, so that holds are at work and protect the victim.
    for round in 0..<600 {
      let need = 1 + round % (Neighborhoods.needCount - 1)
      let retrieval = session.ask(world, world.wording(of: need))
      session.tell(.click, score: 1, of: need, in: retrieval, by: "u\(round % 40)")
    }
    let asked = world.wording(of: 0, spread: 0.02)
    let better = plain(world, asked).first { $0 != 0 } ?? 1
    for voter in 0..<16 {
      let retrieval = session.ask(world, world.wording(of: 0, spread: 0.02))
      session.tell(.thumb, score: -1, of: 0, in: retrieval, by: "v\(voter)")
      session.tell(.thumb, score: 1, of: better, in: retrieval, by: "v\(voter)")
    }
    let adjustments = session.adjustments(world, asked)
    #expect((adjustments[0]?.value ?? 1) < 0)
    #expect(session.order(world, asked).first == better)
  }

  @Test func `pins and bans act in their neighbourhood and nowhere else`() {
    var world = Neighborhoods(seed: 11)
    let session = Session()
    let here = world.wording(of: 0)
    let there = world.wording(of: 3)
    let last = plain(world, here)[Neighborhoods.needCount - 1]
    let first = plain(world, here)[0]
    let before = session.order(world, there)
    for (id, chunk, action) in [("d1", last, Decision.Action.pin), ("d2", first, .ban)] {
      session.learner.apply(
        .decision(
          Decision(
            id: EventID(trusted: id),
            subject: .chunk(Neighborhoods.fingerprint(chunk), vector: here), action: action),
          sequence: 1, recordedAt: Date(timeIntervalSince1970: 0)))
    }
    #expect(session.order(world, here).first == last)
    #expect(session.order(world, here).last == first)
    #expect(session.order(world, there) == before)
  }
}
