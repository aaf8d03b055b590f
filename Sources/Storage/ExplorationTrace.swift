/// How chance could have changed the order of one retrieval, and what it did.
///
/// With it the probability of every placement that could have been shown follows exactly, without
/// the state that ranked.
public struct ExplorationTrace: Sendable, Equatable, Codable {
  /// The probability that one of ``pairs`` was swapped, 0…1.
  public var rate: Float
  /// The pairs that could have been swapped: upper places before the swap, from 1, ascending.
  public var pairs: [Int]
  /// The pair that was swapped; `nil` for none.
  public var swapped: Int?

  /// Describes what chance did.
  public init(rate: Float, pairs: [Int], swapped: Int? = nil) {
    self.rate = rate
    self.pairs = pairs
    self.swapped = swapped
  }

  /// Nothing was left to chance.
  public static let none = ExplorationTrace(rate: 0, pairs: [])

  /// The places that a hit could have had, and how probable each was.
  ///
  /// - Parameter shown: The place at which it was shown, from 1.
  /// - Returns: At most three places with probabilities that add up to 1; the first is `shown`.
  /// - Complexity: O(*p*) for *p* pairs.
  public func placements(ofShown shown: Int) -> [(place: Int, probability: Double)] {
    guard rate > 0, !pairs.isEmpty else { return [(shown, 1)] }
    let before = placeBefore(ofShown: shown)
    let step = Double(rate) / Double(pairs.count)
    let rises = pairs.contains(before - 1)
    let falls = pairs.contains(before)
    var places = [(place: before, probability: 1 - (rises ? step : 0) - (falls ? step : 0))]
    if rises { places.append((before - 1, step)) }
    if falls { places.append((before + 1, step)) }
    return places.filter { $0.place == shown } + places.filter { $0.place != shown }
  }

  /// The probability with which a hit got the place at which it was shown, in (0, 1].
  public func propensity(ofShown shown: Int) -> Double { placements(ofShown: shown)[0].probability }

  /// The place of a hit before the swap.
  private func placeBefore(ofShown shown: Int) -> Int {
    guard let swapped else { return shown }
    return shown == swapped ? swapped + 1 : shown == swapped + 1 ? swapped : shown
  }
}
