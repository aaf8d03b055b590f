import Evaluation
import Testing

@Suite struct BootstrapIntervalTests {
  /// Sixty values of mean 0 that a seed puts in order, of which `count` are drawn.
  private func sample(_ count: Int, seed: UInt64) -> [Double] {
    var values = (0..<60).map { Double($0) - 29.5 }
    SeededShuffle.shuffle(&values, seed: seed)
    return Array(values.prefix(count))
  }

  @Test func `intervals cover the true mean about as often as they promise`() {
    let covered = (UInt64(1)...200).count { seed in
      let interval = BootstrapInterval(of: sample(30, seed: seed), samples: 300, seed: seed)
      return interval.low <= 0 && 0 <= interval.high
    }
    // Drawn without replacement the true share is above the nominal 95 %.
    #expect(covered >= 180, "\(covered) of 200")
  }

  @Test func `the mean lies within, and more values make the interval narrower`() {
    let few = BootstrapInterval(of: sample(10, seed: 4))
    let many = BootstrapInterval(of: sample(60, seed: 4) + sample(60, seed: 5))
    #expect(few.low <= few.mean && few.mean <= few.high)
    #expect(many.high - many.low < few.high - few.low)
    #expect(abs(many.mean) < 1e-12)
  }

  @Test func `equal input and seed give the same interval, another seed another`() {
    let values = sample(25, seed: 9)
    #expect(BootstrapInterval(of: values, seed: 3) == BootstrapInterval(of: values, seed: 3))
    #expect(BootstrapInterval(of: values, seed: 3) != BootstrapInterval(of: values, seed: 4))
  }

  @Test func `one value is its own interval, and no values give zeros`() {
    let one = BootstrapInterval(of: [0.25])
    #expect(one.mean == 0.25 && one.low == 0.25 && one.high == 0.25)
    let none = BootstrapInterval(of: [])
    #expect(none.mean == 0 && none.low == 0 && none.high == 0)
  }
}
