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
    /// The part of it that was stated, not seen in behaviour.
    var stated = 0.0
  }

  /// Accounts and single counts are kept up to here; then the older half is forgotten.
  static let capacity = 400_000
  /// Accounts are kept up to here; then the half with less weight is forgotten.
  ///
  /// Who voted much cannot be made forgotten by inventing names.
  static let usualAccountCapacity = 100_000

  /// Votes on a chunk after which the next weighs less than a millionth.
  private static let spentCount = 20

  private(set) var accounts: [Account] = []
  private(set) var keys: [Key] = []
  private(set) var counts: [Key: Int] = [:]
  private var index: [ActorHash: Int] = [:]
  private var nameless: Int?
  private(set) var total = 0.0
  /// The part of it that was stated.
  private(set) var statedTotal = 0.0

  private let accountCapacity: Int

  init(accountCapacity: Int = VoteBook.usualAccountCapacity) {
    self.accountCapacity = accountCapacity
  }

  init(
    accounts: [Account], votes: [(Key, Int)], total: Double, statedTotal: Double,
    accountCapacity: Int = VoteBook.usualAccountCapacity
  ) {
    self.accountCapacity = accountCapacity
    for account in accounts { _ = append(account) }
    for (key, count) in votes {
      keys.append(key)
      counts[key] = count
    }
    self.total = total
    self.statedTotal = statedTotal
  }

  /// Counts a vote and weighs it.
  ///
  /// Statements have an account of their own within the actor's: they say more than behaviour and
  /// are rarer, so that a share of all votes would let one person outweigh all other statements.
  ///
  /// - Returns: The weight, 0…1, and whether it is the actor's first on this chunk.
  mutating func vote(
    by actor: ActorHash?, on chunk: Int, isStatement: Bool = false,
    parameters: LearningParameters
  ) -> (weight: Double, isFirst: Bool) {
    let account = account(of: actor)
    let key = Key(actor: Int32(account), chunk: Int32(chunk))
    let earlier = counts[key] ?? 0
    if earlier == 0 { keys.append(key) }
    counts[key] = earlier + 1
    let repeated =
      actor == nil
      ? 1 / Double(earlier + 1) : Double(sign: .plus, exponent: -min(earlier, 60), significand: 1)
    // Where few people vote, each has a larger share by right.
    let fair = 1.5 / Double(accounts.count)
    var room =
      parameters.actorAllowance + max(parameters.actorShare, fair) * total
      - accounts[account].weight
    if isStatement {
      let stated =
        parameters.statementAllowance + max(parameters.statementShare, fair) * statedTotal
        - accounts[account].stated
      room = min(room, stated)
    }
    let weight = max(0, min(repeated, actor == nil ? repeated : room))
    accounts[account].weight += weight
    total += weight
    if isStatement {
      accounts[account].stated += weight
      statedTotal += weight
    }
    if keys.count > Self.capacity { forgetOlderHalf() }
    if accounts.count > accountCapacity { forgetLighterHalf() }
    return (weight, earlier == 0)
  }

  /// Whether votes of an actor on a chunk weigh nothing any more.
  func isSpent(_ actor: ActorHash?, on chunk: Int) -> Bool {
    guard let actor, let account = index[actor] else { return false }
    let earlier = counts[Key(actor: Int32(account), chunk: Int32(chunk))] ?? 0
    return earlier >= Self.spentCount
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

  /// Forgets the accounts with the least weight, the older of equal ones first, and renumbers.
  private mutating func forgetLighterHalf() {
    let order = accounts.indices.sorted { left, right in
      let (one, other) = (accounts[left], accounts[right])
      // The account of the nameless stays.
      if (one.actor == nil) != (other.actor == nil) { return one.actor == nil }
      return one.weight != other.weight ? one.weight > other.weight : left > right
    }
    var numbers: [Int32: Int32] = [:]
    for (number, kept) in order.prefix(accounts.count / 2).sorted().enumerated() {
      numbers[Int32(kept)] = Int32(number)
    }
    let survivors = VoteBook(
      accounts: accounts.indices.filter { numbers[Int32($0)] != nil }.map { accounts[$0] },
      votes: keys.compactMap { key in
        numbers[key.actor].map { (Key(actor: $0, chunk: key.chunk), counts[key] ?? 0) }
      }, total: total, statedTotal: statedTotal, accountCapacity: accountCapacity)
    self = survivors
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
