import Storage
import Testing

@testable import Learning

@Suite struct BurstWatchTests {
  private let parameters = LearningParameters(profile: .balanced)

  /// A watch with a past of votes on ten chunks, one a minute; every tenth is a statement.
  private func past(votes: Int) -> (watch: BurstWatch, statements: [Int], time: Double) {
    var watch = BurstWatch()
    var statements = Array(repeating: 0, count: 10)
    for vote in 0..<votes {
      let isStatement = vote / 10 % 10 == 0
      if isStatement { statements[vote % 10] += 1 }
      watch.observe(
        BurstWatch.Vote(
          time: Double(vote) * 60, chunk: Int32(vote % 10), isStatement: isStatement))
    }
    return (watch, statements, Double(votes) * 60)
  }

  /// How many of some statements in a row count.
  private func counted(
    _ number: Int, on chunk: Int, every seconds: Double, after votes: Int
  ) -> Int {
    var (watch, statements, time) = past(votes: votes)
    var counted = 0
    for _ in 0..<number {
      time += seconds
      if !watch.isBurst(
        on: chunk, statements: statements[chunk], at: time, parameters: parameters)
      {
        counted += 1
      }
      watch.observe(BurstWatch.Vote(time: time, chunk: Int32(chunk), isStatement: true))
      statements[chunk] += 1
    }
    return counted
  }

  @Test func `many statements about one chunk at once are held back, whoever makes them`() {
    let counted = counted(50, on: 3, every: 1, after: 1_000)
    #expect(counted >= Int(parameters.burstAllowance) && counted < 10, "\(counted)")
  }

  @Test func `the same number spread over days counts in full`() {
    #expect(counted(50, on: 3, every: 7_200, after: 1_000) == 50)
  }

  @Test func `without a past nothing is sudden`() {
    #expect(counted(50, on: 3, every: 1, after: 100) == 50)
  }

  @Test func `a chunk that is always spoken about may be spoken about`() {
    var watch = BurstWatch()
    var statements = 0
    for vote in 0..<2_000 {
      let isStatement = vote.isMultiple(of: 5)
      #expect(
        !isStatement
          || !watch.isBurst(
            on: 1, statements: statements, at: Double(vote), parameters: parameters)
      )
      watch.observe(
        BurstWatch.Vote(
          time: Double(vote), chunk: isStatement ? 1 : Int32(2 + vote % 40),
          isStatement: isStatement))
      if isStatement { statements += 1 }
    }
  }

  @Test func `a chunk whose number goes to another leaves no trace`() {
    var watch = past(votes: 600).watch
    watch.forget(chunk: 4)
    #expect(!watch.recent.contains { $0.chunk == 4 })
    #expect(watch.recent.count == BurstWatch.capacity)
  }
}
