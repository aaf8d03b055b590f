import Storage
import Testing

@testable import Retrieval

@Suite struct TrialDraftTests {
  private func draft(_ query: String, limit: Int = 4) -> (hits: [Int], teams: [TrialArm]) {
    var hits = [1, 2, 3, 4, 5]
    let draft = TrialDraft.interleaved(trial: "t", query: QueryID(trusted: query), seed: 7)
    let assignment = draft.interleave(&hits, with: [3, 1, 5, 2, 4], limit: limit, key: { $0 })
    guard case .interleaved("t", let teams) = assignment else { return (hits, []) }
    return (hits, teams)
  }

  @Test func `each side picks its best hit that is not taken`() {
    for number in 0..<100 {
      let (hits, teams) = draft("q\(number)")
      #expect(hits.count == 4 && teams.count == 4 && Set(hits).count == 4)
      var sides: [TrialArm: [Int]] = [.serving: [1, 2, 3, 4, 5], .candidate: [3, 1, 5, 2, 4]]
      for (hit, team) in zip(hits, teams) {
        #expect(sides[team]?.first == hit)
        for side in TrialArm.allCases { sides[side]?.removeAll { $0 == hit } }
      }
      for round in [0, 2] { #expect(teams[round] != teams[round + 1], "one pick a round") }
    }
  }

  @Test func `a coin decides who begins, the same for the same query`() {
    var begun = 0
    for number in 0..<1_000 {
      let once = draft("q\(number)")
      let again = draft("q\(number)")
      #expect(once.hits == again.hits && once.teams == again.teams)
      if once.teams[0] == .candidate { begun += 1 }
    }
    #expect((450...550).contains(begun))
  }

  @Test func `equal orders give that order`() {
    var hits = [1, 2, 3]
    let draft = TrialDraft.interleaved(trial: "t", query: QueryID(trusted: "q"), seed: 1)
    _ = draft.interleave(&hits, with: [1, 2, 3], limit: 9, key: { $0 })
    #expect(hits == [1, 2, 3])
  }

  @Test func `a session stays on its side, and the share is kept`() {
    func arm(_ session: String) -> Bool {
      TrialDraft.split(trial: "t", share: 0.3, session: session, seed: 7).isCandidates
    }
    let candidates = (0..<2_000).count { arm("s\($0)") }
    #expect((520...680).contains(candidates))
    #expect((0..<50).allSatisfy { arm("s\($0)") == arm("s\($0)") })
  }
}
