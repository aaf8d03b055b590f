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
}
