import Testing

@testable import HTTPAPI

struct TokenBucketTests {
  private let rule = TokenBucket.Rule(rate: 2, burst: 10)

  @Test func `a bucket is emptied by costs and filled by time, up to its size`() {
    var bucket = TokenBucket(rule, at: 0)
    #expect(bucket.take(10, rule, at: 0) == .init(isPaid: true, remaining: 0, seconds: 5))
    #expect(bucket.take(1, rule, at: 0) == .init(isPaid: false, remaining: 0, seconds: 0.5))
    #expect(bucket.take(1, rule, at: 0.5) == .init(isPaid: true, remaining: 0, seconds: 5))
    #expect(bucket.take(1, rule, at: 1_000) == .init(isPaid: true, remaining: 9, seconds: 0.5))
  }

  @Test func `what costs more than a bucket holds is paid by a full one alone`() {
    var bucket = TokenBucket(rule, at: 0)
    #expect(bucket.take(1_000, rule, at: 0).isPaid)
    #expect(!bucket.take(1_000, rule, at: 4).isPaid)
    #expect(bucket.take(1_000, rule, at: 5).isPaid)
  }

  @Test func `a clock that goes back fills nothing`() {
    var bucket = TokenBucket(rule, at: 100)
    _ = bucket.take(10, rule, at: 100)
    #expect(!bucket.take(1, rule, at: 50).isPaid)
    #expect(!bucket.take(1, rule, at: 100).isPaid)
    #expect(bucket.take(1, rule, at: 101).isPaid)
  }

  @Test(arguments: [1 as UInt64, 2, 3])
  func `over any time no more is paid than burst and rate allow`(seed: UInt64) {
    var generator = Seeded(state: seed)
    var bucket = TokenBucket(rule, at: 0)
    var moment = 0.0
    var paid = 0.0
    for _ in 0..<2_000 {
      moment += Double.random(in: 0...0.4, using: &generator)
      let cost = Double.random(in: 0...3, using: &generator)
      if bucket.take(cost, rule, at: moment).isPaid { paid += cost }
      #expect(paid <= rule.burst + moment * rule.rate + 1e-6, "seed \(seed)")
    }
    #expect(paid >= moment * rule.rate * 0.9, "seed \(seed)")
  }

  private struct Seeded: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return state ^ (state >> 31)
    }
  }
}
