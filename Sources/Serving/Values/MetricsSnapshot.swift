/// Gauges of an instance at one moment, for the exposition that monitoring reads.
public struct MetricsSnapshot: Sendable {
  /// One value with its labels.
  public struct Gauge: Sendable, Equatable {
    /// How values follow each other.
    public enum Kind: String, Sendable {
      /// Up and down.
      case gauge
      /// Only up, until the process starts again.
      case counter
    }

    /// The metric's name, such as `scrubjay_index_vectors`.
    public var name: String
    /// What it means, in one line.
    public var help: String
    /// Labels by name.
    public var labels: [String: String]
    /// The value.
    public var value: Double
    /// How values follow each other.
    public var kind: Kind

    /// Makes a gauge, or a counter.
    public init(
      name: String, help: String, labels: [String: String] = [:], value: Double,
      kind: Kind = .gauge
    ) {
      self.kind = kind
      self.name = name
      self.help = help
      self.labels = labels
      self.value = value
    }
  }

  /// The gauges, those of one name beside each other.
  public var gauges: [Gauge]

  /// Makes a snapshot.
  public init(gauges: [Gauge]) { self.gauges = gauges }
}
