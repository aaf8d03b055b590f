internal import Storage

/// Who voted how often on what, so that no single person outweighs the rest.
///
/// The *j*-th vote of an actor on a chunk weighs 0.5ʲ⁻¹, so that their sum stays below 2. The
/// nameless share one account, in which the *j*-th vote on a chunk weighs 1/*j*. All votes of an
/// actor together weigh at most an allowance plus a share of everybody's.
struct VoteBook: Sendable, Equatable {
  /// One account on one chunk.
  struct Key: Hashable, Sendable {
    var actor: Int32
    var chunk: Int32
  }

  /// One account.
  struct Account: Sendable, Equatable {
    var actor: ActorHash?
    var weight = 0.0
  }

  /// Accounts and single counts are kept up to here; then the older half is forgotten.
  static let capacity = 400_000

  private(set) var accounts: [Account] = []
  private(set) var keys: [Key] = []
  private(set) var counts: [Key: Int] = [:]
  private var index: [ActorHash: Int] = [:]
  private var nameless: Int?
  private(set) var total = 0.0

  init() {}

  init(accounts: [Account], votes: [(Key, Int)], total: Double) {
    for account in accounts { _ = append(account) }
    for (key, count) in votes {
      keys.append(key)
      counts[key] = count
    }
    self.total = total
  }

  /// Counts a vote and weighs it.
  ///
  /// - Returns: The weight, 0…1, and whether it is the actor's first on this chunk.
  mutating func vote(
    by actor: ActorHash?, on chunk: Int, parameters: LearningParameters
  ) -> (weight: Double, isFirst: Bool) {
    let account = account(of: actor)
    let key = Key(actor: Int32(account), chunk: Int32(chunk))
    let earlier = counts[key] ?? 0
    if earlier == 0 { keys.append(key) }
    counts[key] = earlier + 1
    let repeated =
      actor == nil
      ? 1 / Double(earlier + 1) : Double(sign: .plus, exponent: -min(earlier, 60), significand: 1)
    let room =
      parameters.actorAllowance + parameters.actorShare * total - accounts[account].weight
    let weight = max(0, min(repeated, actor == nil ? repeated : room))
    accounts[account].weight += weight
    total += weight
    if keys.count > Self.capacity { forgetOlderHalf() }
    return (weight, earlier == 0)
  }

  private mutating func account(of actor: ActorHash?) -> Int {
    if let known = actor.map({ index[$0] }) ?? nameless { return known }
    return append(Account(actor: actor))
  }

  private mutating func append(_ account: Account) -> Int {
    if let actor = account.actor {
      index[actor] = accounts.count
    } else {
      nameless = accounts.count
    }
    accounts.append(account)
    return accounts.count - 1
  }

  /// Forgets counts of chunks, oldest first.
  ///
  /// Totals of actors stay.
  private mutating func forgetOlderHalf() {
    let gone = keys.prefix(keys.count / 2)
    for key in gone { counts[key] = nil }
    keys.removeFirst(gone.count)
  }

  /// Forgets a chunk whose number goes to another.
  mutating func forget(chunk: Int) {
    keys.removeAll { key in
      guard key.chunk == Int32(chunk) else { return false }
      counts[key] = nil
      return true
    }
  }
}
