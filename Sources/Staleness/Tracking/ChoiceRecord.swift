import Foundation
import Storage

/// What an actor's choices between a chunk and a newer version add up to.
///
/// The *n*-th retrieval of an actor weighs half as much as the one before, and within a retrieval
/// the use of both versions is one choice.
struct ChoiceRecord: Codable, Equatable {
  /// Log odds that the older version is dead.
  var logOdds = 0.0
  /// In how many retrievals the actor chose.
  var count = 0
  /// The latest choice, which a further use in the same retrieval changes.
  private var latest: Latest?

  private struct Latest: Codable, Equatable {
    var query: QueryID
    var used: PairChoice.Used
    var weight: Double
  }

  /// Takes the use of one version.
  ///
  /// - Parameters:
  ///   - used: The version.
  ///   - choice: Where both stood.
  ///   - query: The retrieval.
  ///   - value: How much the use says, 0…1.
  mutating func take(
    _ used: PairChoice.Used, of choice: PairChoice, in query: QueryID, value: Double
  ) {
    if let latest, latest.query == query {
      guard latest.used != used, latest.used != .both else { return }
      change(by: latest.weight * (choice.logOdds(.both) - choice.logOdds(latest.used)))
      self.latest?.used = .both
      return
    }
    let weight = nextWeight(value)
    change(by: weight * choice.logOdds(used))
    count += 1
    latest = Latest(query: query, used: used, weight: weight)
  }

  /// Takes the rejection of one version, which says much less: the answer may have failed for
  /// reasons of its own.
  mutating func reject(_ used: PairChoice.Used, of choice: PairChoice, value: Double) {
    change(by: -0.3 * nextWeight(-value) * choice.logOdds(used))
    count += 1
  }

  /// Takes over what another actor's choices say; used for the crowd.
  mutating func absorb(_ other: ChoiceRecord) {
    change(by: other.logOdds)
    count += other.count
  }

  private func nextWeight(_ value: Double) -> Double {
    min(1, value) / Double(1 << min(count, 30))
  }

  private mutating func change(by gain: Double) {
    logOdds = StableMath.rounded(logOdds + gain)
  }
}
