/// What an owner may set about stale documents of a collection.
public struct StalenessSettings: Sendable, Codable, Equatable {
  /// The widest bound that a demotion may be given, in the scale of similarities.
  public static let widestDemotion = 0.5

  /// Whether the newest of near-duplicate versions stands first.
  public var ordersVersions: Bool
  /// The most that a finding takes off a score, 0…``widestDemotion``, in the scale of similarities.
  public var demotionBound: Double
  /// Whether chunks that a person confirmed as stale are hidden.
  public var hidesConfirmed: Bool
  /// Verdicts of open findings that hide their chunks without a person's confirmation, by their
  /// names on the wire, sorted; empty by default.
  public var hiddenVerdicts: [String]

  /// Makes settings; the defaults are what a new collection gets.
  public init(
    ordersVersions: Bool = true, demotionBound: Double = 0.05, hidesConfirmed: Bool = true,
    hiddenVerdicts: [String] = []
  ) {
    self.ordersVersions = ordersVersions
    self.demotionBound = demotionBound
    self.hidesConfirmed = hidesConfirmed
    self.hiddenVerdicts = hiddenVerdicts
  }
}
