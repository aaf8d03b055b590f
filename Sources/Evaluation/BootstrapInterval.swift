/// A mean with the interval that resampling gives it (Efron 1979, doi:10.1214/aos/1176344552).
public struct BootstrapInterval: Sendable, Equatable, Codable {
  /// The mean of the values.
  public var mean: Double
  /// The 2.5 % quantile of resampled means.
  public var low: Double
  /// The 97.5 % quantile of resampled means.
  public var high: Double

  /// Resamples values, seeded; an empty list gives zeros.
  ///
  /// - Complexity: O(`samples` · *n*).
  public init(of values: [Double], samples: Int = 1_000, seed: UInt64 = 1) {
    guard !values.isEmpty else {
      mean = 0
      low = 0
      high = 0
      return
    }
    var generator = SeededGenerator(seed: seed)
    var means: [Double] = []
    means.reserveCapacity(samples)
    for _ in 0..<samples {
      var sum = 0.0
      for _ in values.indices { sum += values[Int.random(in: values.indices, using: &generator)] }
      means.append(sum / Double(values.count))
    }
    means.sort()
    mean = values.reduce(0, +) / Double(values.count)
    low = means[Int(0.025 * Double(samples - 1))]
    high = means[Int(0.975 * Double(samples - 1))]
  }
}
