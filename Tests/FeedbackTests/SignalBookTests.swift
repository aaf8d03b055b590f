import Corpora
import Feedback
import Foundation
import Storage
import Testing

@Suite struct SignalBookTests {
  private let book = SignalBook()
  private var copy: SignalBook.Reading {
    book.readings.first { $0.signal == .copy } ?? book.readings[0]
  }

  /// An event on the first chunk of a retrieval of its own.
  private func input(
    _ name: FeedbackName, _ score: Double, in query: String, by actor: String
  ) -> ProjectionInput? {
    var retrieval = Shown.retrieval
    retrieval.id = QueryID(trusted: query)
    let event = Shown.event(
      "\(query)-\(name.rawValue)", name: name, target: Shown.chunk("c1"), score: score,
      actor: actor, query: query)
    return Attribution.attribute(event, to: retrieval).map { verdict in
      .evidence(
        Evidence(
          sequence: 1, recordedAt: Shown.moment, event: event, retrieval: retrieval,
          fault: verdict.fault, credits: verdict.credits))
    }
  }

  private func live(
    _ retrievals: Int, copies: (Int) -> Bool, likes: (Int) -> Bool,
    actor: (Int) -> String = { "u\($0)" }
  ) {
    for number in 0..<retrievals {
      if copies(number), let step = input(.copy, 1, in: "q\(number)", by: actor(number)) {
        book.apply(step)
      }
      let score: Double = likes(number) ? 1 : -1
      if let step = input(.thumb, score, in: "q\(number)", by: actor(number)) { book.apply(step) }
    }
  }

  @Test func `a copy starts weak`() {
    #expect(copy.weight == ImplicitSignal.copy.startingWeight)
    #expect(copy.pairs == 0)
  }

  @Test func `a copy that goes with praise gains weight up to its bound`() {
    live(600, copies: { $0.isMultiple(of: 2) }, likes: { $0.isMultiple(of: 2) })
    #expect(copy.agreement > 0.8)
    #expect(copy.weight == ImplicitSignal.copy.greatestWeight)
  }

  @Test func `a copy that is as likely with blame stays weak, whatever most people say`() {
    // Nine of ten statements are praise; copies do not know of it.
    live(1_000, copies: { $0.isMultiple(of: 3) }, likes: { !$0.isMultiple(of: 10) })
    #expect(abs(copy.agreement) < 0.15)
    #expect(copy.weight == ImplicitSignal.copy.startingWeight)
  }

  @Test func `a copy that goes with blame counts for nothing`() {
    live(400, copies: { $0.isMultiple(of: 2) }, likes: { !$0.isMultiple(of: 2) })
    #expect(copy.weight == 0)
  }

  @Test func `one actor alone cannot give a signal weight`() {
    live(
      2_000, copies: { $0.isMultiple(of: 2) }, likes: { $0.isMultiple(of: 2) },
      actor: { _ in "loud" })
    #expect(copy.weight < ImplicitSignal.copy.startingWeight + 0.1)
  }

  @Test func `the order of a pair does not matter and a pair counts once`() throws {
    let forwards = SignalBook()
    let backwards = SignalBook()
    let done = try #require(input(.copy, 1, in: "q", by: "a"))
    let said = try #require(input(.thumb, 1, in: "q", by: "a"))
    for step in [done, said, done] { forwards.apply(step) }
    for step in [said, done] { backwards.apply(step) }
    #expect(forwards.readings == backwards.readings)
    #expect(forwards.readings.first { $0.signal == .copy }?.pairs == 1)
  }

  @Test func `a weight scales the credits of behaviour and leaves statements alone`() throws {
    live(600, copies: { $0.isMultiple(of: 2) }, likes: { $0.isMultiple(of: 2) })
    let done = try #require(input(.copy, 1, in: "new", by: "a"))
    guard case .evidence(let weighed) = book.weigh(done) else {
      Issue.record("evidence became something else")
      return
    }
    #expect(weighed.credits.map(\.value) == [ImplicitSignal.copy.greatestWeight])
    let said = try #require(input(.thumb, 1, in: "new", by: "a"))
    #expect(book.weigh(said) == said)
  }

  @Test func `equal ledgers give equal bytes, also by way of a snapshot`() throws {
    let whole = SignalBook()
    let half = SignalBook()
    let steps = (0..<300).compactMap { number in
      input(
        number.isMultiple(of: 3) ? .copy : .thumb, number.isMultiple(of: 5) ? -1 : 1,
        in: "q\(number / 3)", by: "u\(number % 7)")
    }
    for step in steps { whole.apply(step) }
    for step in steps.prefix(150) { half.apply(step) }
    let other = SignalBook()
    try other.restore(from: half.snapshotBytes())
    for step in steps.dropFirst(150) { other.apply(step) }
    #expect(other.snapshotBytes() == whole.snapshotBytes())
  }

  @Test(arguments: [(0.0, -1.0), (15, 0), (30, 0.5), (45, 0.75), (60, 0.875)])
  func `time spent becomes a score`(seconds: Double, score: Double) {
    #expect(abs(ImplicitSignal.dwellScore(seconds: seconds) - score) < 1e-12)
  }

  @Test func `the score of time spent rises and stays within bounds`() {
    let scores = stride(from: 0.0, through: 5_000, by: 3.7).map(ImplicitSignal.dwellScore)
    #expect(zip(scores, scores.dropFirst()).allSatisfy { $0 <= $1 })
    #expect(scores.allSatisfy { (-1...1).contains($0) })
  }

  @Test func `each name of behaviour is told from statements`() {
    for signal in ImplicitSignal.allCases {
      let event = Shown.event(name: FeedbackName(rawValue: signal.rawValue))
      #expect(event.isBehavior && event.signal == signal)
    }
    #expect(!Shown.event(name: .thumb).isBehavior)
    #expect(!Shown.event(name: .click, label: .irrelevant).isBehavior)
  }
}
