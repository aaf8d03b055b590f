import Testing

@testable import Evaluation

@Suite struct ReleaseGateTests {
  private func verdicts(
    _ candidate: LoggedWorld.Candidate, retrievals: Int, runs: Int
  ) -> [ReleaseGate.Decision: Int] {
    let gate = ReleaseGate()
    var counts: [ReleaseGate.Decision: Int] = [:]
    for run in 0..<runs {
      var world = LoggedWorld(candidate, seed: UInt64(run) &* 7_919 &+ 11)
      let evidence = ReleaseEvidence(world.log(retrievals), leastSlice: gate.leastSlice)
      counts[gate.decide(evidence).decision, default: 0] += 1
    }
    return counts
  }

  @Test(arguments: LoggedWorld.Candidate.allCases)
  func `of 100 candidates at least 95 harmful ones are refused and 80 helpful ones accepted`(
    candidate: LoggedWorld.Candidate
  ) {
    let counts = verdicts(candidate, retrievals: 800, runs: 100)
    if candidate.isHarmful {
      #expect(counts[.refuse, default: 0] >= 95, "\(candidate): \(counts)")
      #expect(counts[.accept, default: 0] == 0, "\(candidate): \(counts)")
    } else {
      #expect(counts[.accept, default: 0] >= 80, "\(candidate): \(counts)")
      #expect(counts[.refuse, default: 0] == 0, "\(candidate): \(counts)")
    }
  }

  @Test(arguments: LoggedWorld.Candidate.allCases)
  func `a log of 100 retrievals decides nothing`(candidate: LoggedWorld.Candidate) {
    #expect(verdicts(candidate, retrievals: 100, runs: 5) == [.undecided: 5])
  }

  @Test(arguments: [OffPolicyEstimator.ips, .doublyRobust])
  func `the interval of the difference covers the truth`(estimator: OffPolicyEstimator) {
    var covered = 0
    let runs = 200
    for run in 0..<runs {
      var world = LoggedWorld(.better, seed: UInt64(run) &+ 50_000)
      var truth = 0.0
      var log: [ReplayedRetrieval] = []
      for _ in 0..<500 {
        let (retrieval, worths) = world.retrieval()
        truth += LoggedWorld.truth(of: retrieval, worths: worths) / 500
        log.append(retrieval)
      }
      let estimate = estimator.estimate(CounterfactualDifference.samples(of: log))
      if estimate.low() <= truth, truth <= estimate.high() { covered += 1 }
    }
    // The truth of the very retrievals that were logged varies less than that of all there could be.
    #expect(Double(covered) / Double(runs) >= 0.93, "\(estimator): \(covered) of \(runs)")
  }

  @Test func `a candidate that changes nothing is accepted, and the reason says so`() {
    var world = LoggedWorld(.better, seed: 3)
    let log = world.log(300).map { retrieval in
      var same = retrieval
      for place in same.hits.indices { same.hits[place].candidate = same.hits[place].serving }
      return same
    }
    let evidence = ReleaseEvidence(log, leastSlice: 50)
    #expect(evidence.changed == 0)
    #expect(
      ReleaseGate().decide(evidence)
        == .init(decision: .accept, reasons: ["orders all logged retrievals alike"]))
  }

  @Test func `a refusal names the kind of question that would suffer`() throws {
    var world = LoggedWorld(.unfair, seed: 4)
    let verdict = ReleaseGate().decide(ReleaseEvidence(world.log(1_000), leastSlice: 50))
    #expect(verdict.decision == .refuse)
    #expect(verdict.reasons.contains { $0.contains("kind 0") || $0.contains("kind 1") })
  }

  @Test func `the largest kinds stand by themselves and the others together`() {
    let hit = ReplayedRetrieval.Hit(
      credit: 1, shown: 1, placements: [.init(place: 1, probability: 1)], plain: 1, serving: 1,
      candidate: 1)
    let log = (0..<30).flatMap { kind in
      (0..<(kind < 10 ? 20 + kind : 3)).map { _ in
        ReplayedRetrieval(hits: [hit], slices: ["kind \(kind)"], isJudged: false)
      }
    }
    let slices = ReleaseEvidence(log, leastSlice: 10).slices
    #expect(
      slices.map(\.name) == (2..<10).reversed().map { "kind \($0)" } + [ReleaseEvidence.rest])
    #expect(slices.last?.difference.units == 20 + 21 + 60)
  }
}
