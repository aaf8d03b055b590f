import HTTPTypes
import Serving
import Storage

/// What all requests share: the buckets of callers, and how much is at work.
final class Traffic: Sendable {
  let limits: TrafficLimits
  let searches: Occupancy
  /// Searches that have arrived as a whole and are not answered.
  let arrived: Occupancy
  let writes: Occupancy
  let bodies: Occupancy
  private let keys: RateLimiter
  private let actors: RateLimiter
  private let votes: RateLimiter
  private let allVotes: RateLimiter

  /// Makes a server's traffic, with nothing at work.
  ///
  /// - Parameters:
  ///   - limits: The bounds.
  ///   - now: Seconds on a clock that only moves on.
  init(_ limits: TrafficLimits, now: @escaping @Sendable () -> Double = Traffic.uptime()) {
    self.limits = limits
    searches = Occupancy(bound: limits.concurrentSearches)
    arrived = Occupancy(bound: limits.concurrentSearches)
    writes = Occupancy(bound: limits.concurrentWrites)
    bodies = Occupancy(bound: limits.bodyBytesInFlight)
    keys = RateLimiter(rate: limits.keyRate, burst: limits.keyBurst, now: now)
    actors = RateLimiter(rate: limits.actorRate, burst: limits.actorBurst, now: now)
    votes = RateLimiter(rate: limits.voteRate, burst: limits.voteBurst, now: now)
    allVotes = RateLimiter(rate: limits.allVotesRate, burst: limits.allVotesRate * 5, now: now)
  }

  /// Takes a cost from a caller's key.
  ///
  /// - Returns: The fields that tell what is left; empty where no limit holds.
  /// - Throws: ``HTTPProblem`` 429 if the bucket does not hold that much.
  @discardableResult
  func charge(_ access: Access, _ cost: Double) throws(HTTPProblem) -> HTTPFields {
    guard let key = access.key else { return [:] }
    return try Self.pay(keys.take(cost, from: key.rawValue), keys.rule, of: "key")
  }

  /// Takes a cost from an actor of a key.
  ///
  /// - Throws: ``HTTPProblem`` 429 if the bucket does not hold that much.
  func charge(actor: String?, of access: Access, _ cost: Double) throws(HTTPProblem) {
    guard let actor, let key = access.key else { return }
    try Self.pay(actors.take(cost, from: key.rawValue + " " + actor), actors.rule, of: "actor")
  }

  /// Takes a vote from the tokens of a retrieval, and from all tokens.
  ///
  /// - Throws: ``HTTPProblem`` 429 if a bucket is empty.
  func chargeVote(on retrieval: String) throws(HTTPProblem) {
    try Self.pay(votes.take(1, from: retrieval), votes.rule, of: "token")
    try Self.pay(allVotes.take(1, from: ""), allVotes.rule, of: "tokens")
  }

  @discardableResult
  private static func pay(
    _ outcome: TokenBucket.Outcome?, _ rule: TokenBucket.Rule, of policy: String
  ) throws(HTTPProblem) -> HTTPFields {
    guard let outcome else { return [:] }
    let seconds = max(1, Int(outcome.seconds.rounded(.up)))
    var fields: HTTPFields = [
      .rateLimitPolicy:
        "\"\(policy)\";q=\(Int(rule.burst));w=\(max(1, Int((rule.burst / rule.rate).rounded(.up))))",
      .rateLimit: "\"\(policy)\";r=\(outcome.remaining);t=\(seconds)",
    ]
    guard outcome.isPaid else {
      fields[.retryAfter] = String(seconds)
      throw HTTPProblem(
        .tooManyRequests, code: "rate_limited",
        detail: "too much at once for this \(policy); try again in \(seconds) s", headers: fields)
    }
    return fields
  }

  /// Seconds since now.
  static func uptime() -> @Sendable () -> Double {
    let start = ContinuousClock.now
    return {
      let (seconds, attoseconds) = start.duration(to: .now).components
      return Double(seconds) + Double(attoseconds) / 1e18
    }
  }
}
