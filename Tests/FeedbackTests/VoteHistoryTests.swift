import Corpora
import Feedback
import Foundation
import Storage
import Testing

@Suite struct VoteHistoryTests {
  private func history(_ events: [FeedbackEvent]) -> VoteHistory {
    let history = VoteHistory()
    for (place, event) in events.enumerated() {
      if let input = Shown.evidence(event, sequence: LedgerSequence(place + 1)) {
        history.apply(input)
      }
    }
    return history
  }

  private func content(_ number: Int) -> ContentFingerprint {
    ContentFingerprint(text: "content \(number)")
  }

  @Test func `votes are counted for the contents they fall on`() throws {
    let history = history([
      Shown.event("1", target: Shown.chunk("c1"), score: 1, actor: "ann"),
      Shown.event("2", target: Shown.chunk("c1"), score: -1, actor: "bob"),
      Shown.event("3", target: Shown.chunk("c1"), score: -0.5, actor: "bob"),
      Shown.event("4", target: Shown.chunk("c1"), score: 0),
    ])
    let summary = try #require(history.summary(of: content(1)))
    #expect(summary.positive == 1)
    #expect(summary.negative == 2)
    #expect(summary.actors == 3)
    #expect(summary.recent.map(\.sequence) == [1, 2, 3, 4])
    #expect(summary.recent.map(\.value) == [1, -1, -0.5, 0])
    #expect(history.summary(of: content(2)) == nil)
  }

  @Test func `anonymous voters count as one`() {
    let history = history((0..<5).map { Shown.event("\($0)", target: Shown.chunk("c2")) })
    #expect(history.summary(of: content(2))?.actors == 1)
    #expect(history.summary(of: content(2))?.negative == 5)
  }

  @Test func `only the latest events are kept in full`() throws {
    let count = VoteHistory.recentLimit + 7
    let history = history((0..<count).map { Shown.event("\($0)", target: Shown.chunk("c1")) })
    let summary = try #require(history.summary(of: content(1)))
    #expect(summary.negative == count)
    #expect(summary.recent.count == VoteHistory.recentLimit)
    #expect(summary.recent.last?.sequence == LedgerSequence(count))
  }

  @Test func `a restored history has the same bytes and goes on the same way`() throws {
    let events = (0..<40).map { number in
      Shown.event(
        "\(number)",
        target: number.isMultiple(of: 3) ? .response : Shown.chunk("c\(number % 5 + 1)"),
        score: Double(number % 7) / 3 - 1, label: number.isMultiple(of: 4) ? .outdated : nil,
        actor: "actor \(number % 6)")
    }
    let whole = history(events)
    let half = history(Array(events.prefix(20)))
    let restored = VoteHistory()
    try restored.restore(from: half.snapshotBytes())
    #expect(restored.snapshotBytes() == half.snapshotBytes())
    for (place, event) in events.enumerated().dropFirst(20) {
      if let input = Shown.evidence(event, sequence: LedgerSequence(place + 1)) {
        restored.apply(input)
      }
    }
    #expect(restored.snapshotBytes() == whole.snapshotBytes())
    #expect(restored.summary(of: content(1)) == whole.summary(of: content(1)))
  }

  @Test func `damaged bytes are refused and change nothing`() {
    let history = history([Shown.event(target: Shown.chunk("c1"))])
    let before = history.snapshotBytes()
    #expect(throws: (any Error).self) { try history.restore(from: Array(before.dropLast(3))) }
    #expect(throws: (any Error).self) { try history.restore(from: []) }
    #expect(history.snapshotBytes() == before)
  }

  @Test func `decisions and observations are no votes, and a reset forgets all`() {
    let history = history([Shown.event(target: Shown.chunk("c1"))])
    let before = history.snapshotBytes()
    history.apply(
      .decision(
        Decision(id: EventID(trusted: "d"), subject: .finding("f"), action: .confirm),
        sequence: 2, recordedAt: Shown.moment))
    #expect(history.snapshotBytes() == before)
    history.reset()
    #expect(history.snapshotBytes() == VoteHistory().snapshotBytes())
  }
}
