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

  @Test func `gains of distant questions do not speak for near ones`() {
    var gate = TrustGate()
    for _ in 0..<200 { gate.observe(gains(0.2), insteadOf: [], in: 2, parameters: parameters) }
    #expect(gate.verdicts[2].strength == 1)
    #expect(gate.verdicts[5].strength == 0)
  }

  @Test(arguments: 0..<20)
  func `gains of mean zero hardly ever open it`(seed: Int) {
    var gate = TrustGate()
    var random = SplitMix(state: UInt64(seed))
    for _ in 0..<2_000 {
      gate.observe(
        gains(random.chance() < 0.5 ? 0.3 : -0.36), insteadOf: [], in: 5, parameters: parameters)
    }
    #expect(gate.verdicts[5].strength < 0.2, "seed \(seed)")
  }

  @Test func `the cautious profile opens later`() {
    let cautious = LearningParameters(profile: .cautious)
    var gate = TrustGate()
    var careful = TrustGate()
    for _ in 0..<40 {
      gate.observe(gains(0.1), insteadOf: [], in: 1, parameters: parameters)
      careful.observe(gains(0.1), insteadOf: [], in: 1, parameters: cautious)
    }
    #expect(gate.verdicts[1].strength > careful.verdicts[1].strength)
  }

  @Test func `buckets are counted in spreads from the nearest question`() {
    #expect(TrustGate.bucket(atDistance: 11) == 0)
    #expect(TrustGate.bucket(atDistance: 9) == 1)
    #expect(TrustGate.bucket(atDistance: 0) == 5)
  }
}
