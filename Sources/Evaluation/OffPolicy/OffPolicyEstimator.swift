import Foundation

/// Estimates what a policy is worth from the log of another.
///
/// A unit of the log, such as one retrieval, gives one or more samples; units are independent, the
/// samples of a unit need not be. The value is the mean over units of the sum over a unit's samples.
public enum OffPolicyEstimator: String, Sendable, Codable, CaseIterable {
  /// Inverse propensity scoring: Σ w·r (Horvitz and Thompson 1952, doi:10.2307/2280784).
  ///
  /// Unbiased; its variance grows with the weights.
  case ips
  /// The same, divided by the mean weight (Swaminathan and Joachims, NIPS 2015).
  ///
  /// A little biased in short logs, and steadier.
  case snips
  /// The model's expectation, corrected by the weighted error of its predictions (Dudík, Langford
  /// and Li 2011, arXiv 1103.4601).
  ///
  /// Unbiased whatever the model, with less variance the better it is. A model must not have been
  /// fitted to the units that it predicts.
  case doublyRobust = "dr"

  /// Estimates the mean value of a unit.
  ///
  /// - Parameter units: The samples of each unit; a unit may have none.
  /// - Returns: The value with its asymptotic standard error over units (for ``snips`` by the delta
  ///   method); zeros for no units.
  /// - Complexity: O(samples).
  public func estimate(_ units: [[OffPolicySample]]) -> OffPolicyEstimate {
    switch self {
    case .ips:
      return Self.mean(units) { $0.weight * $0.reward }
    case .doublyRobust:
      return Self.mean(units) { $0.expected + $0.weight * ($0.reward - $0.predicted) }
    case .snips:
      return Self.ratio(units)
    }
  }

  private static func mean(
    _ units: [[OffPolicySample]], of value: (OffPolicySample) -> Double
  ) -> OffPolicyEstimate {
    let sums = units.map { unit in unit.reduce(0) { $0 + value($1) } }
    let count = Double(max(sums.count, 1))
    let mean = sums.reduce(0, +) / count
    let squares = sums.reduce(0) { $0 + ($1 - mean) * ($1 - mean) }
    return OffPolicyEstimate(
      value: mean, standardError: (squares / max(count - 1, 1) / count).squareRoot(),
      units: units.count, effectiveSamples: effectiveSamples(units))
  }

  private static func ratio(_ units: [[OffPolicySample]]) -> OffPolicyEstimate {
    let weight = units.reduce(0) { $0 + $1.reduce(0) { $0 + $1.weight } }
    let samples = units.reduce(0) { $0 + $1.count }
    guard weight > 0 else {
      return OffPolicyEstimate(
        value: 0, standardError: 0, units: units.count, effectiveSamples: 0)
    }
    let gained = units.reduce(0) { $0 + $1.reduce(0) { $0 + $1.weight * $1.reward } }
    let ratio = gained / weight
    let perUnit = Double(samples) / Double(units.count)
    let squares = units.reduce(0) { sum, unit in
      let residual = unit.reduce(0) { $0 + $1.weight * ($1.reward - ratio) }
      return sum + residual * residual
    }
    return OffPolicyEstimate(
      value: ratio * perUnit, standardError: squares.squareRoot() / weight * perUnit,
      units: units.count, effectiveSamples: effectiveSamples(units))
  }

  /// (Σ w)²/Σ w² (Kish 1965): how many equally weighted samples would say as much.
  private static func effectiveSamples(_ units: [[OffPolicySample]]) -> Double {
    var sum = 0.0
    var squares = 0.0
    for unit in units {
      for sample in unit {
        sum += sample.weight
        squares += sample.weight * sample.weight
      }
    }
    return squares > 0 ? sum * sum / squares : 0
  }
}

/// What a policy is worth, as far as a log can tell.
public struct OffPolicyEstimate: Sendable, Equatable, Codable {
  /// The estimated mean value of a unit.
  public var value: Double
  /// Its standard error.
  public var standardError: Double
  /// The units behind it.
  public var units: Int
  /// The equally weighted samples that would say as much.
  public var effectiveSamples: Double

  /// Makes an estimate.
  public init(value: Double, standardError: Double, units: Int, effectiveSamples: Double) {
    self.value = value
    self.standardError = standardError
    self.units = units
    self.effectiveSamples = effectiveSamples
  }

  /// The lower end of the interval of so many standard errors; 1.96 for 95 % of large logs.
  public func low(_ errors: Double = 1.96) -> Double { value - errors * standardError }

  /// The upper end of that interval.
  public func high(_ errors: Double = 1.96) -> Double { value + errors * standardError }
}
