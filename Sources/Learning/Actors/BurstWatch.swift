/// Notices when one chunk is suddenly spoken about far more than ever before.
///
/// Looks at the last votes as long as they are recent. Statements about a chunk beyond what its own
/// past lets expect, with some room, are held back: they count as events and teach nothing. What is
/// sudden is told from what is popular by the chunk's share of all votes before the window, so that
/// nothing depends on how busy the service is. Time is the ledger's, so that a fold gives the same.
struct BurstWatch: Sendable, Equatable {
  /// A vote in the window.
  struct Vote: Sendable, Equatable {
    /// When the service took it, in seconds since 1970.
    var time: Double
    var chunk: Int32
    var isStatement: Bool
  }

  /// Votes in the window at most.
  static let capacity = 256

  /// The last votes, oldest first.
  private(set) var recent: [Vote] = []
  /// All votes so far.
  private(set) var total = 0

  init() {}

  init(recent: [Vote], total: Int) {
    self.recent = recent
    self.total = total
  }

  /// Whether one more statement about a chunk would be more than its past lets expect.
  ///
  /// - Parameters:
  ///   - chunk: Its number.
  ///   - statements: Statements about it so far, those in the window among them.
  ///   - time: Now, in seconds since 1970.
  ///   - parameters: ``LearningParameters/burstSeconds`` and what follows it.
  /// - Returns: Whether it has to be held back.
  /// - Complexity: O(``capacity``).
  func isBurst(
    on chunk: Int, statements: Int, at time: Double, parameters: LearningParameters
  ) -> Bool {
    var window = 0
    var inside = 0
    for vote in recent where vote.time > time - parameters.burstSeconds {
      window += 1
      if vote.isStatement, vote.chunk == Int32(chunk) { inside += 1 }
    }
    let before = total - window
    // Without a past of at least the same length, nothing can be called sudden.
    guard before >= Self.capacity else { return false }
    let usual = Double(max(0, statements - inside)) / Double(before) * Double(window)
    return Double(inside) >= parameters.burstAllowance + parameters.burstFactor * usual
  }

  /// Takes a vote.
  mutating func observe(_ vote: Vote) {
    total += 1
    recent.append(vote)
    if recent.count > Self.capacity { recent.removeFirst() }
  }

  /// Forgets a chunk whose number goes to another.
  mutating func forget(chunk: Int) {
    for place in recent.indices where recent[place].chunk == Int32(chunk) {
      recent[place].chunk = -1
    }
  }
}
