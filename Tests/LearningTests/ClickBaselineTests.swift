import Testing

@testable import Learning

@Suite struct ClickBaselineTests {
  /// Lists of ten hits with plain beliefs that fall with rank, more or less.
  private func beliefs(_ random: inout SplitMix) -> [Double] {
    var weights = (0..<10).map { _ in 0.02 + random.chance() }
    weights.sort(by: >)
    if random.chance() < 0.5 { weights.swapAt(0, 1 + Int(random.chance() * 8)) }
    var sum = 0.0
    for weight in weights { sum += weight * weight }
    return weights.map { $0 * $0 / sum }
  }

  @Test(arguments: [0.5, 1, 2])
  func `whatever the habits of users, nothing is left once place and similarity are known`(
    steepness: Double
  ) {
    var random = SplitMix(state: 5)
    var baseline = ClickBaseline()
    var surprise = Array(repeating: 0.0, count: ClickBaseline.classCount)
    var promoted = 0.0
    var lists = 0.0
    for step in 0..<2_000 {
      let beliefs = beliefs(&random)
      let expected = baseline.expectedClicks(of: beliefs)
      baseline.observe(beliefs, weight: 1)
      for place in beliefs.indices {
        var look = 1.0
        for _ in 0..<Int(steepness * 2) { look /= Double(place + 1).squareRoot() }
        let isClicked = random.chance() < 0.7 * look * (0.2 + 0.8 * beliefs[place])
        if isClicked { baseline.click(at: place, belief: beliefs[place], weight: 1) }
        guard step >= 500 else { continue }
        let rest = (isClicked ? 1 : 0) - expected[place]
        surprise[ClickBaseline.kind(of: beliefs[place])] += rest
        if place == 0, beliefs[1...].contains(where: { $0 > beliefs[0] }) { promoted += rest }
      }
      if step >= 500 { lists += 1 }
    }
    #expect(abs(promoted / lists) < 0.04, "\(promoted / lists) a list")
    for rest in surprise { #expect(abs(rest / lists) < 0.04, "\(rest / lists) a list") }
  }

  @Test func `statements are judged by what people usually say of that place`() {
    var baseline = ClickBaseline()
    #expect(baseline.expectedScore(at: 0) == 0)
    for step in 0..<400 { baseline.state(step % 4 == 0 ? -1 : 1, at: 0, weight: 1) }
    #expect(abs(baseline.expectedScore(at: 0) - 0.5) < 0.02)
    #expect(baseline.expectedScore(at: 1) == 0)
  }

  @Test func `what was seen long ago is halved`() {
    var tables = ClickBaseline().tables
    tables[0][0] = 199_995
    tables[1][0] = 100_000
    tables[2][0] = 100_000
    var baseline = ClickBaseline(tables: tables)
    baseline.observe(Array(repeating: 0.01, count: 10), weight: 1)
    #expect(baseline.tables[0].reduce(0, +) < 101_000)
    #expect(baseline.tables[1][0] == 50_000)
    #expect(abs(baseline.expectedClicks(of: [0.01])[0] - 0.5) < 0.01)
  }
}
