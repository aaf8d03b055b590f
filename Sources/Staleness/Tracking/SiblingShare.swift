import Foundation
import Storage

/// The share of newer near-duplicates in a collection that make the older version wrong, as users'
/// choices tell.
///
/// Without texts nobody knows whether a newer near-duplicate replaces or repeats. All pairs that
/// users chose between are a mixture of both; the share of the first is estimated from them
/// (expectation–maximisation for one mixing weight) with the default as ten pairs seen before. Pairs
/// with one actor do not count, so that none can move the share alone.
struct SiblingShare: Codable, Equatable {
  /// Where the estimate starts from.
  static let standard = 0.25
  /// How many pairs the start counts as.
  static let standardPairs = 10.0
  /// What the share may become; beyond one half a sibling alone would be suspected.
  static let range = 0.05...0.45
  /// Choices from which it is estimated.
  static let minimumChoices = 64

  /// The share.
  var share = Self.standard
  /// How many choices it was estimated from.
  var choices = 0

  /// Whether so many choices came in that the estimate should be made anew: a tenth more.
  func isWorn(at present: Int) -> Bool {
    present >= max(Self.minimumChoices, choices + max(1, choices / 10))
  }

  /// The log odds that a sibling makes a chunk wrong.
  var logOdds: Double { StableMath.log(share / (1 - share)) }

  /// Estimates the share.
  ///
  /// - Parameters:
  ///   - pairs: What the choices between each pair add up to, as log odds.
  ///   - choices: How many choices there are in all.
  /// - Complexity: O(*n*) for *n* pairs.
  init(pairs: [Double], choices: Int) {
    self.choices = choices
    let odds = pairs.map { exp($0) }
    var estimate = Self.standard
    for _ in 0..<Self.rounds {
      let prior = estimate / (1 - estimate)
      let dead = odds.reduce(0) { $0 + $1 * prior / (1 + $1 * prior) }
      estimate =
        (Self.standard * Self.standardPairs + dead) / (Self.standardPairs + Double(pairs.count))
    }
    share = StableMath.rounded(max(Self.range.lowerBound, min(Self.range.upperBound, estimate)))
  }

  /// Starts with the default.
  init() {}

  private static let rounds = 30
}

extension StalenessState {
  /// Counts a choice, and estimates the share of siblings that replace from time to time.
  mutating func countChoice(policy: StalenessPolicy) {
    choices += 1
    guard siblings.isWorn(at: choices) else { return }
    let pairs = chunks.values.sorted { $0.subject.key < $1.subject.key }.compactMap { record in
      record.isSibling(under: policy) ? record.commonChoice(bound: policy.pairBound) : nil
    }
    siblings = SiblingShare(pairs: pairs, choices: choices)
  }
}

extension ChunkSuspicion {
  /// Whether all that is known of its newer version is that it is almost equal.
  func isSibling(under policy: StalenessPolicy) -> Bool {
    guard let nearest = versions.first else { return false }
    return versions.allSatisfy(\.contradictions.isEmpty) && !versions.allSatisfy(\.hasTexts)
      && nearest.similarity >= policy.versionSimilarity
  }

  /// What the choices of several actors add up to; `nil` where fewer than two chose.
  fileprivate func commonChoice(bound: Double) -> Double? {
    let said = voices.filter { $0.choices.count > 0 }
    guard said.count > 1 else { return nil }
    let sum = said.reduce(0) { $0 + min(StalenessPolicy.choiceBound, $1.choices.logOdds) }
    return max(-bound, min(bound, sum))
  }
}
