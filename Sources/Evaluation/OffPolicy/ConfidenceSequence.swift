import Foundation

/// A mean that is kept as values come.
public struct RunningMean: Sendable, Equatable {
  /// The values so far.
  public private(set) var count = 0
  /// Their mean; 0 before the first.
  public private(set) var mean = 0.0
  private var squares = 0.0

  /// Starts without values.
  public init() {}

  /// Takes a value (Welford 1962, doi:10.1080/00401706.1962.10490022).
  public mutating func add(_ value: Double) {
    count += 1
    let change = value - mean
    mean += change / Double(count)
    squares += change * (value - mean)
  }

  /// Their variance; 0 for fewer than two.
  public var variance: Double { count > 1 ? squares / Double(count - 1) : 0 }
}

/// An interval that may be looked at after every value: with 95 % it covers the mean at all times,
/// not only at one chosen before (asymptotic confidence sequence, arXiv 2103.06476).
public struct ConfidenceSequence: Sendable, Equatable {
  /// The mean.
  public var mean: Double
  /// The lower end.
  public var low: Double
  /// The upper end.
  public var high: Double

  /// Values at which the interval is about as narrow as it gets for what it promises.
  private static let sweetSpot = 1_000.0

  /// The interval of a mean.
  public init(_ values: RunningMean) {
    self.init(mean: values.mean, deviation: values.variance.squareRoot(), count: values.count)
  }

  /// The interval of the mean of `first` minus that of `second`, which are independent.
  public init(of first: RunningMean, minus second: RunningMean) {
    let count = first.count + second.count
    let share = { (values: RunningMean) in values.variance / Double(max(values.count, 1)) }
    self.init(
      mean: first.mean - second.mean,
      deviation: ((share(first) + share(second)) * Double(count)).squareRoot(),
      count: min(first.count, second.count) == 0 ? 0 : count)
  }

  private init(mean: Double, deviation: Double, count: Int) {
    self.mean = mean
    guard count > 1 else {
      low = -.greatestFiniteMagnitude
      high = .greatestFiniteMagnitude
      return
    }
    let alpha = 0.05
    let scale = (-2 * log(alpha) + log(-2 * log(alpha) + 1)) / Self.sweetSpot
    let number = Double(count)
    let width =
      deviation
      * (2 * (number * scale + 1) / (number * number * scale)
      * log((number * scale + 1).squareRoot() / alpha)).squareRoot()
    low = mean - width
    high = mean + width
  }
}
