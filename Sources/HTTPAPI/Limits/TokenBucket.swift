/// What a caller may still spend: it fills by time and is emptied by requests.
struct TokenBucket: Sendable {
  /// What filling a bucket means.
  struct Rule: Sendable, Equatable {
    /// Units a second.
    var rate: Double
    /// The most that it holds.
    var burst: Double
  }

  /// What became of a request.
  struct Outcome: Sendable, Equatable {
    /// Whether it was paid.
    var isPaid: Bool
    /// Whole units left.
    var remaining: Int
    /// Seconds until the bucket is full, or, if it was not paid, until it can be.
    var seconds: Double
  }

  private var level: Double
  private var moment: Double

  /// A full bucket.
  init(_ rule: Rule, at moment: Double) {
    level = rule.burst
    self.moment = moment
  }

  /// Takes a cost if it is there.
  ///
  /// What costs more than a bucket holds is paid by a full one.
  mutating func take(_ cost: Double, _ rule: Rule, at now: Double) -> Outcome {
    level = min(rule.burst, level + max(0, now - moment) * rule.rate)
    moment = max(moment, now)
    let price = min(cost, rule.burst)
    guard level >= price else {
      return Outcome(
        isPaid: false, remaining: Int(level), seconds: (price - level) / rule.rate)
    }
    level -= price
    return Outcome(
      isPaid: true, remaining: Int(level), seconds: (rule.burst - level) / rule.rate)
  }

  /// Whether it is as good as a new one.
  func isFull(_ rule: Rule, at now: Double) -> Bool {
    level + max(0, now - moment) * rule.rate >= rule.burst
  }
}
