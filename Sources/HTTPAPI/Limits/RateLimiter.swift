import Synchronization

/// The buckets of all callers under one rule.
final class RateLimiter: Sendable {
  /// What each bucket is like.
  let rule: TokenBucket.Rule
  private let now: @Sendable () -> Double
  private let buckets = Mutex<[String: TokenBucket]>([:])

  /// Buckets beyond this number are swept: full ones are forgotten, then any.
  private static let maximumCount = 100_000

  /// Makes a limiter; a rate of 0 lets everything pass.
  ///
  /// - Parameters:
  ///   - rate: Units a second.
  ///   - burst: The most units that a caller saves up.
  ///   - now: Seconds on a clock that only moves on.
  init(rate: Double, burst: Double, now: @escaping @Sendable () -> Double) {
    rule = TokenBucket.Rule(rate: rate, burst: max(1, burst))
    self.now = now
  }

  /// Takes a cost from a caller's bucket; `nil` where there is no limit.
  ///
  /// - Complexity: O(1), and now and then O(*n*) in the number of callers.
  func take(_ cost: Double, from caller: String) -> TokenBucket.Outcome? {
    guard rule.rate > 0 else { return nil }
    let moment = now()
    return buckets.withLock { buckets in
      if buckets.count >= Self.maximumCount, buckets[caller] == nil {
        buckets = buckets.filter { !$0.value.isFull(rule, at: moment) }
        if buckets.count >= Self.maximumCount { buckets.removeAll() }
      }
      return buckets[caller, default: TokenBucket(rule, at: moment)].take(cost, rule, at: moment)
    }
  }
}
