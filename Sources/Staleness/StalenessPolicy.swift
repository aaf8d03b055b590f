public import Retrieval
public import Storage

/// The constants by which evidence of staleness is weighed.
///
/// Weights are natural log odds. Where they come from is told in `docs/staleness.md`.
public struct StalenessPolicy: Sendable, Equatable {
  /// Log odds that a chunk is out of date of which nothing is known: one in a hundred.
  public var prior: Double = -4.6
  /// Log odds once a newer text of the same source differs in wording only.
  public var benignPrior: Double = -4.6
  /// Log odds once a newer text of the same source says something else.
  public var contradictionPrior: Double = 3.6
  /// What one actor's first `outdated` or `incorrect` label or correction adds.
  public var labelWeight: Double = 3.0
  /// What a correction that differs from the chunk's text in a fact says beyond a label, as a share
  /// of ``labelWeight``; what one actor may say at most stays the same.
  public var correctionDetail: Double = 0.3
  /// Labels that an actor may give before each one starts to say less.
  public var labelAllowance: Double = 3
  /// How fast the labels of a busy actor lose weight beyond the allowance.
  public var labelDiscount: Double = 5
  /// What a positive event takes off as long as labels speak against the chunk.
  public var supportWeight: Double = 0.1
  /// The most that positive events take off.
  public var supportBound: Double = 2
  /// The most that pair clicks add or take off.
  public var pairBound: Double = 6
  /// The most that one actor's choices between versions add; with the surest prior that a sibling
  /// gives it stays below ``openThreshold``.
  static let choiceBound = 2.4
  /// The most that a change-point in the negative rate adds.
  public var trendBound: Double = 2
  /// How much more than the evidence at the time a dismissal takes off.
  public var dismissalMargin: Double = 4
  /// Log odds from which a finding is listed as open: 19 to 1.
  public var openThreshold: Double = 2.944
  /// Log odds from which a chunk counts as suspected: 1 to 1.
  public var suspicionThreshold: Double = 0
  /// Similarity from which a newer neighbour without text counts as a version.
  public var versionSimilarity: Float = 0.9
  /// The widest gap of plain scores that counts as a tie between versions.
  public var tieWidth: Float = 0.05
  /// The most that is taken off a score, for certainty.
  public var demotionBound: Float = 0.05
  /// Log odds of choices between versions below which users are taken to keep choosing the older.
  public var chosenThreshold: Double = -3
  /// Whether the newest of near-duplicate versions stands first.
  public var ordersVersions = true
  /// Whether findings lower scores at all.
  public var demotes = true
  /// Whether chunks that a person confirmed as stale are hidden.
  public var hidesConfirmed = true
  /// Verdicts that an owner chose to hide without confirmation.
  public var hiddenVerdicts: Set<FreshnessVerdict> = []

  /// Makes the default policy.
  public init() {}

  /// The default policy.
  public static let standard = StalenessPolicy()

  /// The default policy with what the owner of a collection set.
  public init(_ settings: CollectionSettings) {
    demotes = settings.demotesStale
    ordersVersions = settings.staleness.ordersVersions
    demotionBound = Float(
      max(0, min(StalenessSettings.widestDemotion, settings.staleness.demotionBound)))
    hidesConfirmed = settings.staleness.hidesConfirmed
    hiddenVerdicts = Set(
      settings.staleness.hiddenVerdicts.compactMap(FreshnessVerdict.init(rawValue:)))
  }
}
