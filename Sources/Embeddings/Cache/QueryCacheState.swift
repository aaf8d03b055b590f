import Crypto

/// The state of `CachingEmbedder`, changed under its lock; decides, and never waits.
struct QueryCacheState: Sendable {
  typealias Key = CachingEmbedder.Key
  /// Gets the vector, nil when the leader was cancelled, or the leader's error.
  typealias Waiter = CheckedContinuation<[Float]?, any Error>

  /// What a caller does about the texts it needs.
  struct Plan: Sendable {
    /// Already known.
    var cached: [Key: [Float]] = [:]
    /// To be embedded by this caller, each once.
    var led: [Key] = []
    /// Being embedded by another caller.
    var awaited: [Key] = []
  }

  private var vectors: LeastRecentlyUsed<Key, [Float]>
  private var waiters: [Key: [Int: Waiter]] = [:]
  private var withdrawn: Set<Int> = []
  private var tickets = 0
  private var counters = CachingEmbedder.Statistics()

  init(capacity: Int) {
    vectors = LeastRecentlyUsed(capacity: capacity)
  }

  var statistics: CachingEmbedder.Statistics {
    var result = counters
    result.entries = vectors.count
    return result
  }

  /// Sorts keys into cached, led and awaited; led keys are from now on in flight.
  mutating func plan(_ keys: [Key]) -> Plan {
    var plan = Plan()
    for key in keys {
      if let vector = vectors.value(for: key) {
        plan.cached[key] = vector
        counters.hits += 1
      } else if waiters[key] != nil {
        if !plan.led.contains(key) { plan.awaited.append(key) }
        counters.coalesced += 1
      } else {
        waiters[key] = [:]
        plan.led.append(key)
        counters.misses += 1
      }
    }
    return plan
  }

  mutating func nextTicket() -> Int {
    tickets += 1
    return tickets
  }

  /// Adds a waiter, or returns what it gets at once.
  mutating func enlist(
    _ waiter: Waiter, ticket: Int, key: Key
  ) -> Result<[Float]?, any Error>? {
    if withdrawn.remove(ticket) != nil { return .failure(CancellationError()) }
    if let vector = vectors.value(for: key) { return .success(vector) }
    guard waiters[key] != nil else { return .success(nil) }
    waiters[key]?[ticket] = waiter
    return nil
  }

  /// Removes a cancelled waiter; one that has not come yet is remembered.
  mutating func withdraw(ticket: Int, key: Key) -> Waiter? {
    if let waiter = waiters[key]?.removeValue(forKey: ticket) { return waiter }
    withdrawn.insert(ticket)
    return nil
  }

  /// Ends a wait, however it ended.
  mutating func forget(ticket: Int) {
    withdrawn.remove(ticket)
  }

  /// Ends the flight of `keys` and returns the waiters with what they get.
  mutating func finish(
    _ keys: [Key], with result: Result<[[Float]], any Error>
  ) -> [(Waiter, Result<[Float]?, any Error>)] {
    var resumed: [(Waiter, Result<[Float]?, any Error>)] = []
    for (index, key) in keys.enumerated() {
      let outcome: Result<[Float]?, any Error>
      switch result {
      case .success(let all):
        vectors.insert(all[index], for: key)
        outcome = .success(all[index])
      case .failure(let error):
        outcome = error is CancellationError ? .success(nil) : .failure(error)
      }
      for waiter in (waiters.removeValue(forKey: key) ?? [:]).values {
        resumed.append((waiter, outcome))
      }
    }
    return resumed
  }
}
