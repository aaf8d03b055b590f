import Foundation

/// What the use of one of two versions says when both stood in the list.
///
/// Users look at places with a chance that falls with the rank (position-based model; Craswell et
/// al., 10.1145/1341531.1341545), and use what they look at the more often the better it answers.
/// Under one hypothesis both versions answer; under the other the older is dead and is used by
/// mistake only. A pair far down the list mostly answers neither way, and is used by mistake as
/// well: that is mixed into both hypotheses. Since nothing is known of lists of which neither was
/// used, all is conditional on one of the two having been used.
struct PairChoice {
  /// Which of the two was used.
  enum Used: String, Codable {
    case older, newer, both
  }

  /// How often a chunk that answers is used when looked at.
  static let liveRate = 0.8
  /// How often one that does not is.
  static let deadRate = 0.15
  /// The chance to look at a place is 1/rank to this power.
  ///
  /// Lists have been measured from 0.7 to 1.5; too small a value takes the place of the newer
  /// version, which stands first, for its merit, and that must not happen.
  static let attentionDecay = 1.25
  /// The share of queries whose answer is the first hit; it falls with rank to the power 1.5.
  static let answerRate = 0.7
  /// The least share of queries whose answer is a hit, however far down.
  static let answerFloor = 0.03

  /// Where the older version stood, from 1.
  var olderRank: Int
  /// Where the newer version stood, from 1.
  var newerRank: Int

  /// Log odds that the older version is dead.
  func logOdds(_ used: Used) -> Double {
    let attention = (
      older: pow(Double(max(olderRank, 1)), -Self.attentionDecay),
      newer: pow(Double(max(newerRank, 1)), -Self.attentionDecay)
    )
    let answers = max(
      Self.answerFloor, Self.answerRate * pow(Double(max(min(olderRank, newerRank), 1)), -1.5))
    func likelihood(older: Double, newer: Double) -> (seen: Double, any: Double) {
      let (a, b) = (older * attention.older, newer * attention.newer)
      let seen =
        switch used {
        case .older: a * (1 - b)
        case .newer: (1 - a) * b
        case .both: a * b
        }
      return (seen, 1 - (1 - a) * (1 - b))
    }
    let mistaken = likelihood(older: Self.deadRate, newer: Self.deadRate)
    func chance(_ olderRate: Double) -> Double {
      let meant = likelihood(older: olderRate, newer: Self.liveRate)
      return (answers * meant.seen + (1 - answers) * mistaken.seen)
        / (answers * meant.any + (1 - answers) * mistaken.any)
    }
    return StableMath.log(chance(Self.deadRate) / chance(Self.liveRate))
  }
}
