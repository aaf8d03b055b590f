import Testing

@testable import Evaluation

@Suite struct ConfidenceSequenceTests {
  @Test func `looked at after every value, it misses the mean in few runs`() {
    var missed = 0
    for run in 0..<200 {
      var generator = SeededGenerator(seed: UInt64(run) &+ 9)
      var values = RunningMean()
      var hasMissed = false
      for _ in 0..<1_000 {
        values.add(Double.random(in: 0..<1, using: &generator) < 0.3 ? 1 : 0)
        guard values.count >= 50 else { continue }
        let interval = ConfidenceSequence(values)
        if interval.low > 0.3 || interval.high < 0.3 { hasMissed = true }
      }
      if hasMissed { missed += 1 }
    }
    #expect(missed <= 10, "\(missed) of 200")
  }

  @Test func `two means are told apart when they differ, and not when they do not`() {
    var generator = SeededGenerator(seed: 3)
    var low = RunningMean()
    var high = RunningMean()
    for _ in 0..<2_000 {
      low.add(Double.random(in: 0..<1, using: &generator))
      high.add(Double.random(in: 0.2..<1.2, using: &generator))
    }
    let difference = ConfidenceSequence(of: high, minus: low)
    #expect(difference.low > 0)
    #expect(abs(difference.mean - 0.2) < 0.05)
    let same = ConfidenceSequence(of: low, minus: low)
    #expect(same.low < 0 && same.high > 0)
  }

  @Test func `nothing is known before there are values on both sides`() {
    var values = RunningMean()
    #expect(ConfidenceSequence(values).high > 1e300)
    for value in [1.0, 2, 4] { values.add(value) }
    #expect(values.mean == 7.0 / 3)
    #expect(abs(values.variance - 7.0 / 3) < 1e-12)
    #expect(ConfidenceSequence(of: values, minus: RunningMean()).low < -1e300)
  }
}
