import Storage
import Storage
import Testing

@testable import Learning

@Suite struct TrustGateTests {
  private let parameters = LearningParameters(profile: .balanced)
  private let none = Array(repeating: Float(0), count: TrustGate.arms.count)

  private func gains(_ value: Float) -> [Float] { [0] + none.dropFirst().map { _ in value } }

  @Test func `an untested gate is shut`() {
    var gate = TrustGate()
    gate.judge(parameters)
    #expect(gate.verdicts.allSatisfy { $0.strength == 0 && $0.arm == 0 })
  }

  @Test func `steady gains open their bucket and losses shut it again`() {
    var gate = TrustGate()
    for _ in 0..<200 { gate.observe(gains(0.2), insteadOf: [], in: 4, parameters: parameters) }
    #expect(gate.verdicts[4].strength == 1)
    for _ in 0..<600 { gate.observe(gains(-0.2), insteadOf: [], in: 4, parameters: parameters) }
    #expect(gate.verdicts[4].strength == 0)
  }

  @Test func `gains elsewhere speak for a bucket only until it speaks for itself`() {
    var gate = TrustGate()
    for _ in 0..<200 { gate.observe(gains(0.2), insteadOf: [], in: 2, parameters: parameters) }
    #expect(gate.verdicts[2].strength == 1)
    #expect(gate.verdicts[5].strength > 0)
    for _ in 0..<100 { gate.observe(gains(-0.05), insteadOf: [], in: 5, parameters: parameters) }
    #expect(gate.verdicts[5].strength == 0)
    #expect(gate.verdicts[2].strength > 0.5)
  }

  @Test func `a little from every bucket opens them together`() {
    var pooled = TrustGate()
    var alone = TrustGate()
    var random = SplitMix(state: 3)
    for step in 0..<250 {
      let gain = gains(random.chance() < 0.6 ? 0.15 : -0.1)
      pooled.observe(gain, insteadOf: [], in: 1 + step % 5, parameters: parameters)
      if step % 5 == 0 { alone.observe(gain, insteadOf: [], in: 1, parameters: parameters) }
    }
    #expect(pooled.verdicts.dropFirst().allSatisfy { $0.strength > 0.5 })
    #expect(alone.verdicts[1].strength == 0)
  }

  @Test func `chance opens the gate at any time in fewer runs than was allowed`() {
    var random = SplitMix(state: 11)
    var alarms = 0
    let runs = 60
    for _ in 0..<runs {
      var gate = TrustGate()
      var hasOpened = false
      for step in 0..<400 {
        gate.observe(
          gains(random.chance() < 0.5 ? 0.15 : -0.15), insteadOf: [], in: 1 + step % 5,
          parameters: parameters)
        hasOpened = hasOpened || gate.verdicts.contains { $0.strength > 0 }
      }
      if hasOpened { alarms += 1 }
    }
    // The pool and five buckets may each give a false alarm.
    #expect(Double(alarms) <= 6 * parameters.gateFalseAlarms * Double(runs), "\(alarms) alarms")
  }

  @Test func `the cautious profile opens less`() {
    let cautious = LearningParameters(profile: .cautious)
    var gate = TrustGate()
    var careful = TrustGate()
    for step in 0..<60 {
      let gain = gains(step.isMultiple(of: 3) ? -0.1 : 0.15)
      gate.observe(gain, insteadOf: [], in: 1, parameters: parameters)
      careful.observe(gain, insteadOf: [], in: 1, parameters: cautious)
    }
    #expect(gate.verdicts[1].strength > careful.verdicts[1].strength)
  }

  @Test func `buckets are counted in spreads from the nearest question`() {
    #expect(TrustGate.bucket(atDistance: 11) == 0)
    #expect(TrustGate.bucket(atDistance: 9) == 1)
    #expect(TrustGate.bucket(atDistance: 0) == 5)
  }
}
