import Storage
import Testing

@testable import Learning

@Suite struct VoteBookTests {
  private let parameters = LearningParameters(profile: .balanced)

  @Test func `an actor's votes on one chunk add up to less than two`() {
    var book = VoteBook()
    var sum = 0.0
    for vote in 0..<10_000 {
      let (weight, isFirst) = book.vote(
        by: ActorHash(rawValue: "a"), on: 3, parameters: parameters)
      sum += weight
      #expect(isFirst == (vote == 0))
    }
    #expect(sum <= 2)
  }

  @Test func `an actor's votes on all chunks stay within the allowance and the share`() {
    var book = VoteBook()
    for vote in 0..<500 {
      _ = book.vote(by: ActorHash(rawValue: "crowd-\(vote)"), on: vote % 7, parameters: parameters)
    }
    var sum = 0.0
    for chunk in 0..<5_000 {
      sum += book.vote(by: ActorHash(rawValue: "a"), on: chunk, parameters: parameters).weight
    }
    #expect(sum <= parameters.actorAllowance + parameters.actorShare * book.total)
  }

  @Test func `the nameless grow by a logarithm, not by their number`() {
    var book = VoteBook()
    var sum = 0.0
    for _ in 0..<1_000 { sum += book.vote(by: nil, on: 1, parameters: parameters).weight }
    #expect(sum < 8)
    #expect(book.vote(by: ActorHash(rawValue: "a"), on: 1, parameters: parameters).weight == 1)
  }

  @Test func `accounts are bounded, and inventing names makes nobody forgotten who voted much`() {
    var book = VoteBook(accountCapacity: 100)
    let busy = ActorHash(rawValue: "busy")
    var sum = 0.0
    for chunk in 0..<15 { sum += book.vote(by: busy, on: chunk, parameters: parameters).weight }
    for name in 0..<1_000 {
      _ = book.vote(
        by: ActorHash(rawValue: "throw-away-\(name)"), on: 0, parameters: parameters)
      #expect(book.accounts.count <= 100)
      #expect(book.keys.count == book.counts.count)
    }
    #expect(book.accounts.first { $0.actor == busy }?.weight == sum)
    #expect(book.vote(by: busy, on: 3, parameters: parameters).weight == 0.5)
  }

  @Test func `votes are spent when the next would weigh nothing`() {
    var book = VoteBook()
    let actor = ActorHash(rawValue: "a")
    for _ in 0..<19 { _ = book.vote(by: actor, on: 1, parameters: parameters) }
    #expect(!book.isSpent(actor, on: 1))
    _ = book.vote(by: actor, on: 1, parameters: parameters)
    #expect(book.isSpent(actor, on: 1))
    #expect(!book.isSpent(actor, on: 2))
    #expect(!book.isSpent(nil, on: 1))
  }

  @Test func `an actor's statements stay within a share of all statements`() {
    var book = VoteBook()
    for vote in 0..<2_000 {
      _ = book.vote(
        by: ActorHash(rawValue: "crowd-\(vote % 400)"), on: vote, isStatement: vote % 40 == 0,
        parameters: parameters)
    }
    var sum = 0.0
    for chunk in 0..<500 {
      sum +=
        book.vote(
          by: ActorHash(rawValue: "a"), on: chunk, isStatement: true, parameters: parameters
        ).weight
    }
    #expect(sum <= parameters.statementAllowance + parameters.statementShare * book.statedTotal)
    #expect(sum < 9)
    // Behaviour has room left.
    #expect(
      book.vote(by: ActorHash(rawValue: "a"), on: 900, parameters: parameters).weight == 1)
  }

  @Test func `a team of three is heard in full`() {
    var book = VoteBook()
    var sum = 0.0
    for vote in 0..<120 {
      sum +=
        book.vote(
          by: ActorHash(rawValue: "member-\(vote % 3)"), on: vote, isStatement: true,
          parameters: parameters
        ).weight
    }
    #expect(sum == 120)
  }
}
