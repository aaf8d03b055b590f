public import Corpora
public import Storage

/// Now and then swaps two neighbouring hits that are nearly tied, so that the log can tell what
/// another order would have been worth.
///
/// A retrieval is explored with probability ``rate``; then one of its eligible pairs, each as
/// probable as the next, changes places. Everything follows from the seed and the query's id, and
/// the ``ExplorationTrace`` in the log tells the exact probability of every placement.
public struct Exploration: Sendable {
  /// A hit in the order before any swap.
  struct Place {
    var score: Float
    /// Whether learning moved it.
    var isLearned: Bool
    /// Whether it has to stay where it is: pinned, banned, not current, or reported as unsafe.
    var isFixed: Bool
  }

  /// Events from which ranking has to have learned before chance has a say.
  ///
  /// With less there is nothing to compare yet, and a new collection answers alike every time.
  public static let leastExperience = 200
  /// The widest gap of scores between near ties, as a share of the list's spread.
  ///
  /// The spread is (first score − last score)/ln(hits): among exponentially spaced scores, the
  /// usual gap between the first two.
  static let tieShare: Float = 0.2

  /// The probability that a retrieval is explored, 0…1.
  public var rate: Double
  /// Decides together with the query's id.
  public var seed: UInt64
  /// The query's id.
  public var query: QueryID
  /// Whether a content must not be moved by chance, beyond what hits tell themselves.
  public var isBarred: @Sendable (ContentFingerprint) -> Bool

  /// Makes the chance of one retrieval.
  public init(
    rate: Double, seed: UInt64, query: QueryID,
    isBarred: @escaping @Sendable (ContentFingerprint) -> Bool
  ) {
    self.rate = rate
    self.seed = seed
    self.query = query
    self.isBarred = isBarred
  }

  /// Decides what chance does with a list.
  ///
  /// A pair is eligible when neither of its hits is fixed, learning moved at least one of them, and
  /// their scores are nearly tied.
  ///
  /// - Complexity: O(*n*) for *n* hits.
  func trace(of hits: [Place]) -> ExplorationTrace {
    guard rate > 0, hits.count > 1 else { return .none }
    let spread = (hits[0].score - hits[hits.count - 1].score) / Float(logarithm(of: hits.count))
    let pairs = (1..<hits.count).filter { upper in
      let pair = [hits[upper - 1], hits[upper]]
      return pair.allSatisfy { !$0.isFixed } && pair.contains { $0.isLearned }
        && abs(pair[0].score - pair[1].score) <= Self.tieShare * spread
    }
    guard !pairs.isEmpty else { return .none }
    var trace = ExplorationTrace(rate: Float(rate), pairs: pairs)
    var chance = SeededChance(seed: seed, name: query.rawValue)
    // What is logged is what was drawn with: the rate in the log's own precision.
    if chance.next() < Double(trace.rate) {
      trace.swapped = pairs[Int(chance.next() * Double(pairs.count))]
    }
    return trace
  }

  /// The natural logarithm of a small count by its series of reciprocals, equal on all processors.
  private func logarithm(of count: Int) -> Double {
    // ln n = Σ over halvings: atanh series of (x−1)/(x+1) converges fast for x ≤ 2.
    var value = Double(count)
    var result = 0.0
    while value > 2 {
      value /= 2
      result += 0.693_147_180_559_945_3
    }
    let ratio = (value - 1) / (value + 1)
    var power = ratio
    for order in stride(from: 1.0, through: 21, by: 2) {
      result += 2 * power / order
      power *= ratio * ratio
    }
    return result
  }
}
