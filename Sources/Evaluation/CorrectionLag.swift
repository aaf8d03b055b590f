/// How soon corrections act: from the first event to its effect.
public struct CorrectionLag: Sendable, Equatable, Codable {
  /// One corrected question.
  public struct Trial: Sendable, Equatable, Codable {
    /// Events until the right document stood higher than before; `nil` if that did not happen.
    public var eventsToEffect: Int?
    /// Events until it stood first; `nil` if that did not happen.
    public var eventsToFirst: Int?
    /// From the sending of the first event to the end of the search that showed the effect, in
    /// milliseconds.
    public var millisecondsToEffect: Double?

    /// Describes a trial.
    public init(eventsToEffect: Int?, eventsToFirst: Int?, millisecondsToEffect: Double?) {
      self.eventsToEffect = eventsToEffect
      self.eventsToFirst = eventsToFirst
      self.millisecondsToEffect = millisecondsToEffect
    }
  }

  /// Corrected questions.
  public var trials: Int
  /// The share of them where the right document rose.
  public var effective: Double
  /// The share of them where it came first.
  public var first: Double
  /// The median of the events to an effect, over those that had one.
  public var medianEventsToEffect: Double?
  /// The median of the events to the first place, over those that got there.
  public var medianEventsToFirst: Double?
  /// The median of the time to an effect.
  public var medianMilliseconds: Double?

  /// Sums trials up.
  public init(_ all: [Trial]) {
    let count = Double(max(all.count, 1))
    trials = all.count
    effective = Double(all.count { $0.eventsToEffect != nil }) / count
    first = Double(all.count { $0.eventsToFirst != nil }) / count
    medianEventsToEffect = Self.median(all.compactMap { $0.eventsToEffect.map(Double.init) })
    medianEventsToFirst = Self.median(all.compactMap { $0.eventsToFirst.map(Double.init) })
    medianMilliseconds = Self.median(all.compactMap(\.millisecondsToEffect))
  }

  private static func median(_ values: [Double]) -> Double? {
    guard !values.isEmpty else { return nil }
    let sorted = values.sorted()
    let middle = sorted.count / 2
    return sorted.count.isMultiple(of: 2)
      ? (sorted[middle - 1] + sorted[middle]) / 2 : sorted[middle]
  }
}
