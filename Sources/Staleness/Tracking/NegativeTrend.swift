import Foundation

/// Watches whether a document fares worse than it used to.
///
/// A one-sided CUSUM (Page, Biometrika 41, 1954) of log likelihood ratios: the negative rate of its
/// own first events against twice that rate and more. An actor counts once in a while, so that one
/// alone cannot bend it.
struct NegativeTrend: Codable, Equatable {
  /// Events from which the past rate is learned.
  static let baselineLength = 12
  /// Actors that were heard lately and are not heard again.
  static let recentActors = 16

  /// Events of the past.
  var baseline = 0
  /// Negative ones among them.
  var baselineNegatives = 0
  /// The statistic, ≥ 0.
  var sum = 0.0
  /// The latest actors, oldest first.
  var actors: [String] = []
  /// When it last moved.
  var lastAt = Date(timeIntervalSince1970: 0)

  /// Takes one event.
  mutating func take(isNegative: Bool, actor: String, at date: Date) {
    guard !actors.contains(actor) else { return }
    actors.append(actor)
    if actors.count > Self.recentActors { actors.removeFirst() }
    lastAt = date
    guard baseline >= Self.baselineLength else {
      baseline += 1
      if isNegative { baselineNegatives += 1 }
      return
    }
    let past = pastRate
    let worse = min(0.9, 2 * past + 0.2)
    let ratio = isNegative ? worse / past : (1 - worse) / (1 - past)
    sum = max(0, min(12, sum + StableMath.log(ratio)))
  }

  /// The negative rate of the first events, drawn towards one in ten.
  var pastRate: Double {
    (Double(baselineNegatives) + 0.5) / (Double(baseline) + 5)
  }

  /// Log odds for being out of date: the statistic beyond what chance alone reaches.
  func weight(bound: Double) -> Double { max(0, min(bound, sum - 3)) }
}
