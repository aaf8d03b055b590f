/// What a use of one of two versions says when both stood in the list.
///
/// Under the hypothesis that both are as good, use follows the chance that a place is looked at,
/// 1/rank. Under the hypothesis that the older one is dead, it is used ``deadRate`` / ``liveRate``
/// as often. The log ratio of the two is the evidence.
struct PairChoice {
  /// How often a chunk that answers is used when looked at.
  static let liveRate = 0.8
  /// How often a dead one is.
  static let deadRate = 0.15

  /// Where the older version stood, from 1.
  var olderRank: Int
  /// Where the newer version stood, from 1.
  var newerRank: Int

  /// Log odds that the older version is dead.
  ///
  /// A rejection counts as much less than a use, and the other way round: the answer may have
  /// failed for reasons of its own.
  func logOdds(choseOlder: Bool, value: Double) -> Double {
    let older = 1 / Double(max(olderRank, 1))
    let newer = 1 / Double(max(newerRank, 1))
    let equal = older / (older + newer)
    let dead = Self.deadRate * older / (Self.deadRate * older + Self.liveRate * newer)
    let ratio = choseOlder ? dead / equal : (1 - dead) / (1 - equal)
    let scale = value > 0 ? min(1, value) : max(-1, value) * 0.3
    return StableMath.rounded(scale * StableMath.log(ratio))
  }
}
